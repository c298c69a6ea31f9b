/** @import { Reference, Report, Score, TraceLine } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";
import { sectionColours } from "../section.js";
import { referenceLine } from "./references.js";

/** What a score was made of, line by line. @param {TraceLine[]} trace @param {typeof nl} text */
export function traceTable(trace, text) {
  if (trace.length === 0) return nothing;
  const answers = trace.some(({ answer }) => answer !== "");
  return html`
    <table class="trace">
      <thead><tr>
        <th scope="col">${answers ? text.trace_statement : text.trace_part}</th>
        ${answers ? html`<th scope="col">${text.trace_answer}</th>` : nothing}
        <th scope="col" class="counted">${text.trace_counted}</th>
      </tr></thead>
      <tbody>
        ${trace.map((line) => html`
          <tr>
            <td>${line.text}</td>
            ${answers ? html`<td>${line.answer}</td>` : nothing}
            <td class="counted">${line.counted}</td>
          </tr>`)}
      </tbody>
    </table>`;
}

/**
 * A score that opens into what it was made of.
 * @param {Score} score @param {typeof nl} text
 * @param {{ section: number, id: string, opened: boolean, references: Reference[] }} place `id` of the details on the page
 */
export const explanation = (score, text, { section, id, opened, references }) => html`
  <details class="explanation" id=${id} data-section=${section % sectionColours} ?open=${opened}>
    <summary><span>${score.title}</span> <span class=${score.value === null ? "none" : "score"}>${score.shown}</span></summary>
    <p>${score.about}</p>
    ${score.type && score.meaning ? html`<p>${score.meaning}</p>` : nothing}
    <p>${score.rule}</p>
    ${traceTable(score.trace, text)}
    ${score.formula ? html`<p class="formula">${score.formula}</p>` : nothing}
    ${references.length > 0 ? html`<ul class="references">${references.map((reference) => html`<li>${referenceLine(reference, text)}</li>`)}</ul>` : nothing}
  </details>`;

/**
 * Why this score? Every score opens into its statements, keying, missing-answer rule and formula, with the figures it may stand beside.
 * @param {Report} report @param {typeof nl} text @param {boolean} opened @param {() => void} toggle opens all or closes all
 * @param {unknown} beside what stands beside the introduction
 * @param {boolean} paper on paper why each step was chosen stands here too, so that the steps themselves stay short
 */
export function why({ profile, headings, references, first_steps }, text, opened, toggle, beside, paper) {
  /** @type {Set<string>} a score that is part of two is explained once */
  const explained = new Set();
  /** @param {Score} score @param {number} section @returns {unknown} */
  const deep = (score, section) => {
    if (explained.has(score.id)) return nothing;
    explained.add(score.id);
    const about = references.filter((reference) => reference.score === score.id);
    return html`${explanation(score, text, { section, id: `why-${score.id}`, opened, references: about })}${score.parts.map((part) => deep(part, section))}`;
  };
  return html`
    <section id="why" aria-labelledby="why-title">
      <h2 id="why-title">${headings.why}</h2>
      <p class="intro no-print">${text.why_intro}
        <button type="button" class="quiet inline" @click=${toggle}>${opened ? text.close_all : text.open_all}</button>${beside}</p>
      ${paper && first_steps.length > 0 ? html`
        <dl class="chosen">${first_steps.map(({ title, chosen_because }) => html`<div><dt>${title}</dt><dd>${chosen_because}</dd></div>`)}</dl>` : nothing}
      ${profile.map((score, index) => deep(score, index))}
    </section>`;
}
