/** @import { Problem } from "../../contract" */
/** @import { Draft, DraftSnapshot } from "../../state/draft.js" */
import { html, LitElement, nothing } from "lit";
import { authorTexts } from "../../texts/author.js";
import { texts } from "../../texts/texts.js";
import { plainFrame } from "../frame.js";
import { Question } from "../lr-question.js";
import { Review } from "../lr-review.js";
import { preview } from "./preview.js";
import { offsetOf, problemList } from "./problems.js";

/** How long after the last key a text is checked, in milliseconds. */
const pause = 250;

/** <leerruimte-author>: the page for questionnaire authors in one shadow root. Set `snapshot`, and `act` to the draft. */
export class Author extends LitElement {
  static properties = { snapshot: { attribute: false }, failed: { attribute: false }, watched: { attribute: false }, lost: { attribute: false } };

  constructor() {
    super();
    /** @type {DraftSnapshot | null} */
    this.snapshot = null;
    /** @type {Draft | null} */
    this.act = null;
    this.failed = false;
    /** The name of the file this page follows; "" when it follows none. */
    this.watched = "";
    /** Whether that file cannot be read. */
    this.lost = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  static define() {
    Question.define("lr-question");
    Review.define("lr-review");
    customElements.define("leerruimte-author", Author);
  }

  createRenderRoot() {
    const styles = [...(this.shadowRoot?.querySelectorAll("style") ?? [])];
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    root.append(...styles);
    root.addEventListener("act", (event) => {
      const { action, argument } = /** @type {CustomEvent} */ (event).detail;
      this.#do(action, argument);
    });
    return root;
  }

  /** @param {string} action a method of Draft @param {object} [argument] */
  #do(action, argument) {
    /** @type {any} */ (this.act)[action](argument);
  }

  get #editor() {
    return /** @type {HTMLTextAreaElement} */ (this.renderRoot.querySelector("#editor"));
  }

  /** Waits until somebody stops typing. */
  #onInput = () => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#do("write", { text: this.#editor.value }), pause);
  };

  /** @param {FileList | null | undefined} files */
  async #read(files) {
    const [file] = files ?? [];
    if (file) this.#do("write", { text: await file.text() });
  }

  /** @param {DragEvent} event */
  #onDrop = (event) => {
    event.preventDefault();
    if (!this.watched) this.#read(event.dataTransfer?.files);
  };

  /** Puts the caret where a problem is, with its line in the middle. @param {Problem} problem */
  #goTo = ({ line, column }) => {
    const editor = this.#editor;
    const offset = offsetOf(editor.value, line, column);
    const lineHeight = parseFloat(getComputedStyle(editor).lineHeight);
    editor.focus();
    editor.setSelectionRange(offset, offset);
    editor.scrollTop = Math.max(0, (line - 1) * lineHeight - editor.clientHeight / 2);
  };

  /** @param {DraftSnapshot} snapshot @param {typeof authorTexts[string]} text */
  #write({ text: written, problems, summary }, text) {
    return html`
      <section class="write" aria-labelledby="editor-title">
        <h2 id="editor-title"><label for="editor">${text.editor}</label></h2>
        ${this.watched
          ? html`<p>${text.watching(this.watched)}</p>${this.lost ? html`<p class="problem" role="alert">${text.watch_lost}</p>` : nothing}`
          : html`<p><label class="file">${text.choose_file} <input type="file" accept=".json,application/json"
              @change=${(/** @type {Event} */ { target }) => this.#read(/** @type {HTMLInputElement} */ (target).files)}></label><br>${text.drop_here}</p>`}
        <textarea id="editor" spellcheck="false" autocomplete="off" rows="14" ?readonly=${this.watched !== ""} .value=${written} @input=${this.#onInput}></textarea>
        <h2>${text.problems}</h2>
        <p role="status">${written.trim() === "" ? text.no_text : problems.length === 0 ? text.no_problems : text.problem_count(problems.length)} ${summary ? text.summary(summary) : ""}</p>
        ${problemList(problems, text, this.#goTo)}
      </section>`;
  }

  render() {
    const { snapshot } = this;
    if (!snapshot) return nothing;
    const text = authorTexts[snapshot.language];
    return plainFrame(snapshot.language, text.author_tagline, (action, argument) => this.#do(action, argument), html`
      ${this.failed ? html`<p class="problem" role="alert">${texts[snapshot.language].failed}</p>` : nothing}
      <h1 tabindex="-1">${text.author_title}</h1>
      <p class="intro">${text.author_intro}</p>
      <div class="workbench" @dragover=${(/** @type {Event} */ event) => event.preventDefault()} @drop=${this.#onDrop}>
        ${this.#write(snapshot, text)}
        <section class="look" aria-labelledby="look-title">
          <h2 id="look-title">${text.preview}</h2>
          ${preview(snapshot, text, (action, argument) => this.#do(action, argument))}
        </section>
      </div>`);
  }
}
