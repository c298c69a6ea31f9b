/** @import { Snapshot } from "../state/scan.js" */
/** @import { ReceiptSnapshot } from "../state/receipt.js" */
/** @import { Stored } from "../state/inventory.js" */
import { html, nothing } from "lit";
import sheet from "../styles/receipt.css?inline";
import { reading } from "../texts/reading.js";
import { receipt as texts } from "../texts/receipt.js";
import { Element } from "./element.js";
import { addSheet } from "./sheets.js";

/** What is kept here, what was sent, and which page this is; one press wipes it. Acts: leave, wipeAll. */
export class Receipt extends Element {
  static properties = { snapshot: { attribute: false }, sure: { state: true } };

  constructor() {
    super();
    /** @type {Snapshot & { receipt: ReceiptSnapshot }} */
    this.snapshot;
    /** Whether somebody is being asked if they are sure. */
    this.sure = false;
    /** Where focus goes after the next change: what was pressed is gone then. */
    this.next = "";
  }

  connectedCallback() {
    super.connectedCallback();
    addSheet(this, sheet);
  }

  get #text() {
    return texts[this.snapshot.language];
  }

  /** @param {number} bytes */
  #size(bytes) {
    return `${new Intl.NumberFormat(this.snapshot.language).format(bytes)} ${this.#text.bytes}`;
  }

  /** @param {Stored[]} stored */
  #table(stored) {
    const text = this.#text;
    return html`
      <table class="stored">
        <thead><tr><th scope="col">${text.column_what}</th><th scope="col">${text.column_where}</th><th scope="col">${text.column_size}</th></tr></thead>
        <tbody>
          ${stored.map(({ place, key, bytes }) => html`
            <tr><th scope="row">${text.what[place]}</th><td>${text.where[place]}<br><code>${key}</code></td><td class="number">${this.#size(bytes)}</td></tr>`)}
        </tbody>
      </table>
      <p>${text.stored_some(this.#size(stored.reduce((sum, { bytes }) => sum + bytes, 0)))}</p>`;
  }

  /** @param {ReceiptSnapshot} receipt */
  #stored({ stored, left }) {
    const text = this.#text;
    if (!stored) return html`<p role="status">${text.stored_looking}</p>`;
    if (stored.length > 0) return this.#table(stored);
    return left ? nothing : html`<p>${text.stored_none}</p>`;
  }

  /** @param {boolean} sure @param {string} next what gets focus */
  #ask(sure, next) {
    this.sure = sure;
    this.next = next;
  }

  #wipe = () => {
    this.#ask(false, ".result");
    this.act("wipeAll");
  };

  /** @param {ReceiptSnapshot} receipt */
  #wiping({ stored, wiping, left }) {
    const text = this.#text;
    if (wiping) return html`<p class="result" tabindex="-1" role="status">${text.wiping}</p>`;
    if (left) {
      return html`
        <div class="result" tabindex="-1" role="status" data-clean=${left.length === 0 ? "yes" : "no"}>
          <p>${left.length === 0 ? text.wiped : text.not_wiped(left.length)}</p>
          ${left.length === 0 ? html`<p>${text.wiped_after}</p>` : nothing}
        </div>`;
    }
    if (this.sure) {
      return html`
        <div class="resume sure" role="group" aria-labelledby="wipe-sure">
          <p id="wipe-sure" tabindex="-1">${text.wipe_sure}</p>
          <div class="buttons">
            <button type="button" class="secondary" @click=${this.#wipe}>${text.wipe_yes}</button>
            <button type="button" class="primary" @click=${() => this.#ask(false, ".wipe")}>${text.wipe_no}</button>
          </div>
        </div>`;
    }
    return stored && stored.length > 0
      ? html`<p><button type="button" class="secondary wipe" @click=${() => this.#ask(true, "#wipe-sure")}>${text.wipe}</button></p>`
      : nothing;
  }

  /** @param {string[]} all */
  #list(all) {
    return all.length > 0 ? html`<ul class="found">${all.map((one) => html`<li><code>${one}</code></li>`)}</ul>` : nothing;
  }

  /** @param {ReceiptSnapshot["seen"]} seen */
  #sent({ files, elsewhere, requests, violations, guest }) {
    const text = this.#text;
    if (guest) {
      return html`
        <p>${text.guest}</p>
        <ul class="facts-found">
          <li data-fact="files">${text.guest_files(files)}</li>
          <li data-fact="requests">${requests === null ? text.requests_opening : requests.length === 0 ? text.guest_none : text.requests_some(requests.length)}${this.#list(requests ?? [])}</li>
        </ul>`;
    }
    return html`
      <ul class="facts-found">
        <li data-fact="requests">${requests === null ? text.requests_opening : requests.length === 0 ? text.requests_none : text.requests_some(requests.length)}${this.#list(requests ?? [])}</li>
        <li data-fact="files">${elsewhere.length === 0 ? text.files_own(files) : text.files_elsewhere(elsewhere.length)}${this.#list(elsewhere)}</li>
        <li data-fact="violations">${violations.length === 0 ? text.violations_none : text.violations_some(violations.length)}${this.#list(violations)}</li>
      </ul>`;
  }

  /** The rules of the page in words: only what is true of them. @param {ReceiptSnapshot["seen"]} seen */
  #policy({ policy, guest }) {
    const text = this.#text;
    if (guest) return html`<p>${text.policy_guest}</p>`;
    if (!policy) return html`<p>${text.policy_unknown}</p>`;
    const connect = policy["connect-src"] ?? policy["default-src"];
    const ownScripts = /^(('self'|'sha256-[^']+'|'wasm-unsafe-eval') ?)+$/.test(policy["script-src"] ?? "");
    return html`
      <ul class="facts-found">
        <li>${connect === "'none'" ? text.connect_none : connect === "'self'" ? text.connect_self : text.connect_other(connect ?? "*")}</li>
        ${ownScripts ? html`<li>${text.scripts}</li>` : nothing}
        ${policy["form-action"] === "'none'" ? html`<li>${text.forms}</li>` : nothing}
        ${policy["require-trusted-types-for"] === "'script'" ? html`<li>${text.trusted}</li>` : nothing}
      </ul>
      <details><summary>${text.policy_text}</summary>
        <ul class="found">${Object.entries(policy).map(([name, value]) => html`<li><code>${name} ${value}</code></li>`)}</ul>
      </details>`;
  }

  /** @param {ReceiptSnapshot["seen"]} seen */
  #page({ build }) {
    const text = this.#text;
    if (build && !build.hash) return html`<p>${text.version(build.version)}</p>`;
    return build
      ? html`<p>${text.version(build.version)}<br>${text.hash} <code>${build.hash}</code></p><p class="small">${text.hash_check}</p>`
      : html`<p>${text.build_unknown}</p>`;
  }

  render() {
    const { language, receipt } = this.snapshot;
    const text = this.#text;
    return html`
      <div class="sheet receipt">
        <h1 tabindex="-1">${text.title}</h1>
        <p class="intro">${text.lead}</p>
        <section aria-labelledby="receipt-stored">
          <h2 id="receipt-stored">${text.stored}</h2>
          ${this.#stored(receipt)}
          ${this.#wiping(receipt)}
        </section>
        <section aria-labelledby="receipt-sent"><h2 id="receipt-sent">${text.sent}</h2>${this.#sent(receipt.seen)}</section>
        <section aria-labelledby="receipt-policy"><h2 id="receipt-policy">${text.policy}</h2>${this.#policy(receipt.seen)}</section>
        <section aria-labelledby="receipt-page"><h2 id="receipt-page">${text.page}</h2>${this.#page(receipt.seen)}</section>
        <div class="buttons spread"><button type="button" class="secondary" @click=${() => this.act("leave")}>${reading[language].back}</button></div>
      </div>`;
  }

  updated() {
    if (!this.next || this.snapshot.receipt.wiping) return;
    const target = /** @type {HTMLElement | null} */ (this.querySelector(this.next));
    if (!target) return;
    this.next = "";
    target.focus();
  }
}

Receipt.define("lr-receipt");
