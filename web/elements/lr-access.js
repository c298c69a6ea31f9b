/** @import { ReceiptSnapshot } from "../state/receipt.js" */
/** @import { Snapshot } from "../state/scan.js" */
import { html } from "lit";
import sheet from "../styles/receipt.css?inline";
import { access as texts } from "../texts/access.js";
import { reading } from "../texts/reading.js";
import { Element } from "./element.js";
import { addSheet } from "./sheets.js";

/** The accessibility statement. Acts: leave. */
export class Access extends Element {
  static properties = { snapshot: { attribute: false } };

  constructor() {
    super();
    /** @type {Snapshot & { receipt: ReceiptSnapshot }} */
    this.snapshot;
  }

  connectedCallback() {
    super.connectedCallback();
    addSheet(this, sheet);
  }

  render() {
    const { language, receipt } = this.snapshot;
    const text = texts[language];
    const { build } = receipt.seen;
    const list = (/** @type {string[]} */ all) => html`<ul class="facts-found">${all.map((one) => html`<li>${one}</li>`)}</ul>`;
    const paragraphs = (/** @type {string[]} */ all) => all.map((one) => html`<p>${one}</p>`);
    return html`
      <div class="sheet receipt">
        <h1 tabindex="-1">${text.title}</h1>
        <p class="intro">${text.lead}</p>
        <section><h2>${text.status_title}</h2>${paragraphs(text.status)}<p>${build ? text.version(build.version) : text.version_unknown}</p></section>
        <section><h2>${text.help_title}</h2>${list(text.help)}</section>
        <section><h2>${text.limits_title}</h2>${list(text.limits)}</section>
        <section><h2>${text.report_title}</h2>${paragraphs(text.report)}</section>
        <section><h2>${text.tested_title}</h2>${list(text.tested)}</section>
        <section><h2>${text.technique_title}</h2><p>${text.technique}</p></section>
        <div class="buttons spread"><button type="button" class="secondary" @click=${() => this.act("leave")}>${reading[language].back}</button></div>
      </div>`;
  }
}

Access.define("lr-access");
