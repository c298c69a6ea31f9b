/** @import { Report } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";
import { referenceLine } from "./references.js";

/** What somebody wrote in their own words; only in their own report. @param {Report} report */
export const ownWords = ({ open_answers, headings }) => (open_answers.length === 0 ? nothing : html`
  <section id="words" aria-labelledby="words-title">
    <h2 id="words-title">${headings.open_answers}</h2>
    ${open_answers.map(({ question, answer }) => html`<h3>${question}</h3><blockquote>${answer}</blockquote>`)}
  </section>`);

/** How sure is this? @param {Report} report @param {typeof nl} text */
export const certain = ({ certainty, missing, references, sources, licence, headings }, text) => html`
  <section id="certainty" aria-labelledby="certainty-title">
    <h2 id="certainty-title">${headings.certainty}</h2>
    <ul>${certainty.map((sentence) => html`<li>${sentence}</li>`)}</ul>
    ${missing.length === 0 ? html`<p>${headings.nothing_missing}</p>` : missing.map(({ reason, items }) => html`
      <h3>${reason}</h3>
      <ul>${items.map((item) => html`<li>${item.text}</li>`)}</ul>`)}
    ${references.length === 0 ? nothing : html`
      <h3>${headings.references}</h3>
      <ul class="references plain">${references.map((reference) => html`<li>${referenceLine(reference, text)}</li>`)}</ul>`}
    <h3>${text.sources}</h3>
    <ul class="sources">${sources.map((source) => html`<li>${source}</li>`)}<li>${text.licence}: ${licence}</li></ul>
  </section>`;
