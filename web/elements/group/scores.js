/** @import { GroupScore } from "../../contract" */
import { html, nothing } from "lit";
import { sectionColours } from "../section.js";

/** A score in words, and whatever it is made of. @param {GroupScore} score @returns {unknown} */
const inWords = ({ title, about, marks, parts }) => html`
  <li>
    <strong>${title}</strong>${about ? html` <small>${about}</small>` : nothing}
    ${marks.map(({ label, sentence }) => html`<p>${label ? html`${label}: ` : nothing}${sentence}</p>`)}
    ${parts.length > 0 ? html`<ul>${parts.map(inWords)}</ul>` : nothing}
  </li>`;

/** Every score in words, folded: what the pictures cannot say, such as why a figure is withheld. @param {GroupScore[]} profile @param {string} title */
export const scores = (profile, title) => html`
  <section id="scores" aria-labelledby="scores-title">
    <h2 id="scores-title">${title}</h2>
    ${profile.map((score, index) => html`
      <details class="explanation" data-section=${index % sectionColours}>
        <summary><span>${score.title}</span></summary>
        <ul class="in-words">${[score].map(inWords)}</ul>
      </details>`)}
  </section>`;
