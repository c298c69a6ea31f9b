/** @import { Picture, Report, Score } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";
import { pictureOf } from "../pictures/all.js";
import { sectionColours } from "../section.js";

/** From where to where the scores run, in words; types have no such range. @param {Score[]} profile @param {typeof nl} text */
function ranges(profile, text) {
  return [...new Set(profile.filter(({ type }) => type === "").map(({ lowest, highest }) => text.range(lowest, highest)))].join(" ");
}

/** A top score with its figure, or with its word when it is a type. @param {Score} score @param {number} index @param {string} sentence */
const summaryLine = (score, index, sentence) => html`
  <li data-section=${index % sectionColours} class=${score.type ? "typed" : nothing}>
    <span class="figure">${score.value === null ? "–" : score.shown}</span>
    <span><strong>${score.title}</strong>${score.band ? html` · <span class="band">${score.band}</span>` : nothing}
    <br>${score.value === null ? score.shown : score.meaning || sentence}</span>
  </li>`;

/** How do we stand? The pictures, and the top scores in words. @param {Report} report @param {typeof nl} text */
export function stand({ profile, pictures, headings, summary }, text) {
  const beside = pictures[0]?.kind === "radar" ? pictures[0] : null;
  const below = pictures.map((picture, index) => ({ picture, index })).filter(({ picture }) => picture !== beside);
  /** @param {Picture} picture @param {number} index */
  const show = (picture, index) => pictureOf(picture, text, `picture-${index}`);
  return html`
    <section id="stand" aria-labelledby="stand-title">
      <h2 id="stand-title">${headings.stand}</h2>
      <p class="intro">${ranges(profile, text)}</p>
      <div class="standing">
        ${beside ? show(beside, 0) : nothing}
        <ul class="summary">${profile.map((score, index) => summaryLine(score, index, summary[index]))}</ul>
      </div>
      ${below.map(({ picture, index }) => show(picture, index))}
    </section>`;
}
