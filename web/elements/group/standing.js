/** @import { GroupMark, GroupReport, GroupScore } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";
import { pictureOf } from "../pictures/all.js";
import { ranges } from "../report/stand.js";
import { sectionColours } from "../section.js";

/** What a score says about a part of the group: its figure where one may be told, and a sentence. @param {GroupMark} mark */
const saying = ({ shown, withheld, edge, sentence, meaning }) => html`
  <li class=${edge ? "typed" : nothing}>
    <span class="figure">${withheld ? "–" : shown}</span>
    <span>${sentence}${meaning ? html`<br><span class="band">${meaning}</span>` : nothing}</span>
  </li>`;

/** A top score, with what it says about each part of the group. @param {GroupScore} score @param {number} index */
const top = ({ title, marks }, index) => html`
  <div class="group-score" data-section=${index % sectionColours}>
    <h3>${title}</h3>
    <ul class="summary">${marks.map(saying)}</ul>
  </div>`;

/**
 * How do we stand? The top scores, and the pictures; on paper those come later.
 * @param {GroupReport} report @param {typeof nl} text @param {boolean} paper
 */
export function standing({ profile, pictures, headings }, text, paper) {
  const told = profile.filter(({ marks }) => marks.length > 0);
  const [range, ...others] = ranges(told, text);
  return html`
    <section id="stand" aria-labelledby="stand-title">
      <h2 id="stand-title">${headings.stand}</h2>
      ${range && others.length === 0 ? html`<p class="intro">${range}</p>` : nothing}
      ${profile.length === 0 ? html`<p>${headings.no_means}</p>` : nothing}
      ${told.length > 0 ? html`<div class="group-scores">${told.map((score) => top(score, profile.indexOf(score)))}</div>` : nothing}
      ${paper ? nothing : pictures.map((picture, index) => pictureOf(picture, text, `picture-${index}`))}
    </section>`;
}
