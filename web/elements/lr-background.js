/** @import { BackgroundFact, BackgroundPage } from "../contract" */
/** @import { Snapshot } from "../state/scan.js" */
import { html, nothing } from "lit";
import sheet from "../styles/report.css?inline";
import { texts } from "../texts/texts.js";
import { Element } from "./element.js";
import { addSheet } from "./sheets.js";

/** What there is to read about a questionnaire: pages with their facts and sources. Acts: go, start. */
export class Background extends Element {
  static properties = { snapshot: { attribute: false } };

  constructor() {
    super();
    /** @type {Snapshot} */
    this.snapshot;
  }

  connectedCallback() {
    super.connectedCallback();
    addSheet(this, sheet);
  }

  /** Opens a part and goes there. @param {string} id */
  #jump(id) {
    const part = /** @type {HTMLDetailsElement | null} */ (this.querySelector(`[id="part-${id}"]`));
    if (!part) return;
    part.open = true;
    part.querySelector("summary")?.focus({ preventScroll: true });
    part.scrollIntoView({ block: "start" });
  }

  /** A fact with whom it is about, from when it is and who says so. @param {BackgroundFact} fact */
  #fact({ text: fact, population, year, source }) {
    const text = texts[this.snapshot.language];
    return html`
      <li>
        <p>${fact}</p>
        <dl>
          ${population ? html`<div><dt>${text.fact_population}</dt><dd>${population}</dd></div>` : nothing}
          <div><dt>${text.fact_year}</dt><dd>${year ?? text.year_unknown}</dd></div>
          ${source ? html`<div><dt>${text.source}</dt><dd>${source}</dd></div>` : nothing}
        </dl>
      </li>`;
  }

  /** A part, folded: together they are long. @param {BackgroundPage} page */
  #page({ id, title, paragraphs, facts, sources }) {
    const text = texts[this.snapshot.language];
    return html`
      <details class="part" id="part-${id}">
        <summary><h2>${title}</h2></summary>
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${facts.length > 0 ? html`<h3>${text.facts}</h3><ul class="facts">${facts.map((fact) => this.#fact(fact))}</ul>` : nothing}
        ${sources.length > 0 ? html`<h3>${text.sources}</h3><ul class="sources">${sources.map((source) => html`<li>${source}</li>`)}</ul>` : nothing}
      </details>`;
  }

  render() {
    const { language, outlines, questionnaire, audience, form, begun } = this.snapshot;
    const text = texts[language];
    const pages = this.snapshot.background ?? [];
    const started = begun.includes(questionnaire);
    return html`
      <article class="report reading">
        <header>
          <p class="eyebrow">${text.background}</p>
          <h1 tabindex="-1">${outlines.find(({ id }) => id === questionnaire)?.title}</h1>
          <div class="buttons no-print">
            <button type="button" class="secondary" @click=${() => this.act("go", { screen: "start" })}>${text.to_start}</button>
            ${started
              ? html`<button type="button" class="primary" @click=${() => this.act("go", { screen: "report" })}>${text.to_report}</button>`
              : html`<button type="button" class="primary" @click=${() => this.act("start", { questionnaire, audience, form })}>${text.start}</button>`}
          </div>
          <nav class="contents no-print" aria-label=${text.background_contents}>
            <ol>${pages.map(({ id, title }) => html`<li><button type="button" class="quiet" @click=${() => this.#jump(id)}>${title}</button></li>`)}</ol>
          </nav>
        </header>
        ${pages.map((page) => this.#page(page))}
      </article>`;
  }
}

Background.define("lr-background");
