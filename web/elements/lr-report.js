/** @import { Snapshot, Scan } from "../state/scan.js" */
/** @import { FirstStep, Report as Content, Score, TraceLine } from "../contract" */
import { html, nothing } from "lit";
import { texts } from "../texts/texts.js";
import { Element } from "./element.js";
import { Bars } from "./lr-bars.js";
import { Radar } from "./lr-radar.js";

/** The report of a scan, in the order of its five questions. Acts: go, save. */
export class Report extends Element {
  static properties = { snapshot: { attribute: false }, opened: { state: true } };

  constructor() {
    super();
    /** @type {Snapshot} */
    this.snapshot;
    this.opened = false;
  }

  get #text() {
    return texts[this.snapshot.language];
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("beforeprint", this.#openForPrint);
  }

  disconnectedCallback() {
    removeEventListener("beforeprint", this.#openForPrint);
    super.disconnectedCallback();
  }

  /** Paper cannot be unfolded: the reason for each step is printed open. */
  #openForPrint = () => {
    for (const details of this.querySelectorAll("details.printed")) /** @type {HTMLDetailsElement} */ (details).open = true;
  };

  /** Opens the explanation of a score and goes there. @param {string} id */
  #explain(id) {
    const details = /** @type {HTMLDetailsElement | null} */ (this.querySelector(`#why-${id}`));
    if (!details) return;
    details.open = true;
    details.querySelector("summary")?.focus();
    details.scrollIntoView({ block: "start" });
  }

  /** @param {Content} report */
  #stand({ profile, headings, summary }) {
    const text = this.#text;
    return html`
      <section id="stand" aria-labelledby="stand-title">
        <h2 id="stand-title">${headings.stand}</h2>
        <p class="intro">${this.#ranges(profile)}</p>
        <div class="standing">
          ${profile.length > 2 ? html`<lr-radar .scores=${profile} .text=${text}></lr-radar>` : nothing}
          <ul class="summary">
            ${profile.map((score, index) => html`
              <li data-section=${index}>
                <span class="figure">${score.value === null ? "–" : score.shown}</span>
                <span><strong>${score.title}</strong>${score.band ? html` · <span class="band">${score.band}</span>` : nothing}
                <br>${score.value === null ? score.shown : score.meaning || summary[index]}</span>
              </li>`)}
          </ul>
        </div>
        ${profile.map((score, index) => (score.parts.length > 0
          ? html`<lr-bars data-section=${index} .score=${score} .text=${text}></lr-bars>`
          : nothing))}
        <details>
          <summary>${text.as_table}</summary>
          ${this.#table(profile)}
        </details>
      </section>`;
  }

  /** From where to where the scores run, in words. @param {Score[]} profile */
  #ranges(profile) {
    return [...new Set(profile.map(({ lowest, highest }) => this.#text.range(lowest, highest)))].join(" ");
  }

  /** @param {Score[]} profile */
  #table(profile) {
    const text = this.#text;
    /** @param {Score} score */
    const cells = ({ value, shown, band }) => (value === null
      ? html`<td class="number">–</td><td>${shown}</td>`
      : html`<td class="number">${shown}</td><td>${band}</td>`);
    return html`
      <div class="scroll" role="region" tabindex="0" aria-label=${text.as_table}>
        <table>
          <thead><tr><th scope="col">${text.table_part}</th><th scope="col" class="number">${text.table_score}</th><th scope="col">${text.table_words}</th></tr></thead>
          ${profile.map((score) => html`
            <tbody>
              <tr class="top"><th scope="row">${score.title}</th>${cells(score)}</tr>
              ${score.parts.map((part) => html`<tr><th scope="row">${part.title}</th>${cells(part)}</tr>`)}
            </tbody>`)}
        </table>
      </div>`;
  }

  /** @param {Content} report */
  #strengths({ strengths, headings }) {
    return html`
      <section id="strengths" aria-labelledby="strengths-title">
        <h2 id="strengths-title">${headings.strengths}</h2>
        ${strengths.length === 0 ? html`<p>${headings.no_strengths}</p>` : html`
          <ul class="strengths">
            ${strengths.map(({ title, shown, text }) => html`<li><h3>${title} <span class="score">${shown}</span></h3><p>${text}</p></li>`)}
          </ul>`}
      </section>`;
  }

  /** @param {FirstStep} step */
  #step(step) {
    const text = this.#text;
    return html`
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
        <details class="printed">
          <summary>${text.why_step}</summary>
          <p>${step.chosen_because} <button type="button" class="quiet inline" @click=${() => this.#explain(step.score)}>${this.snapshot.report?.headings.why}</button></p>
        </details>
      </li>`;
  }

  /** @param {Content} report */
  #begin({ first_steps, headings }) {
    const staff = this.snapshot.audience === "staff" && first_steps.length > 0;
    return html`
      <section id="begin" aria-labelledby="begin-title">
        <h2 id="begin-title">${headings.begin}</h2>
        ${staff ? html`<p class="intro">${this.#text.staff_note}</p>` : nothing}
        ${first_steps.length === 0 ? html`<p>${headings.no_first_steps}</p>` : html`<ol class="steps">${first_steps.map((step) => this.#step(step))}</ol>`}
      </section>`;
  }

  /** @param {TraceLine[]} trace */
  #trace(trace) {
    const text = this.#text;
    const answers = trace.some(({ answer }) => answer !== "");
    return html`
      <table class="trace">
        <thead><tr>
          <th scope="col">${answers ? text.trace_statement : text.trace_part}</th>
          ${answers ? html`<th scope="col">${text.trace_answer}</th>` : nothing}
          <th scope="col" class="counted">${text.trace_counted}</th>
        </tr></thead>
        <tbody>
          ${trace.map((line) => html`
            <tr>
              <td>${line.text}</td>
              ${answers ? html`<td>${line.answer}</td>` : nothing}
              <td class="counted">${line.counted}</td>
            </tr>`)}
        </tbody>
      </table>`;
  }

  /** @param {Score} score @param {number} section @returns {unknown} */
  #explanation(score, section) {
    return html`
      <details class="explanation" id=${`why-${score.id}`} data-section=${section} ?open=${this.opened}>
        <summary><span>${score.title}</span> <span class=${score.value === null ? "none" : "score"}>${score.shown}</span></summary>
        <p>${score.about}</p>
        <p>${score.rule}</p>
        ${this.#trace(score.trace)}
        ${score.formula ? html`<p class="formula">${score.formula}</p>` : nothing}
      </details>
      ${score.parts.map((part) => this.#explanation(part, section))}`;
  }

  /** @param {Content} report */
  #why({ profile, headings }) {
    const text = this.#text;
    return html`
      <section id="why" aria-labelledby="why-title">
        <h2 id="why-title">${headings.why}</h2>
        <p class="intro no-print">${text.why_intro}
          <button type="button" class="quiet inline" @click=${() => { this.opened = !this.opened; }}>${this.opened ? text.close_all : text.open_all}</button></p>
        ${profile.map((score, index) => this.#explanation(score, index))}
      </section>`;
  }

  /** @param {Content} report */
  #certainty({ certainty, missing, sources, licence, headings }) {
    const text = this.#text;
    return html`
      <section id="certainty" aria-labelledby="certainty-title">
        <h2 id="certainty-title">${headings.certainty}</h2>
        <ul>${certainty.map((sentence) => html`<li>${sentence}</li>`)}</ul>
        ${missing.length === 0 ? html`<p>${headings.nothing_missing}</p>` : missing.map(({ reason, items }) => html`
          <h3>${reason}</h3>
          <ul>${items.map((item) => html`<li>${item.text}</li>`)}</ul>`)}
        <h3>${text.sources}</h3>
        <ul class="sources">${sources.map((source) => html`<li>${source}</li>`)}<li>${licence}</li></ul>
      </section>`;
  }

  render() {
    const report = /** @type {Content} */ (this.snapshot.report);
    const text = this.#text;
    const { headings } = report;
    const links = { stand: headings.stand, strengths: headings.strengths, begin: headings.begin, why: headings.why, certainty: headings.certainty };
    return html`
      <article class="report">
        <header>
          <p class="eyebrow">${text.report_eyebrow}</p>
          <h1 tabindex="-1">${report.title}</h1>
          <p class="intro">${report.subtitle}</p>
          <div class="buttons no-print">
            <button type="button" class="secondary" @click=${() => print()}>${text.print}</button>
            <button type="button" class="secondary" @click=${() => this.dispatchEvent(new CustomEvent("save", { bubbles: true, composed: true }))}>${text.download}</button>
            <button type="button" class="quiet" @click=${() => this.act("go", { screen: "question" })}>${text.to_answers}</button>
          </div>
          <nav class="contents no-print" aria-label=${text.contents}>
            <ol>${Object.entries(links).map(([id, title]) => html`<li><button type="button" class="quiet" @click=${() => this.#jump(id)}>${title}</button></li>`)}</ol>
          </nav>
        </header>
        ${this.#stand(report)} ${this.#strengths(report)} ${this.#begin(report)} ${this.#why(report)} ${this.#certainty(report)}
      </article>`;
  }

  /** Goes to a part of the report; a link would change the address of a host page. @param {string} id */
  #jump(id) {
    const heading = /** @type {HTMLElement | null} */ (this.querySelector(`#${id}-title`));
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  }
}

Bars.define("lr-bars");
Radar.define("lr-radar");
Report.define("lr-report");
