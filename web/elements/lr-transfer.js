/** @import { Snapshot } from "../state/scan.js" */
/** @import { TransferSnapshot } from "../state/transfer.js" */
import { html, nothing } from "lit";
import { copy } from "../copy.js";
import { toJson } from "../json.js";
import sheet from "../styles/transfer.css?inline";
import { texts } from "../texts/texts.js";
import { transfer } from "../texts/transfer.js";
import { Element } from "./element.js";
import { contentOf, takeDrops } from "./files.js";
import { qr } from "./qr.js";
import { addSheet } from "./sheets.js";

/** @type {TransferSnapshot} */
const nothingYet = { ready: false, code: null, tables: [], problem: null, asking: null };

/** Answers taken along, and answers brought. Acts: takeAnswers, bring, bringCode, refuse, replace, keepHere, go. */
export class TransferScreen extends Element {
  static properties = { snapshot: { attribute: false }, told: { state: true }, typed: { state: true }, over: { state: true } };

  constructor() {
    super();
    /** @type {Snapshot & { transfer?: TransferSnapshot }} */
    this.snapshot;
    /** What was said about the last copy. */
    this.told = "";
    this.typed = "";
    /** Whether a file hangs above this screen. */
    this.over = false;
    /** What the answer above the choices was about, so that focus goes there once. @type {object | null} */
    this.answered = null;
    takeDrops(this, ([file]) => this.#read(file));
  }

  connectedCallback() {
    super.connectedCallback();
    addSheet(this, sheet);
  }

  get #text() {
    return transfer[this.snapshot.language];
  }

