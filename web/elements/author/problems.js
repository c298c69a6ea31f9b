/** @import { Problem } from "../../contract" */
/** @import { authorTexts } from "../../texts/author.js" */
import { html } from "lit";

/**
 * What is wrong, a line per problem; pressing one goes to its place.
 * @param {Problem[]} problems @param {typeof authorTexts[string]} text @param {(problem: Problem) => void} goTo
 */
export const problemList = (problems, text, goTo) => html`
  <ul class="problems">
    ${problems.map((problem) => html`
      <li data-severity=${problem.severity}>
        <button type="button" @click=${() => goTo(problem)}>
          <span class="where"><strong>${text.severity[problem.severity] ?? problem.severity}</strong> ${text.place(problem.line, problem.column)} · <code>${problem.rule}</code></span>
          <span class="what"><code>${problem.path || "/"}</code> ${problem.message}</span>
        </button>
      </li>`)}
  </ul>`;

/** Where a line and column (both from 1) lie in a text, as an offset; the end of the line when it is shorter. @param {string} text @param {number} line @param {number} column */
export function offsetOf(text, line, column) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(text.length, before + Math.min(Math.max(0, column - 1), lines[line - 1]?.length ?? 0));
}
