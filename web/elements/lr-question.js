/** @import { Snapshot } from "../state/scan.js" */
/** @import { Code, Item, Option, Page, View } from "../contract" */
import { html, nothing } from "lit";
import { texts } from "../texts/texts.js";
import { Element } from "./element.js";
import { rooms } from "./rooms.js";

/** One page of items with its place in the whole. Acts: answer, clear, next, back, go. */
export class Question extends Element {
  static properties = { snapshot: { attribute: false } };

  constructor() {
    super();
    /** @type {Snapshot} */
    this.snapshot;
  }

  /** @param {SubmitEvent} event */
  #onSubmit = (event) => {
    event.preventDefault();
    this.act("next");
  };

  /** @param {Item} item @param {Option} option @param {string} kind */
  #option(item, option, kind) {
    const { answers } = this.snapshot;
    return html`
      <label class=${kind}>
        <input type="radio" name=${item.id} value=${option.code} .checked=${answers[item.id] === option.code}
          @change=${() => this.act("answer", { item: item.id, code: option.code })}>
        <span>${option.label}</span>
      </label>`;
  }

  /** @param {Item} item @param {View} view */
  #item(item, view) {
    const text = texts[this.snapshot.language];
    const scale = view.scales[item.scale];
    return html`
      <fieldset class="item" id=${item.id}>
        <legend>${item.text}</legend>
        <div class="options" data-options=${scale.options.length}>${scale.options.map((option) => this.#option(item, option, "option"))}</div>
        <div class="missing">
          ${scale.missing.map((option) => this.#option(item, option, "other"))}
          ${item.id in this.snapshot.answers
            ? html`<button type="button" class="quiet" @click=${() => this.act("clear", { item: item.id })}>${text.clear}</button>`
            : nothing}
        </div>
      </fieldset>`;
  }

  render() {
    const { language, page, answers, progress } = this.snapshot;
    const view = /** @type {View} */ (this.snapshot.view);
    const text = texts[language];
    const shown = /** @type {Page} */ (view.pages[page] ?? view.pages[0]);
    const answered = shown.items.some(({ id }) => id in answers);
    return html`
      <div class="progress">
        ${rooms(view, progress, page)}
        <p>
          <span>${text.step(page + 1, view.pages.length)}</span>
          ${progress ? html`<span>${text.minutes_left(progress.minutes_left)}</span>` : nothing}
        </p>
        <progress class="hidden" max=${view.pages.length} value=${page + 1} aria-label=${text.step(page + 1, view.pages.length)}></progress>
      </div>
      <form class="sheet" method="dialog" @submit=${this.#onSubmit}>
        ${shown.section ? html`<p class="section" data-section=${sectionIndex(view, shown)}>${shown.section.title}</p>` : nothing}
        <h1 tabindex="-1">${shown.title}</h1>
        <p class="intro">${shown.intro}</p>
        ${shown.items.map((item) => this.#item(item, view))}
        <div class="buttons spread">
          <button type="button" class="secondary" @click=${() => this.act("back")}>${text.back}</button>
          <button class="primary">${answered ? text.next : text.skip}</button>
        </div>
      </form>
      ${progress && progress.given > 0
        ? html`<p class="aside"><button type="button" class="quiet" @click=${() => this.act("go", { screen: "review" })}>${text.to_review}</button></p>`
        : nothing}`;
  }
}

/** Which of the sections of a view a page belongs to: 0, 1, 2 … @param {View} view @param {Page} page */
export function sectionIndex(view, page) {
  const sections = [...new Set(view.pages.map(({ section }) => section?.id))];
  return sections.indexOf(page.section?.id);
}