  /** Until the engine runs there is nothing to take along. */
  get #state() {
    return this.snapshot.transfer ?? nothingYet;
  }

  /** @param {File | undefined} file */
  async #read(file) {
    if (!file) return;
    const content = await contentOf(file);
    if ("rule" in content) this.act("refuse", content);
    else this.act("bring", content);
  }

  /** @param {string} text */
  async #copy(text) {
    this.told = "";
    this.told = (await copy(text)) ? this.#text.copied : this.#text.not_copied;
  }

  /** What became of the last thing brought: a question, or why it was refused. */
  #answer() {
    const { problem, asking } = this.#state;
    const text = this.#text;
    if (asking) {
      const title = this.snapshot.outlines.find(({ id }) => id === asking.questionnaire)?.title ?? asking.questionnaire;
      return html`
        <section class="answer" aria-labelledby="answer-title">
          <h2 id="answer-title" tabindex="-1">${text.ask_title}</h2>
          <p>${text.ask(title, asking.there, asking.given)}</p>
          <div class="buttons">
            <button type="button" class="secondary" @click=${() => this.act("replace")}>${text.ask_yes}</button>
            <button type="button" class="secondary" @click=${() => this.act("keepHere")}>${text.ask_no}</button>
          </div>
        </section>`;
    }
    if (!problem) return nothing;
    const known = text.refused[problem.rule];
    return html`
      <div class="problem" role="alert">
        <p>${known ?? text.refused.unreadable} ${text.nothing_lost}</p>
        ${known || !problem.message ? nothing : html`<pre lang="en">${problem.message}</pre>`}
      </div>`;
  }

  /** @param {NonNullable<TransferSnapshot["code"]>} code */
  #code({ text: code, left_out: leftOut, link }) {
    const text = this.#text;
    return html`
      <div class="way">
        <h3>${text.take_code}</h3>
        <p>${text.take_code_about}</p>
        <div class="beside-code">
          <div>
            <p class="code-name" id="code-name">${text.code}</p>
            <p class="code" role="group" aria-labelledby="code-name">${code.split("-").map((group) => html`<span>${group}</span> `)}</p>
            <div class="buttons">
              <button type="button" class="secondary" @click=${() => this.#copy(code)}>${text.copy_code}</button>
              ${link ? html`<button type="button" class="quiet" @click=${() => this.#copy(link)}>${text.copy_link}</button>` : nothing}
            </div>
            <p class="told" role="status">${this.told}</p>
          </div>
          ${qr(link || code.replaceAll("-", ""), text.qr)}
        </div>
        ${leftOut > 0 ? html`<p><strong>${text.left_out(leftOut)}</strong></p>` : nothing}
        <p class="soft">${text.take_code_private}</p>
      </div>`;
  }

  #take() {
    const { view } = this.snapshot;
    const { code } = this.#state;
    const text = this.#text;
    return html`
      <section aria-labelledby="take-title">
        <h2 id="take-title">${text.take}</h2>
        ${!code ? html`<p>${text.take_nothing}</p>` : html`
          <p>${text.take_about(view?.title ?? "")}</p>
          <div class="way">
            <h3>${text.take_file}</h3>
            <p>${text.take_file_about}</p>
            <div class="buttons">
              <button type="button" class="secondary" @click=${() => this.act("takeAnswers", { format: "json" })}>${text.take_json}</button>
              <button type="button" class="quiet" @click=${() => this.act("takeAnswers", { format: "csv" })}>${text.take_csv}</button>
            </div>
          </div>
          ${this.#code(code)}`}
      </section>`;
  }

  #bring() {
    const text = this.#text;
    return html`
      <section aria-labelledby="bring-title">
        <h2 id="bring-title">${text.bring}</h2>
        <div class="way drop ${this.over ? "over" : ""}">
          <label for="bring-file">${text.bring_file}</label>
          <p id="bring-file-about">${text.bring_file_about}</p>
          <input id="bring-file" type="file" accept=".json,.csv,.html,.htm,application/json,text/csv,text/html" aria-describedby="bring-file-about"
            @change=${(/** @type {Event} */ { target }) => {
              const input = /** @type {HTMLInputElement} */ (target);
              this.#read(input.files?.[0]).then(() => { input.value = ""; });
            }}>
        </div>
        <form class="way" @submit=${(/** @type {Event} */ event) => {
          event.preventDefault();
          if (this.typed.trim() !== "") this.act("bringCode", { code: this.typed });
        }}>
          <label for="bring-code">${text.bring_code}</label>
          <p id="bring-code-about">${text.bring_code_about}</p>
          <textarea id="bring-code" rows="2" maxlength="2000" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="bring-code-about"
            .value=${this.typed}
            @input=${(/** @type {Event} */ { target }) => { this.typed = /** @type {HTMLTextAreaElement} */ (target).value; }}
            @keydown=${(/** @type {KeyboardEvent} */ event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              /** @type {HTMLTextAreaElement} */ (event.target).form?.requestSubmit();
            }}></textarea>
          <div class="buttons"><button type="submit" class="secondary">${text.bring_code_button}</button></div>
        </form>
      </section>`;
  }

  render() {
    const { language, begun, questionnaire } = this.snapshot;
    const { ready, code } = this.#state;
    const text = this.#text;
    const go = texts[language];
    return html`
      <div class="sheet transfer">
        <h1 tabindex="-1">${text.title}</h1>
        <p class="intro">${text.lead}</p>
        ${ready ? html`${this.#answer()}${code ? [this.#take(), this.#bring()] : [this.#bring(), this.#take()]}` : html`<p role="status">${text.waiting}</p>`}
        <div class="buttons spread">
          <button type="button" class="quiet" @click=${() => this.act("go", { screen: "start" })}>${text.to_start}</button>
          ${begun.includes(questionnaire) ? html`<button type="button" class="secondary" @click=${() => this.act("go", { screen: "question" })}>${go.to_answers}</button>` : nothing}
        </div>
      </div>`;
  }

  /** A question is what comes next: focus goes to it, once. A refusal is read out by itself, and is brought into view. */
  updated() {
    const { problem, asking } = this.#state;
    const now = asking ?? problem;
    if (toJson(now) === toJson(this.answered)) return;
    this.answered = now;
    const place = /** @type {HTMLElement | null} */ (this.querySelector("#answer-title, .problem"));
    if (asking) place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: "center" });
  }
}

TransferScreen.define("lr-transfer");
