import { execFile } from "node:child_process";
import { createServer } from "node:net";

/** A program's output; what comes in is its standard input. @returns {Promise<string>} */
export const run = (program, options, coming = "") =>
  new Promise((done, failed) => {
    const child = execFile(program, options, { maxBuffer: 1 << 24 }, (error, out, err) =>
      error ? failed(new Error(`${program}: ${error.message}\n${out}${err}`)) : done(out),
    );
    child.stdin.on("error", () => {}); // it ended before it read everything; whether that is well says its exit code
    child.stdin.end(coming);
  });

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Asks until there is an answer; @param {() => Promise<unknown>} ask fails as long as there is none */
export async function until(ask, what, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what} does not answer: ${error.message}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/** Ends a program that was started here, and waits until it has. @param {import("node:child_process").ChildProcess} child */
export const stop = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill();
  await ended;
};
