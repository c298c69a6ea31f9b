/** @import { Outline, Report as Content } from "../../contract" */
/** @import { Snapshot } from "../../state/scan.js" */
import { html, nothing } from "lit";
import { texts } from "../../texts/texts.js";
import { transfer } from "../../texts/transfer.js";
import { copy, tableMarkup } from "../../copy.js";
import { markupOf, stylesOf } from "../markup.js";
import { Article } from "./article.js";
import { begin, strong } from "./begin.js";
import { certain, ownWords } from "./certainty.js";
import { keeping } from "./keeping.js";
import { otherReadings } from "./lenses.js";
import { furtherPictures, stand } from "./stand.js";
import { why } from "./why.js";

/** How many pictures stand in the summary on paper: the first, unless it is long. The others follow with the details. @param {Content} report */
const summaryPictures = ({ pictures }) => (pictures[0]?.rows.length <= 10 ? 1 : 0);

/** The report of a scan, in the order of its five questions. Acts: go, takeReport, takeAnswers, takeWorkbook, takePage. */
export class Report extends Article {
  static properties = { bare: { attribute: false }, opened: { state: true }, told: { state: true } };

  constructor() {
    super();
    /** @type {Pick<Snapshot, "language" | "audience" | "report" | "outlines" | "questionnaire"> & { transfer?: import("../../state/transfer.js").TransferSnapshot }} */
    this.snapshot;
    /** Without what leads away from it: for a page that shows a report among other things. */
    this.bare = false;
    this.opened = false;
    /** What was said about the last copy. */
    this.told = "";
  }

  /** Opens the explanation of a score and goes there. @param {string} id */
  #explain = (id) => {
    const details = /** @type {HTMLDetailsElement | null} */ (this.querySelector(`[id="why-${id}"]`));
    if (!details) return;
    details.open = true;
    details.querySelector("summary")?.focus();
    details.scrollIntoView({ block: "start" });
  };

  get contents() {
    return contents(/** @type {Content} */ (this.snapshot.report));
  }

  /** The report as markup of a page of its own, in the order of paper. Pictures are drawn twice: for a wide window and a narrow one. */
  living() {
    this.layOut(true);
    const article = /** @type {HTMLElement} */ (this.querySelector("article"));
    const { pictures } = this;
    const copy = /** @type {HTMLElement} */ (article.cloneNode(true));
    for (const [index, picture] of /** @type {NodeListOf<HTMLElement>} */ (copy.querySelectorAll("[data-picture]")).entries()) pictures[index].addNarrow(picture);
    this.layOut(false);
    const { title } = /** @type {Content} */ (this.snapshot.report);
    return { title, markup: markupOf(copy), styles: stylesOf(this) };
  }

  #takePage = () => this.act("takePage", this.living());

  /** Every statement with its answer, to copy as one table. */
  #copying() {
    const tsv = this.snapshot.transfer?.tables.find(({ id }) => id === "statements")?.tsv;
    const text = transfer[this.snapshot.language];
    return tsv === undefined ? nothing : html`
      <button type="button" class="quiet inline live-only" @click=${async () => {
        this.told = "";
        this.told = (await copy(tsv, tableMarkup(tsv))) ? text.copied : text.not_copied;
      }}>${text.copy_statements}</button> <span class="live-only" role="status">${this.told}</span>`;
  }

  /** Gives each picture what it takes to be taken along. */
  updated() {
    const { transfer: taken, language } = this.snapshot;
    if (!taken) return;
    for (const picture of this.pictures) {
      const tsv = taken.tables.find(({ id }) => id === picture.key)?.tsv ?? "";
      if (picture.keep?.tsv !== tsv || picture.keep.text !== transfer[language]) picture.keep = { tsv, text: transfer[language] };
    }
  }

  #top() {
    const { language, outlines, questionnaire } = this.snapshot;
    const text = texts[language];
    const readable = outlines.find(({ id }) => id === questionnaire)?.background.length ?? 0;
    return html`
      <div class="buttons no-print live-only">
        <button type="button" class="secondary" @click=${() => this.print()}>${text.print}</button>
        <button type="button" class="quiet" @click=${() => this.act("go", { screen: "question" })}>${text.to_answers}</button>
        ${readable > 0 ? html`<button type="button" class="quiet" @click=${() => this.act("go", { screen: "background" })}>${text.background}</button>` : nothing}
      </div>
      <div class="no-print live-only" role="status">
        ${this.unprinted ? html`
          <div class="notice">
            <p>${text.not_printed}</p>
            <button type="button" class="secondary" @click=${this.#takePage}>${text.not_printed_page}</button>
          </div>` : nothing}
      </div>
      ${keeping(transfer[language], (action, argument) => this.act(action, argument), this.#takePage)}
      ${this.wayTo(text)}`;
  }

  render() {
    const { audience, language } = this.snapshot;
    const report = /** @type {Content} */ (this.snapshot.report);
    const text = texts[language];
    return html`
      <article class="report">
        <header>
          <p class="eyebrow">${text.report_eyebrow}</p>
          <h1 tabindex="-1">${report.title}</h1>
          <p class="intro">${report.subtitle}</p>
          ${this.bare ? nothing : this.#top()}
        </header>
        ${stand(report, text, this.paper ? summaryPictures(report) : report.pictures.length)}
        ${strong(report)}
        ${begin(report, text, audience === "staff" && this.#forManagers, { title: report.headings.why, go: this.#explain })}
        ${this.paper ? furtherPictures(report, text, summaryPictures(report), transfer[language].further_pictures) : nothing}
        ${why(report, text, this.opened, () => { this.opened = !this.opened; }, this.#copying(), this.paper)}
        ${otherReadings(report, text)}
        ${ownWords(report)}
        ${certain(report, text)}
      </article>`;
  }

  /** Whether managers answer this questionnaire too: then its steps are written for them. */
  get #forManagers() {
    const { outlines, questionnaire } = this.snapshot;
    return outlines.find(({ id }) => id === questionnaire)?.audiences.some(({ id }) => id === "management") ?? false;
  }
}

/** The parts of a report that it has, as id and title. @param {Content} report @returns {[string, string][]} */
function contents({ headings, lenses, open_answers }) {
  /** @type {[string, string, boolean][]} */
  const all = [
    ["stand", headings.stand, true], ["strengths", headings.strengths, true], ["begin", headings.begin, true], ["why", headings.why, true],
    ["lenses", headings.lenses, lenses.length > 0], ["words", headings.open_answers, open_answers.length > 0], ["certainty", headings.certainty, true],
  ];
  return all.filter(([, , there]) => there).map(([id, title]) => [id, title]);
}

Report.define("lr-report");
