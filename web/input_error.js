/** The core refused what it was given. `problems` says what and where. */
export class InputError extends Error {
  /** @param {import("./contract").Problem[]} problems */
  constructor(problems) {
    super(problems.map((problem) => `${problem.path || "/"}: ${problem.message}`).join("\n"));
    this.name = "InputError";
    this.problems = problems;
  }
}
