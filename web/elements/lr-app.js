/** @import { ReaderSnapshot } from "../reader.js" */
/** @import { ReceiptSnapshot } from "../state/receipt.js" */
/** @import { Snapshot as ScanSnapshot } from "../state/scan.js" */
import { html, LitElement, nothing } from "lit";
import { texts } from "../texts/texts.js";
import { frame } from "./frame.js";
import { keepingNotice } from "./keeping.js";
import { Question } from "./lr-question.js";
import { Review } from "./lr-review.js";
import { Start } from "./lr-start.js";

/** All that the page shows. @typedef {ScanSnapshot & { receipt: ReceiptSnapshot, reader: ReaderSnapshot }} Snapshot */
/** With what comes later. @typedef {Snapshot & { transfer?: import("../state/transfer.js").TransferSnapshot, round?: import("../state/round.js").RoundSnapshot }} Shown */

/** Where the reader is; another report of a group is another place. @param {Shown} snapshot */
const placeOf = ({ screen, page, round }) => `${screen} ${screen === "question" ? page : screen === "round" ? round?.made ?? 0 : ""}`;

/**
 * <leerruimte-app>: the whole scan in one shadow root. Set `snapshot`, and `acts` to the objects whose methods its actions are.
 * The page brings the root along, with its style sheet and its first screen (see bundle/prerender.js): it can be read, and
 * controls can be used, before this script is there. `pressed` is what was pressed or written.
 */
export class App extends LitElement {
  static properties = { snapshot: { attribute: false }, keeping: { attribute: false }, failed: { attribute: false }, newer: { attribute: false }, told: { attribute: false } };

  constructor() {
    super();
    /** @type {Shown | null} */
    this.snapshot = null;
    /** What people do is a method of one of these; the first that has it. @type {object[]} */
    this.acts = [];
    /** Where answers are kept; undefined until that is known, null where none are. @type {import("../state/keeper.js").Keeping | null | undefined} */
    this.keeping = undefined;
    this.failed = false;
    /** Changes to a newer version of this page, when there is one. @type {(() => void) | null} */
    this.newer = null;
    /** Whether it stands in somebody else's page. */
    this.guest = false;
    /** Brings the top of the scan into sight, when another screen begins. */
    this.toTop = () => scrollTo({ top: 0 });
    /** What is said while there is nothing to show: why, or that it comes. @type {{ language: string, problem: string } | null} */
    this.told = null;
    /** @type {{ name: string, value: string }[]} */
    this.pressed = [];
    /** Which screen was shown last, so that focus moves only when it changes. */
    this.place = "";
  }

  static define() {
    Start.define("lr-start");
    Question.define("lr-question");
    Review.define("lr-review");
    if (!customElements.get("leerruimte-app")) customElements.define("leerruimte-app", App);
  }

  /** Goes to a part of the report, when that is the screen. @param {string} id */
  async showSection(id) {
    await this.updateComplete;
    const report = /** @type {import("./report/lr-report.js").Report | null} */ (this.renderRoot.querySelector("lr-report"));
    await report?.updateComplete;
    if (id) report?.jump(id);
  }

  /** The title for the window: where the reader is. */
  get heading() {
    const { screen, view, page, report, language } = /** @type {Snapshot} */ (this.snapshot);
    const text = texts[language];
    const names = {
      start: "", question: view ? `${view.pages[page]?.title} – ${view.title}` : "", review: view ? `${text.review_title} ${view.title}` : text.review_title, report: report?.title, background: text.background,
      transfer: text.transfer, round: text.round, receipt: text.receipt, access: text.access,
    };
    const name = names[screen];
    return name ? `${name} – Leerruimte` : "Leerruimte";
  }

  /** What people do is heard inside the shadow root only: the host page never learns of an answer. */
  createRenderRoot() {
    const brought = this.shadowRoot ?? this.querySelector("template")?.content;
    const styles = [...(brought?.querySelectorAll("style") ?? [])];
    const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (brought?.querySelectorAll("input, textarea"));
    const given = [...(inputs ?? [])].filter(({ type, checked, value }) => (type === "radio" || type === "checkbox" ? checked : value !== ""));
    this.pressed = given.map(({ name, value }) => ({ name, value }));
    brought?.replaceChildren();
    const root = super.createRenderRoot();
    root.append(...styles);
    root.addEventListener("act", (event) => {
      const { action, argument } = /** @type {CustomEvent} */ (event).detail;
      this.#act(action, argument);
    });
    root.addEventListener("keydown", (event) => {
      if (/** @type {KeyboardEvent} */ (event).key === "Escape") this.#act("hush");
    });
    return root;
  }

