/** @import { ReaderSnapshot } from "../reader.js" */
/** @import { Snapshot } from "../state/scan.js" */
/** @import { Code, Item, Page, View } from "../contract" */
/** @import { Entry } from "./questions/shell.js" */
import { html, nothing } from "lit";
import { texts } from "../texts/texts.js";
import { Element } from "./element.js";
import { keeping } from "./keeping.js";
import { wholeNumber } from "./questions/number.js";
import { question } from "./questions/question.js";
import { rooms } from "./rooms.js";
import { sectionIndex } from "./section.js";

/** One page of items with its place in the whole. Acts: answer, clear, next, back, go, readAloud. */
export class Question extends Element {
  static properties = { snapshot: { attribute: false }, keeping: { attribute: false }, entered: { state: true } };

  constructor() {
    super();
    /** `reader` is absent where nothing is read aloud. @type {Snapshot & { reader?: ReaderSnapshot }} */
    this.snapshot;
    /** @type {import("../state/keeper.js").Keeping | null | undefined} */
    this.keeping = undefined;
    /** What stands in number fields and is no answer yet, by part. @type {Record<string, Entry>} */
    this.entered = {};
  }

  get #page() {
    const { view, page } = this.snapshot;
    return /** @type {Page} */ (view?.pages[page] ?? view?.pages[0]);
  }

  /** Goes on, unless a number field holds what is no answer: then it says so and waits there. @param {SubmitEvent} event */
  #onSubmit = async (event) => {
    event.preventDefault();
    const wrong = this.#page.items.find(({ id, kind, lowest, highest }) =>
      kind === "number" && this.entered[id] && wholeNumber(this.entered[id].text, lowest, highest) === undefined);
    if (!wrong) return this.act("next");
    this.#enter(wrong.id, { ...this.entered[wrong.id], told: true });
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(`[id="${wrong.id}-field"]`))?.focus();
  };

  /** @param {string} part @param {Entry | null} entry */
  #enter(part, entry) {
    const { [part]: _, ...others } = this.entered;
    this.entered = entry ? { ...others, [part]: entry } : others;
  }

  /** @param {string} language of the questions */
  #aloud(language) {
    const { reader } = this.snapshot;
    if (!reader) return null;
    return {
      voice: reader.voices.includes(language.split("-")[0]),
      reading: reader.reading,
      toggle: (/** @type {string} */ item, /** @type {string[]} */ sentences) => this.act("readAloud", { item, sentences, language }),
    };
  }

  /** @param {Item} item @param {View} view */
  #question(item, view) {
    return question({
      item,
      scale: item.scale === null ? null : view.scales[item.scale],
      answers: this.snapshot.answers,
      entered: this.entered,
      text: texts[this.snapshot.language],
      language: this.snapshot.language,
      aloud: this.#aloud(view.language),
      answer: (part, code) => {
        this.#enter(part, null);
        this.act("answer", { item: part, code });
      },
      clear: (parts) => {
        for (const part of parts) this.#enter(part, null);
        this.act("clear", { items: parts });
      },
      enter: (part, entry) => this.#enter(part, entry),
    });
  }

  render() {
    const { language, page, steps, answers, progress } = this.snapshot;
    const view = /** @type {View} */ (this.snapshot.view);
    const text = texts[language];
    const shown = this.#page;
    const answered = shown.items.some(({ parts }) => parts.some(({ id }) => id in answers));
    const place = text.step(steps.indexOf(page) + 1, steps.length);
    return html`
      <div class="progress">
        ${rooms(view, steps, progress, page, answers)}
        <p>
          <span>${place}</span>
          ${progress && progress.pages[page].asked > 0 ? html`<span>${text.minutes_left(progress.minutes_left)}</span>` : nothing}
        </p>
        <progress class="hidden" max=${steps.length} value=${steps.indexOf(page) + 1} aria-label=${place}></progress>
      </div>
      <form class="sheet" method="dialog" novalidate lang=${view.language.split("-")[0]} @submit=${this.#onSubmit}>
        ${shown.section ? html`<p class="section" data-section=${sectionIndex(view, shown)}>${shown.section.title}</p>` : nothing}
        <h1 tabindex="-1">${shown.title}</h1>
        <p class="intro">${shown.intro}</p>
        ${shown.items.map((item) => this.#question(item, view))}
        <div class="buttons spread" lang=${language}>
          <button type="button" class="secondary" @click=${() => this.act("back")}>${text.back}</button>
          <button class="primary">${answered ? text.next : text.skip}</button>
        </div>
      </form>
      ${keeping(language, this.keeping, (on) => this.act("keepOnDevice", { on }))}
      ${progress && progress.given > 0
        ? html`<p class="aside"><button type="button" class="quiet" @click=${() => this.act("go", { screen: "review" })}>${text.to_review}</button></p>`
        : nothing}`;
  }
}
