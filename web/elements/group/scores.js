/** @import { GroupScore } from "../../contract" */
import { html, nothing } from "lit";
import { sectionColours } from "../section.js";

/** What a score is about, what it says about each part of the group, and the scores it is made of. @param {GroupScore} score @returns {unknown} */
const inWords = ({ about, marks, parts }) => html`
  ${about ? html`<p class="about-score">${about}</p>` : nothing}
  ${marks.map(({ sentence }) => html`<p>${sentence}</p>`)}
  ${parts.length > 0 ? html`<ul class="in-words">${parts.map((part) => html`<li><strong>${part.title}</strong>${inWords(part)}</li>`)}</ul>` : nothing}`;

/** Every score in words, folded: what the pictures cannot say, such as why a figure is withheld. @param {GroupScore[]} profile @param {string} title */
export const scores = (profile, title) => html`
  <section id="scores" aria-labelledby="scores-title">
    <h2 id="scores-title">${title}</h2>
    ${profile.map((score, index) => html`
      <details class="explanation" data-section=${index % sectionColours}>
        <summary><span>${score.title}</span></summary>
        <div class="words">${inWords(score)}</div>
      </details>`)}
  </section>`;
