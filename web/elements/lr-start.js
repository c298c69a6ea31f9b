/** @import { Snapshot } from "../state/scan.js" */
/** @import { Choice, Outline } from "../contract" */
import { html, nothing } from "lit";
import { texts } from "../texts/texts.js";
import { Element } from "./element.js";
import { keeping } from "./keeping.js";
import { plan } from "./plan.js";
import { startGroups } from "./start_groups.js";

/** The first screen: what it is for, what happens with answers, and the choices. Acts: start, read, openRound, restart, go. */
export class Start extends Element {
  static properties = { snapshot: { attribute: false }, keeping: { attribute: false }, pressed: { attribute: false }, chosen: { state: true }, sure: { state: true } };

  constructor() {
    super();
    /** @type {Snapshot} */
    this.snapshot;
    /** @type {import("../state/keeper.js").Keeping | null | undefined} */
    this.keeping = undefined;
    /** What was pressed before this script was there. @type {{ name: string, value: string }[]} */
    this.pressed = [];
    /** What was chosen here so far. @type {{ questionnaire?: string, audience?: string, form?: string }} */
    this.chosen = {};
    this.sure = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.chosen = Object.fromEntries(this.pressed.map(({ name, value }) => [name, value]));
  }

  get #text() {
    return texts[this.snapshot.language];
  }

  /** What happens with answers here. */
  get #trust() {
    const text = this.#text;
    if (!this.keeping || this.keeping.choice) return text.start_trust;
    return this.keeping.place === "memory" ? text.start_trust_memory : text.start_trust_tab;
  }

  /** Who can be asked: every audience of every questionnaire once. */
  get #audiences() {
    /** @type {Map<string, Choice>} */
    const all = new Map();
    for (const { audiences } of this.snapshot.outlines) for (const one of audiences) if (!all.has(one.id)) all.set(one.id, one);
    return [...all.values()];
  }

  /** Who reads, as it stands: what was pressed, else what the scan had. */
  get #reader() {
    return this.chosen.audience ?? this.snapshot.audience;
  }

  /** The choices as they stand. */
  #choice() {
    const { outlines, questionnaire } = this.snapshot;
    const outline = /** @type {Outline} */ (outlines.find((one) => one.id === (this.chosen.questionnaire ?? questionnaire)) ?? outlines[0]);
    /** @param {Choice[]} all @param {(string | undefined)[]} wanted */
    const pick = (all, ...wanted) => wanted.find((id) => all.some((one) => one.id === id)) ?? all[0].id;
    return { outline, audience: pick(outline.audiences, this.#reader), form: pick(outline.forms, this.chosen.form, this.snapshot.form) };
  }

  /** @param {SubmitEvent} event */
  #onSubmit = (event) => {
    event.preventDefault();
    const { outline, audience, form } = this.#choice();
    this.act("start", { questionnaire: outline.id, audience, form });
  };

  /** The outlines in groups with a heading: the first is recommended, and what the reader is not asked comes last. */
  #groups() {
    const { outlines } = this.snapshot;
    const text = this.#text;
    const [first, ...others] = outlines;
    const fits = (/** @type {Outline} */ { audiences }) => audiences.some(({ id }) => id === this.#reader);
    const about = (/** @type {string[]} */ ids) => others.filter((outline) => fits(outline) && ids.includes(outline.id));
    const known = Object.values(startGroups).flat();
    const firm = { title: text.group_firm, outlines: about(startGroups.firm) };
    const own = { title: text.group_own, outlines: about(startGroups.own) };
    const more = { title: text.group_more, outlines: others.filter((outline) => fits(outline) && !known.includes(outline.id)) };
    const rest = { title: text.group_others, outlines: others.filter((outline) => !fits(outline)) };
    const best = { title: text.group_first, outlines: [first] };
    return [best, ...(this.#reader === "staff" ? [own, firm] : [firm, own]), more, rest].filter((group) => group.outlines.length > 0);
  }

  /** @param {"audience" | "form"} name @param {Choice} option @param {string} checked @param {string} [note] */
  #option(name, { id, label }, checked, note) {
    return html`
      <label class="card">
        <input type="radio" name=${name} value=${id} ?checked=${id === checked} .checked=${id === checked} @change=${() => { this.chosen = { ...this.chosen, [name]: id }; }}>
        <span class="card-label">${label}${note ? html`<small>${note}</small>` : nothing}</span>
      </label>`;
  }

  /** A questionnaire; the chosen one opens into what else there is to say about it. @param {Outline} outline @param {{ outline: Outline, audience: string, form: string }} choice */
  #card(outline, choice) {
    const text = this.#text;
    const { id, title, purpose, forms, background } = outline;
    const chosen = id === choice.outline.id;
    const minutes = forms.map((form) => form.minutes);
    const [only] = outline.audiences;
    const reader = outline.audiences.length === 1 ? text.only_for[only.id] : undefined;
    const way = (/** @type {string} */ action, /** @type {string} */ name) =>
      html`<button type="button" class="quiet" @click=${() => this.act(action, { questionnaire: id, audience: choice.audience, form: choice.form })}>${name}</button>`;
    return html`
      <div class="pick" ?data-chosen=${chosen}>
        <label class="card">
          <input type="radio" name="questionnaire" value=${id} aria-describedby="about-${id}" ?checked=${chosen} .checked=${chosen} @change=${() => { this.chosen = { ...this.chosen, questionnaire: id }; }}>
          <span class="card-label">${title}<small>${text.minutes_range(Math.min(...minutes), Math.max(...minutes))}${reader ? ` · ${reader}` : nothing}</small></span>
        </label>
        <p class="purpose" id="about-${id}">${purpose}</p>
        ${chosen && forms.length > 1 ? html`
          <fieldset class="choice forms">
            <legend>${text.how_long}</legend>
            <div class="cards">${forms.map((form) => this.#option("form", form, choice.form, text.minutes(form.minutes)))}</div>
          </fieldset>` : nothing}
        ${chosen ? html`
          <p class="more">
            ${background.length > 0 ? way("read", text.background) : nothing}
            ${way("openRound", text.round)}
          </p>` : nothing}
      </div>`;
  }

  #resume() {
    const text = this.#text;
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
    const { begun, outlines } = this.snapshot;
    const text = this.#text;
    const choice = this.#choice();
    return html`
      <div class="hero">
        <div>
          <h1 tabindex="-1">${text.start_title}</h1>
          <p class="lead">${text.start_lead}</p>
          <p class="trust"><span class="lock" aria-hidden="true"></span>${this.#trust}</p>
        </div>
        ${plan}
      </div>
      <form class="sheet" method="dialog" @submit=${this.#onSubmit}>
        ${this.#resume()}
        ${this.#audiences.length > 1 ? html`
          <fieldset class="choice">
            <legend>${text.who}</legend>
            <div class="cards">${this.#audiences.map((one) => this.#option("audience", one, this.#reader))}</div>
          </fieldset>` : nothing}
        <fieldset class="choice">
          <legend>${text.which}</legend>
          ${this.#groups().map(({ title, outlines: some }) => html`
            ${outlines.length > 1 ? html`<h2>${title}</h2>` : nothing}
            <div class="picks">${some.map((outline) => this.#card(outline, choice))}</div>`)}
        </fieldset>
        ${keeping(this.snapshot.language, this.keeping, (on) => this.act("keepOnDevice", { on }))}
        <p class="carry-on"><button type="button" class="quiet" @click=${() => this.act("go", { screen: "transfer" })}>${text.start_elsewhere}</button></p>
        <div class="go"><p>${choice.outline.title}</p><button class="primary large">${begun.includes(choice.outline.id) ? text.resume : text.start}</button></div>
      </form>`;
  }
}
