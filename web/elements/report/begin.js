/** @import { FirstStep, GroupReport, Report } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";

/** What are we good at? @param {Pick<Report | GroupReport, "strengths" | "headings">} report */
export const strong = ({ strengths, headings }) => html`
  <section id="strengths" aria-labelledby="strengths-title">
    <h2 id="strengths-title">${headings.strengths}</h2>
    ${strengths.length === 0 ? html`<p>${headings.no_strengths}</p>` : html`
      <ul class="strengths">
        ${strengths.map(({ title, shown, text }) => html`<li><h3>${title} <span class="score">${shown}</span></h3><p>${text}</p></li>`)}
      </ul>`}
  </section>`;

/** What explains a score. @typedef {{ title: string, go: (score: string) => void }} Explanation */

/** @param {FirstStep} step @param {typeof nl} text @param {Explanation | null} explanation */
const firstStep = (step, text, explanation) => html`
  <li>
    <p class="about">${step.about}</p>
    <h3>${step.title}</h3>
    <p>${step.text}</p>
    <p class="why"><strong>${text.step_why}</strong> ${step.why}</p>
    <dl>
      <div><dt>${text.step_who}</dt><dd>${step.who}</dd></div>
      <div><dt>${text.step_effort}</dt><dd>${step.effort}</dd></div>
      <div><dt>${text.step_within}</dt><dd>${step.within}</dd></div>
    </dl>
    <details class="no-print">
      <summary>${text.why_step}</summary>
      <p>${step.chosen_because}${explanation ? html` <button type="button" class="quiet inline" @click=${() => explanation.go(step.score)}>${explanation.title}</button>` : nothing}</p>
    </details>
  </li>`;

/**
 * Where do we begin?
 * @param {Pick<Report | GroupReport, "first_steps" | "headings">} report @param {typeof nl} text @param {boolean} forManagers a reader among staff of steps that managers take
 * @param {Explanation | null} explanation where there is one
 */
export const begin = (report, text, forManagers, explanation) => html`
  <section id="begin" aria-labelledby="begin-title">
    <h2 id="begin-title">${report.headings.begin}</h2>
    ${forManagers && report.first_steps.length > 0 ? html`<p class="intro">${text.staff_note}</p>` : nothing}
    ${report.first_steps.length === 0
      ? html`<p>${report.headings.no_first_steps}</p>`
      : html`<ol class="steps">${report.first_steps.map((step) => firstStep(step, text, explanation))}</ol>`}
  </section>`;
