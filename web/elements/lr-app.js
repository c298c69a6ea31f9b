/** @import { Snapshot, Scan } from "../state/scan.js" */
import { html, LitElement, nothing, unsafeCSS } from "lit";
import { texts } from "../texts/texts.js";
import app from "../styles/app.css?inline";
import controls from "../styles/controls.css?inline";
import print from "../styles/print.css?inline";
import question from "../styles/question.css?inline";
import report from "../styles/report.css?inline";
import start from "../styles/start.css?inline";
import tokens from "../styles/tokens.css?inline";
import { brand } from "./brand.js";
import { Question } from "./lr-question.js";
import { Review } from "./lr-review.js";
import { Start } from "./lr-start.js";

/**
 * <leerruimte-app>: the whole scan in one shadow root. Set `snapshot`, and `act` to what its actions are methods of.
 */
export class App extends LitElement {
  static styles = [tokens, app, controls, start, question, report, print].map((sheet) => unsafeCSS(sheet));
  static properties = { snapshot: { attribute: false }, failed: { attribute: false } };

  constructor() {
    super();
    /** @type {Snapshot | null} */
    this.snapshot = null;
    /** @type {Scan | null} */
    this.act = null;
    this.failed = false;
    /** Which screen was shown last, so that focus moves only when it changes. */
    this.place = "";
  }

  static define() {
    Start.define("lr-start");
    Question.define("lr-question");
    Review.define("lr-review");
    customElements.define("leerruimte-app", App);
  }

  /** The title for the window: where the reader is. */
  get heading() {
    const { screen, view, page, report, language } = /** @type {Snapshot} */ (this.snapshot);
    const name = { start: "", question: view?.pages[page]?.title, review: texts[language].review_title, report: report?.title }[screen];
    return name ? `${name} – Leerruimte` : "Leerruimte";
  }

  /** What people do is heard inside the shadow root only: the host page never learns of an answer. */
  createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener("act", (event) => {
      const { action, argument } = /** @type {CustomEvent} */ (event).detail;
      /** @type {any} */ (this.act)[action](argument);
    });
    return root;
  }

  render() {
    if (!this.snapshot) return nothing;
    const { language, problem } = this.snapshot;
    const text = texts[language];
    return html`
      <header class="bar" lang=${language}>
        <span class="brand">${brand}<span>Leerruimte<small>${text.tagline}</small></span></span>
        <span class="languages">
          ${Object.entries(texts).filter(([code]) => code !== language).map(([code, { name }]) => html`
            <button type="button" class="language" lang=${code} @click=${() => this.act?.speak({ language: code })}>${name}</button>`)}
        </span>
      </header>
      <main lang=${language}>
        ${this.failed ? html`<p class="problem" role="alert">${text.failed}</p>` : nothing}
        ${problem ? html`<pre class="problem" role="alert">${problem}</pre>` : nothing}
        ${this.#screen(this.snapshot)}
      </main>
      <footer lang=${language}><p>${text.footer}</p></footer>`;
  }

  /** @param {Snapshot} snapshot */
  #screen(snapshot) {
    const waiting = html`<p class="waiting" role="status">${texts[snapshot.language].loading}</p>`;
    switch (snapshot.screen) {
      case "question": return snapshot.view ? html`<lr-question .snapshot=${snapshot}></lr-question>` : waiting;
      case "review": return snapshot.progress ? html`<lr-review .snapshot=${snapshot}></lr-review>` : waiting;
      case "report": return snapshot.report ? html`<lr-report .snapshot=${snapshot}></lr-report>` : waiting;
      default: return html`<lr-start .snapshot=${snapshot}></lr-start>`;
    }
  }

  /** A new screen begins at its top, with its heading in focus, so that everybody notices it is new. */
  async updated() {
    if (!this.snapshot) return;
    const { screen, page, view, report } = this.snapshot;
    const shown = screen === "start" || (screen === "report" ? report : view);
    const place = `${screen} ${screen === "question" ? page : ""}`;
    if (!shown || place === this.place) return;
    const first = this.place === "";
    this.place = place;
    if (first) return;
    const element = /** @type {LitElement | null} */ (this.renderRoot.querySelector("main")?.lastElementChild ?? null);
    await element?.updateComplete;
    const heading = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector("main h1"));
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }
}
