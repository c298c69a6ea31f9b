/** @import { Picture } from "../contract" */
import { html, LitElement, nothing } from "lit";
import { texts } from "../texts/texts.js";
import { pictureOf } from "./pictures/all.js";

/** <leerruimte-figure>: one picture by itself, in a shadow root of its own. Set `content`. */
export class Figure extends LitElement {
  static properties = { content: { attribute: false } };

  constructor() {
    super();
    /** problem: why there is no picture; "" when there is. @type {{ language: string, picture: Picture | null, problem: string } | null} */
    this.content = null;
  }

  /** @param {string} tag */
  static define(tag) {
    if (!customElements.get(tag)) customElements.define(tag, Figure);
  }

  render() {
    if (!this.content) return nothing;
    const { language, picture, problem } = this.content;
    return html`<div class="main alone" lang=${language}>${picture ? pictureOf(picture, texts[language], "picture") : html`<p class="problem" role="alert">${problem}</p>`}</div>`;
  }
}