  /** The size of the letters is a matter of the whole, so the host carries it. */
  willUpdate() {
    if (this.snapshot) this.dataset.size = String(this.snapshot.size);
  }

  /** @param {string} action @param {unknown} [argument] */
  #act(action, argument) {
    const able = /** @type {any} */ (this.acts.find((one) => action in one));
    able?.[action](argument);
  }

  render() {
    if (!this.snapshot) return this.#waiting();
    const { language, problem } = this.snapshot;
    return frame(this.snapshot, (action, argument) => this.#act(action, argument), html`
      ${this.failed ? html`<p class="problem" role="alert">${texts[language].failed}</p>` : nothing}
      ${this.newer ? html`
        <div class="notice" role="status">
          <p>${texts[language].update}</p>
          <button type="button" class="secondary" @click=${this.newer}>${texts[language].update_now}</button>
        </div>` : nothing}
      ${keepingNotice(language, this.keeping, (action, argument) => this.#act(action, argument))}
      ${problem || this.told?.problem ? html`<pre class="problem" role="alert">${problem || this.told?.problem}</pre>` : nothing}
      ${this.#screen(this.snapshot)}`, this.guest);
  }

  #waiting() {
    if (!this.told) return nothing;
    const { language, problem } = this.told;
    return html`<div class="main alone" lang=${language}>${problem ? html`<pre class="problem" role="alert">${problem}</pre>` : html`<p class="waiting" role="status">${texts[language].loading}</p>`}</div>`;
  }

  /** @param {Snapshot} snapshot */
  #screen(snapshot) {
    const waiting = html`<p class="waiting" role="status">${texts[snapshot.language].loading}</p>`;
    switch (snapshot.screen) {
      case "question": return snapshot.view ? html`<lr-question .snapshot=${snapshot} .keeping=${this.keeping}></lr-question>` : waiting;
      case "review": return snapshot.progress ? html`<lr-review .snapshot=${snapshot} .keeping=${this.keeping}></lr-review>` : waiting;
      case "report": return snapshot.report ? html`<lr-report .snapshot=${snapshot}></lr-report>` : waiting;
      case "background": return snapshot.background ? html`<lr-background .snapshot=${snapshot}></lr-background>` : waiting;
      case "transfer": return html`<lr-transfer .snapshot=${snapshot}></lr-transfer>`;
      case "round": return html`<lr-round .snapshot=${snapshot}></lr-round>`;
      case "receipt": return html`<lr-receipt .snapshot=${snapshot} .keeping=${this.keeping}></lr-receipt>`;
      case "access": return html`<lr-access .snapshot=${snapshot}></lr-access>`;
      default: return html`<lr-start .snapshot=${snapshot} .keeping=${this.keeping} .pressed=${this.place === "" ? this.pressed : []}></lr-start>`;
    }
  }

  /** What is shown now was not asked for by the reader: focus and sight stay where they are. */
  stay() {
    if (this.snapshot) this.place = placeOf(this.snapshot);
  }

  /** A new screen begins at its top, with its heading in focus, so that everybody notices it is new. */
  async updated() {
    if (!this.snapshot) return;
    const { screen, view, report, background } = this.snapshot;
    const shown = { start: true, question: view, review: view, report, background, transfer: true, round: true, receipt: true, access: true }[screen];
    const place = placeOf(this.snapshot);
    if (!shown || place === this.place) return;
    const first = this.place === "";
    this.place = place;
    if (first) return;
    const element = /** @type {LitElement | null} */ (this.renderRoot.querySelector(".main")?.lastElementChild ?? null);
    await element?.updateComplete;
    const heading = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(".main h1"));
    heading?.focus({ preventScroll: true });
    this.toTop();
  }
}
