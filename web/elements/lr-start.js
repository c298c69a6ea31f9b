/** @import { Snapshot } from "../state/scan.js" */
/** @import { Choice, Form, Outline } from "../contract" */
import { html, nothing } from "lit";
import { texts } from "../texts/texts.js";
import { Element } from "./element.js";
import { plan } from "./plan.js";

/** The first screen: what it is for, what happens with answers, and three choices. Acts: start, go, restart. */
export class Start extends Element {
  static properties = { snapshot: { attribute: false }, chosen: { state: true }, sure: { state: true } };

  constructor() {
    super();
    /** @type {Snapshot} */
    this.snapshot;
    /** What was chosen here so far. @type {{ questionnaire?: string, audience?: string, form?: string }} */
    this.chosen = {};
    this.sure = false;
  }

  /** The choices as they stand: what was pressed, else what the scan had. */
  #choice() {
    const { outlines, questionnaire } = this.snapshot;
    const outline = /** @type {Outline} */ (outlines.find((one) => one.id === (this.chosen.questionnaire ?? questionnaire)) ?? outlines[0]);
    /** @param {Choice[]} all @param {(string | undefined)[]} wanted */
    const pick = (all, ...wanted) => wanted.find((id) => all.some((one) => one.id === id)) ?? all[0].id;
    return {
      outline,
      audience: pick(outline.audiences, this.chosen.audience, this.snapshot.audience),
      form: pick(outline.forms, this.chosen.form, this.snapshot.form),
    };
  }

  /** @param {SubmitEvent} event */
  #onSubmit = (event) => {
    event.preventDefault();
    const { outline, audience, form } = this.#choice();
    this.act("start", { questionnaire: outline.id, audience, form });
  };

  /**
   * @param {"questionnaire" | "audience" | "form"} name
   * @param {string} legend
   * @param {{ id: string, label: string, note?: string[] }[]} options
   * @param {string} checked
   */
  #group(name, legend, options, checked) {
    return html`
      <fieldset class="choice">
        <legend>${legend}</legend>
        <div class="cards">
          ${options.map(({ id, label, note }) => html`
            <label class="card">
              <input type="radio" name=${name} value=${id} ?checked=${id === checked} .checked=${id === checked}
                @change=${() => { this.chosen = { ...this.chosen, [name]: id }; }}>
              <span class="card-label">${label}${(note ?? []).map((line) => html`<small>${line}</small>`)}</span>
            </label>`)}
        </div>
      </fieldset>`;
  }

  #resume() {
    const text = texts[this.snapshot.language];
    if (this.snapshot.begun.length === 0) return nothing;
    if (this.sure) {
      return html`
        <div class="resume" role="alert">
          <p>${text.restart_sure}</p>
          <div class="buttons">
            <button type="button" class="secondary" @click=${() => { this.sure = false; this.act("restart"); }}>${text.restart_yes}</button>
            <button type="button" class="primary" @click=${() => { this.sure = false; }}>${text.restart_no}</button>
          </div>
        </div>`;
    }
    return html`
      <div class="resume">
        <p>${text.start_resume}</p>
        <div class="buttons">
          <button type="button" class="secondary" @click=${() => { this.sure = true; }}>${text.restart}</button>
        </div>
      </div>`;
  }

  render() {
    const { language, outlines, begun } = this.snapshot;
    const text = texts[language];
    const { outline, audience, form } = this.#choice();
    /** @param {Form[]} forms */
    const range = (forms) => text.minutes_range(Math.min(...forms.map(({ minutes }) => minutes)), Math.max(...forms.map(({ minutes }) => minutes)));
    return html`
      <div class="hero">
        <div>
          <h1 tabindex="-1">${text.start_title}</h1>
          <p class="lead">${text.start_lead}</p>
          <p class="trust"><span class="lock" aria-hidden="true"></span>${text.start_trust}</p>
        </div>
        ${plan}
      </div>
      <form class="sheet" method="dialog" @submit=${this.#onSubmit}>
        ${this.#resume()}
        ${outlines.length > 1
          ? this.#group("questionnaire", text.which, outlines.map(({ id, title, purpose, forms }) => ({ id, label: title, note: [purpose, range(forms)] })), outline.id)
          : html`<p>${outline.purpose}</p>`}
        ${this.#group("audience", text.who, outline.audiences, audience)}
        ${outline.forms.length > 1
          ? this.#group("form", text.how_long, outline.forms.map(({ id, label, minutes }) => ({ id, label, note: [text.minutes(minutes)] })), form)
          : nothing}
        <div class="buttons end"><button class="primary large">${begun.includes(outline.id) ? text.resume : text.start}</button></div>
      </form>`;
  }
}
