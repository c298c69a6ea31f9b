/** @import { GroupReport } from "../../contract" */
import { html } from "lit";

/** Where the parts of a group see it differently, to talk about first. @param {GroupReport} report */
export const differences = ({ differences: all, headings }) => html`
  <section id="differences" aria-labelledby="differences-title">
    <h2 id="differences-title">${headings.differences}</h2>
    ${all.length === 0 ? html`<p>${headings.no_differences}</p>` : html`
      <ul class="strengths differences">${all.map(({ title, sentence }) => html`<li><h3>${title}</h3><p>${sentence}</p></li>`)}</ul>`}
  </section>`;
