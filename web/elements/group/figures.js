/** @import { GroupFigure, GroupReport } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html } from "lit";
import { referenceLine } from "../report/references.js";

/** Published figures with the group's own. @param {GroupReport} report @param {typeof nl} text */
export const beside = ({ beside: all, headings }, text) => html`
  <section id="beside" aria-labelledby="beside-title">
    <h2 id="beside-title">${headings.beside}</h2>
    <ul class="references">
      ${all.map(({ reference, group }) => html`<li>${referenceLine(reference, text)}<p><strong>${group.sentence}</strong></p></li>`)}
    </ul>
  </section>`;

/** @param {GroupFigure[]} all */
const figures = (all) => html`<dl class="shares">${all.map(({ label, sentence }) => html`<div><dt>${label}</dt><dd>${sentence}</dd></div>`)}</dl>`;

/** How many gave which answer. @param {GroupReport} report */
export const shares = ({ shares: all, ticks, headings }) => html`
  <section id="shares" aria-labelledby="shares-title">
    <h2 id="shares-title">${headings.shares}</h2>
    ${all.length > 0 ? figures(all) : ""}
    ${ticks.map(({ question, instead, options }) => html`<h3>${question}</h3>${instead ? html`<p>${instead}</p>` : figures(options)}`)}
  </section>`;

/** Figures of others to know, not to compare with. @param {GroupReport} report @param {typeof nl} text */
export const facts = ({ facts: all, headings }, text) => html`
  <section id="facts" aria-labelledby="facts-title">
    <h2 id="facts-title">${headings.facts}</h2>
    <p class="intro">${headings.facts_note}</p>
    <ul class="references plain">${all.map((reference) => html`<li>${referenceLine(reference, text)}</li>`)}</ul>
  </section>`;
