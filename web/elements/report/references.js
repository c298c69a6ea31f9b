/** @import { Reference } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";

/** A figure of others as a sentence; the own answer stands beside it only where the two may be compared. @param {Reference} reference @param {typeof nl} text */
export function referenceLine(reference, text) {
  const { comparable, own, shown, about, population, year, n, sentence } = reference;
  if (!comparable || own === "" || shown === "") return html`<p>${sentence}</p>`;
  return html`
    <dl class="beside">
      <div><dt>${text.reference_own}</dt><dd>${own}</dd></div>
      <div><dt>${population}, ${year ?? text.year_unknown}${n === null ? nothing : `, n = ${n}`}</dt><dd>${shown} <span>${about}</span></dd></div>
    </dl>
    <p class="source">${sentence}</p>`;
}
