/** @import { Outline } from "../contract" */
/** @import { Entry, Refused, RoundSnapshot } from "../state/round.js" */
/** @import { Snapshot } from "../state/scan.js" */
import { html, nothing } from "lit";
import { copy } from "../copy.js";
import sheet from "../styles/round.css?inline";
import way from "../styles/transfer.css?inline";
import { round } from "../texts/round.js";
import { texts } from "../texts/texts.js";
import { transfer } from "../texts/transfer.js";
import { Element } from "./element.js";
import { contentOf, takeDrops } from "./files.js";
import "./group/lr-group.js";
import { addSheet } from "./sheets.js";

/** @type {RoundSnapshot} */
const nothingYet = { ready: false, link: "", minimum: null, entries: [], last: null, problem: null, made: 0, used: 0, report: null };

/** A longer list is folded, so that the way on stays near. */
const shortList = 8;

/** A round with a team: what colleagues hand in comes together here, and becomes a report of the group. Acts: addFiles, addCodes, addOwn, removeEntry, makeResult, emptyRound, start, go. */
export class RoundScreen extends Element {
  static properties = { snapshot: { attribute: false }, told: { state: true }, typed: { state: true }, letter: { state: true }, over: { state: true }, sure: { state: true } };

  constructor() {
    super();
    /** @type {Snapshot & { round?: RoundSnapshot }} */
    this.snapshot;
    /** What was said about the last copy. */
    this.told = "";
    /** Codes that were not added yet. */
    this.typed = "";
    /** The message to colleagues, once somebody changed it. @type {string | null} */
    this.letter = null;
    /** Whether a file hangs above this screen. */
    this.over = false;
    /** Whether somebody is being asked if they are sure. */
    this.sure = false;
    /** What was seen of the round, so that what is new is noticed once. @type {RoundSnapshot} */
    this.seen = nothingYet;
    /** Where focus goes after the next change: what was pressed is gone then. */
    this.next = "";
    takeDrops(this, (files) => this.#read(files));
  }

  connectedCallback() {
    super.connectedCallback();
    addSheet(this, way);
    addSheet(this, sheet);
  }

  get #text() {
    return round[this.snapshot.language];
  }

