/** @import { GroupReport } from "../../contract" */
import { html, nothing } from "lit";
import sheet from "../../styles/group.css?inline";
import { round } from "../../texts/round.js";
import { texts } from "../../texts/texts.js";
import { transfer } from "../../texts/transfer.js";
import { Article } from "../report/article.js";
import { begin, strong } from "../report/begin.js";
import { way } from "../report/keeping.js";
import { furtherPictures } from "../report/stand.js";
import { addSheet } from "../sheets.js";
import { differences } from "./differences.js";
import { beside, facts, shares } from "./figures.js";
import { scores } from "./scores.js";
import { standing } from "./standing.js";

/** The report of a group. Acts: takeResult, takePicture; event "round": on to what stands below it. */
export class GroupArticle extends Article {
  constructor() {
    super();
    /** @type {{ language: string, report: GroupReport }} */
    this.snapshot;
  }

  connectedCallback() {
    super.connectedCallback();
    addSheet(this, sheet);
  }

  get contents() {
    return this.#sections.filter(({ title }) => title).map(({ id, title }) => /** @type {[string, string]} */ ([id, title]));
  }

  /** What there is to say, in the order it is read; as id, title and content. */
  get #sections() {
    const { language, report } = this.snapshot;
    const { headings, parts, profile } = report;
    const text = texts[language];
    const own = round[language];
    return [
      { id: "stand", title: headings.stand, there: profile.length > 0 || report.beside.length + report.shares.length + report.ticks.length === 0, content: () => standing(report, text, this.paper) },
      { id: "differences", title: headings.differences, there: parts.length > 1, content: () => differences(report) },
      { id: "strengths", title: headings.strengths, there: report.advised, content: () => strong(report) },
      { id: "begin", title: headings.begin, there: report.advised, content: () => begin(report, text, false, null) },
      { id: "pictures", title: "", there: this.paper, content: () => furtherPictures(report, text, 0, own.pictures) },
      { id: "beside", title: headings.beside, there: report.beside.length > 0, content: () => beside(report, text) },
      { id: "shares", title: headings.shares, there: report.shares.length + report.ticks.length > 0, content: () => shares(report) },
      { id: "scores", title: own.scores, there: profile.length > 0, content: () => scores(profile, own.scores) },
      { id: "facts", title: headings.facts, there: report.facts.length > 0, content: () => facts(report, text) },
    ].filter(({ there }) => there);
  }

  #top() {
    const { language } = this.snapshot;
    const text = texts[language];
    const own = round[language];
    const { keep, keep_md: md, keep_md_about: mdAbout, keep_json: json, keep_json_about: jsonAbout } = transfer[language];
    const asText = () => this.act("takeResult", { format: "md" });
    return html`
      <div class="buttons no-print">
        <button type="button" class="secondary" @click=${() => this.print()}>${text.print}</button>
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent("round"))}>${own.to_round}</button>
      </div>
      <div class="no-print" role="status">
        ${this.unprinted ? html`<div class="notice"><p>${own.not_printed}</p><button type="button" class="secondary" @click=${asText}>${md}</button></div>` : nothing}
      </div>
      <details class="keep no-print">
        <summary>${keep}</summary>
        <div class="ways">
          <ul>
            ${way(md, mdAbout, asText)}
            ${way(json, jsonAbout, () => this.act("takeResult", { format: "json" }))}
          </ul>
        </div>
        <p>${own.keep_private}</p>
      </details>
      ${this.wayTo(text)}`;
  }

  /** Gives each picture what it takes to be taken along. */
  updated() {
    const text = transfer[this.snapshot.language];
    for (const picture of this.pictures) if (picture.keep?.text !== text) picture.keep = { tsv: "", text };
  }

  render() {
    const { language, report } = this.snapshot;
    return html`
      <article class="report group">
        <header>
          <p class="eyebrow">${round[language].eyebrow}</p>
          <h1 tabindex="-1">${report.title}</h1>
          <ul class="who">${report.about.map((sentence) => html`<li>${sentence}</li>`)}</ul>
          ${this.#top()}
        </header>
        ${this.#sections.map(({ content }) => content())}
      </article>`;
  }
}

GroupArticle.define("lr-group");
