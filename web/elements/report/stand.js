/** @import { Picture, Report, Score } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";
import { pictureOf } from "../pictures/all.js";
import { sectionColours } from "../section.js";

/** The ranges of scores that are numbers, each once, in words. @param {Pick<Score, "lowest" | "highest">[]} scores @param {typeof nl} text */
export const ranges = (scores, text) => [...new Set(scores.map(({ lowest, highest }) => text.range(lowest, highest)))];

/**
 * A top score with its figure, or with its word when it is a type.
 * @param {Score} score @param {number} index @param {string} sentence @param {string} range
 */
const summaryLine = (score, index, sentence, range) => html`
  <li data-section=${index % sectionColours} class=${score.type ? "typed" : nothing}>
    <span class="figure">${score.value === null ? "–" : score.shown}</span>
    <span><strong>${score.title}</strong>${range && !score.type ? html` <small>${range}</small>` : nothing}${score.band ? html` · <span class="band">${score.band}</span>` : nothing}
    <br>${score.value === null ? score.shown : score.meaning || sentence}</span>
  </li>`;

/** A radar of so few axes leaves room beside it. */
const fewAxes = 4;

/** @param {Picture} picture @param {number} index @param {typeof nl} text */
const show = (picture, index, text) => pictureOf(picture, text, `picture-${index}`);

/**
 * How do we stand? The pictures, and the top scores in words.
 * @param {Report} report @param {typeof nl} text @param {number} count how many of the pictures
 */
export function stand({ profile, pictures, headings, summary }, text, count) {
  const beside = pictures[0]?.kind === "radar" && pictures[0].rows.length <= fewAxes ? pictures[0] : null;
  const all = ranges(profile.filter(({ type }) => type === ""), text);
  /** @param {Score} score */
  const range = ({ lowest, highest }) => (all.length > 1 ? text.from_to(lowest, highest) : "");
  const below = pictures.slice(0, count).map((picture, index) => ({ picture, index })).filter(({ picture }) => picture !== beside);
  return html`
    <section id="stand" aria-labelledby="stand-title">
      <h2 id="stand-title">${headings.stand}</h2>
      ${all.length === 1 ? html`<p class="intro">${all}</p>` : nothing}
      <div class="standing">
        ${beside ? show(beside, 0, text) : nothing}
        <ul class="summary">${profile.map((score, index) => summaryLine(score, index, summary[index], range(score)))}</ul>
      </div>
      ${below.map(({ picture, index }) => show(picture, index, text))}
    </section>`;
}

/** On paper the other pictures come after the summary. @param {Pick<Report, "pictures">} report @param {typeof nl} text @param {number} from index of the first @param {string} title */
export const furtherPictures = ({ pictures }, text, from, title) => (pictures.length <= from ? nothing : html`
  <section id="pictures" aria-labelledby="pictures-title">
    <h2 id="pictures-title">${title}</h2>
    ${pictures.slice(from).map((picture, index) => show(picture, from + index, text))}
  </section>`);