  /** Until the engine runs nothing can be added. */
  get #round() {
    return this.snapshot.round ?? nothingYet;
  }

  get #outline() {
    const { outlines, questionnaire } = this.snapshot;
    return /** @type {Outline} */ (outlines.find(({ id }) => id === questionnaire));
  }

  /** @param {File[]} files */
  async #read(files) {
    if (files.length === 0) return;
    this.act("addFiles", { files: await Promise.all(files.map(async (file) => ({ name: file.name, ...await contentOf(file) }))) });
  }

  /** What is to be known before anybody hands in. */
  #first() {
    const text = this.#text;
    return html`
      <section aria-labelledby="first-title">
        <h2 id="first-title">${text.first}</h2>
        <ul>${text.know(this.#round.minimum).map((sentence) => html`<li>${sentence}</li>`)}</ul>
      </section>`;
  }

  /** The message as it stands: what the reader made of it, else ours. */
  get #letter() {
    const { link, minimum } = this.#round;
    const { title, audiences } = this.#outline;
    const linkOf = (/** @type {string} */ audience) => (link && audiences.some(({ id }) => id === audience) ? `${link}&audience=${audience}` : "");
    return this.letter ?? this.#text.letter({ title, minimum, link: linkOf("staff") || linkOf(audiences[0].id), managers: linkOf("staff") && linkOf("management") });
  }

  #ask() {
    const text = this.#text;
    return html`
      <section aria-labelledby="ask-title">
        <h2 id="ask-title">${text.ask}</h2>
        <div class="way">
          <label for="round-letter">${text.message}</label>
          <p id="round-letter-about">${text.ask_about}</p>
          <textarea id="round-letter" rows="18" aria-describedby="round-letter-about" .value=${this.#letter}
            @input=${(/** @type {Event} */ { target }) => { this.letter = /** @type {HTMLTextAreaElement} */ (target).value; }}></textarea>
          <div class="buttons"><button type="button" class="secondary" @click=${async () => {
            this.told = "";
            const { copied, not_copied: notCopied } = transfer[this.snapshot.language];
            this.told = (await copy(this.#letter)) ? copied : notCopied;
          }}>${text.copy_message}</button></div>
          <p class="told" role="status">${this.told}</p>
        </div>
      </section>`;
  }

  #add() {
    const text = this.#text;
    return html`
      <section aria-labelledby="add-title">
        <h2 id="add-title">${text.add}</h2>
        <div class="way drop ${this.over ? "over" : ""}">
          <label for="round-files">${text.add_files}</label>
          <p id="round-files-about">${text.add_files_about}</p>
          <input id="round-files" type="file" multiple accept=".json,.csv,.html,.htm,application/json,text/csv,text/html" aria-describedby="round-files-about"
            @change=${(/** @type {Event} */ { target }) => {
              const input = /** @type {HTMLInputElement} */ (target);
              this.#read([...input.files ?? []]).then(() => { input.value = ""; });
            }}>
        </div>
        <form class="way" @submit=${(/** @type {Event} */ event) => {
          event.preventDefault();
          if (this.typed.trim() !== "") this.act("addCodes", { codes: this.typed });
        }}>
          <label for="round-codes">${text.add_codes}</label>
          <p id="round-codes-about">${text.add_codes_about}</p>
          <textarea id="round-codes" class="codes" rows="3" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="round-codes-about"
            .value=${this.typed}
            @input=${(/** @type {Event} */ { target }) => { this.typed = /** @type {HTMLTextAreaElement} */ (target).value; }}></textarea>
          <div class="buttons"><button type="submit" class="secondary">${text.add_codes_button}</button></div>
        </form>
        ${this.#own()}
      </section>`;
  }

  /** The answers of whoever leads the round, who may take part. */
  #own() {
    const { begun, questionnaire, audience, form } = this.snapshot;
    const text = this.#text;
    const added = this.#round.entries.some(({ kind }) => kind === "own");
    return html`
      <div class="way">
        <h3 id="own-title" tabindex="-1">${text.own}</h3>
        ${added ? html`<p>${text.own_added}</p>` : begun.includes(questionnaire) ? html`
          <p>${text.own_about}</p>
          <div class="buttons"><button type="button" class="secondary" @click=${() => {
            this.next = "#own-title";
            this.act("addOwn");
          }}>${text.own_add}</button></div>` : html`
          <p>${text.own_none}</p>
          <div class="buttons"><button type="button" class="quiet" @click=${() => this.act("start", { questionnaire, audience, form })}>${text.own_answer}</button></div>`}
      </div>`;
  }

  /** @param {Entry | Refused} one */
  #nameOf({ kind, name }) {
    const text = this.#text;
    return kind === "own" ? text.own : kind === "code" ? text.code(name) : name;
  }

  /** @param {Refused} one */
  #refused(one) {
    const text = this.#text;
    const { refused } = transfer[this.snapshot.language];
    const why = text.refused[one.rule] ?? refused[one.rule] ?? (one.kind === "file" ? text.refused.json : refused.unreadable);
    return html`<li><strong>${one.kind === "code" ? text.line(one.name) : this.#nameOf(one)}</strong><br>${why}</li>`;
  }

  /** @param {Entry} one @param {boolean} removable */
  #entry(one, removable) {
    const text = this.#text;
    return html`
      <li>
        <span class="entry">${this.#nameOf(one)}${one.people > 1 ? html` <small>${text.several(one.people)}</small>` : nothing}</span>
        ${removable ? html`
          <button type="button" class="quiet" aria-label="${text.remove}: ${this.#nameOf(one)}" @click=${() => {
            this.next = "#entries-title";
            this.act("removeEntry", { id: one.id });
          }}>${text.remove}</button>` : nothing}
      </li>`;
  }

  #entries() {
    const text = this.#text;
    const { entries, last, made } = this.#round;
    const people = entries.reduce((sum, one) => sum + one.people, 0);
    return html`
      <section aria-labelledby="entries-title">
        <h2 id="entries-title" tabindex="-1">${text.entries}</h2>
        <div class="last" role="status">
          ${last && last.added > 0 ? html`<p>${text.added(last.added)}</p>` : nothing}
          ${last && last.refused.length > 0 ? html`
            <div class="problem"><p>${text.not_added(last.refused.length)}</p><ul>${last.refused.map((one) => this.#refused(one))}</ul></div>` : nothing}
        </div>
        <p class="count">${text.count(people)}</p>
        ${entries.length > 0 ? html`
          <details class="list" ?open=${made === 0 && entries.length <= shortList}>
            <summary>${text.list}</summary>
            <ul class="entries">${entries.map((one) => this.#entry(one, made === 0))}</ul>
          </details>` : nothing}
        ${people > 1 ? html`<p class="soft">${text.twice}</p>` : nothing}
      </section>`;
  }

  #make() {
    const text = this.#text;
    const { entries, made, used, problem } = this.#round;
    const fresh = entries.length > used;
    const title = made === 0 ? text.make : text.make_again;
    if (made > 0 && !fresh) return nothing;
    return html`
      <section aria-labelledby="make-title">
        <h2 id="make-title">${title}</h2>
        <p>${!fresh ? text.make_first : made === 0 ? text.make_about : text.make_again_about}</p>
        ${fresh ? html`<div class="buttons"><button type="button" class="primary" @click=${() => this.act("makeResult")}>${title}</button></div>` : nothing}
        <div class="no-report" role="alert">
          ${problem ? html`
            <div class="problem" data-rule=${problem.rule}>
              <p>${text.no_report[problem.rule] ?? text.no_report.other}</p>
              ${problem.about.map((sentence) => html`<p>${sentence}</p>`)}
            </div>` : nothing}
        </div>
      </section>`;
  }

  #empty() {
    const text = this.#text;
    if (this.#round.entries.length === 0) return nothing;
    if (!this.sure) return html`<button type="button" class="quiet empty" @click=${() => { this.sure = true; this.next = "#empty-sure"; }}>${text.empty}</button>`;
    return html`
      <div class="resume sure" role="group" aria-labelledby="empty-sure">
        <p id="empty-sure" tabindex="-1">${text.empty_sure}</p>
        <div class="buttons">
          <button type="button" class="secondary" @click=${() => {
            this.sure = false;
            this.next = "h1";
            this.act("emptyRound");
          }}>${text.empty_yes}</button>
          <button type="button" class="primary" @click=${() => { this.sure = false; this.next = ".empty"; }}>${text.empty_no}</button>
        </div>
      </div>`;
  }

  /** On to what stands below the report. */
  #down = () => {
    const heading = /** @type {HTMLElement | null} */ (this.querySelector("#round-title"));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  };

  render() {
    const { language } = this.snapshot;
    const { ready, report, made } = this.#round;
    const text = this.#text;
    const again = made > 0;
    return html`
      ${report ? html`<lr-group .snapshot=${{ language, report }} @round=${this.#down}></lr-group>` : nothing}
      <div class="sheet transfer round ${report ? "no-print" : ""}">
        ${report ? html`<h2 id="round-title" tabindex="-1">${text.after}</h2>` : html`<h1 tabindex="-1">${texts[language].round}</h1>`}
        <p class="intro">${again ? text.after_about : text.lead(this.#outline.title)}</p>
        ${!ready ? html`<p role="status">${text.waiting}</p>` : [again ? nothing : this.#first(), again ? nothing : this.#ask(), this.#add(), this.#entries(), this.#make()]}
        <div class="buttons spread">
          <button type="button" class="quiet" @click=${() => this.act("go", { screen: "start" })}>${texts[language].to_start}</button>
          ${this.#empty()}
        </div>
      </div>`;
  }

  /** Codes that were added leave their field; those that could not be read stay, to be mended. */
  willUpdate() {
    const { last } = this.#round;
    if (last && last !== this.seen.last && (last.codes || last.refused.every(({ kind }) => kind === "code"))) this.typed = last.codes;
  }

  /** What was refused is read out by itself, and is brought into view. */
  updated() {
    const { last, problem } = this.#round;
    const told = (last !== this.seen.last && last?.refused.length && ".last") || (problem?.rule !== this.seen.problem?.rule && problem && ".no-report");
    this.seen = this.#round;
    if (told) this.querySelector(told)?.scrollIntoView({ block: "center" });
    if (!this.next) return;
    const target = /** @type {HTMLElement | null} */ (this.querySelector(this.next));
    this.next = "";
    target?.focus();
  }

  /** Its heading may be that of the report. */
  async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await /** @type {import("lit").LitElement | null} */ (this.querySelector("lr-group"))?.updateComplete;
    return complete;
  }
}

RoundScreen.define("lr-round");
