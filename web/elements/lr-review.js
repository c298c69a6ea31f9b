/** @import { Snapshot } from "../state/scan.js" */
/** @import { Progress, View } from "../contract" */
import { html, nothing } from "lit";
import { texts } from "../texts/texts.js";
import { Element } from "./element.js";
import { keeping } from "./keeping.js";
import { rooms } from "./rooms.js";
import { sectionIndex } from "./section.js";

/** What was skipped, page by page, before the report. Acts: go. */
export class Review extends Element {
  static properties = { snapshot: { attribute: false }, keeping: { attribute: false } };

  constructor() {
    super();
    /** @type {Snapshot} */
    this.snapshot;
    /** @type {import("../state/keeper.js").Keeping | null | undefined} */
    this.keeping = undefined;
  }

  render() {
    const { language, steps } = this.snapshot;
    const view = /** @type {View} */ (this.snapshot.view);
    const progress = /** @type {Progress} */ (this.snapshot.progress);
    const text = texts[language];
    const open = steps.map((index) => ({ page: view.pages[index], index, done: progress.pages[index] })).filter(({ done }) => done.given < done.asked);
    return html`
      <div class="progress">${rooms(view, steps, progress, -1, this.snapshot.answers)}</div>
      <div class="sheet">
        <h1 tabindex="-1">${text.review_title}</h1>
        <p class="intro">${open.length === 0 ? text.review_all : text.review_some(progress.skipped, progress.asked)}</p>
        ${open.length > 0
          ? html`
            <h2>${text.review_skipped}</h2>
            <ul class="skipped">
              ${open.map(({ page, index, done }) => html`
                <li data-section=${sectionIndex(view, page)}>
                  <button type="button" class="row" @click=${() => this.act("go", { screen: "question", page: index })}>
                    <span>${page.title}</span><small>${text.review_part(done.given, done.asked)}</small>
                  </button>
                </li>`)}
            </ul>`
          : nothing}
        <p><button type="button" class="quiet" @click=${() => this.act("go", { screen: "transfer" })}>${text.transfer}</button></p>
        <div class="buttons spread">
          <button type="button" class="secondary" @click=${() => this.act("go", { screen: "question" })}>${text.to_answers}</button>
          <button type="button" class="primary large" @click=${() => this.act("go", { screen: "report" })}>${text.to_report}</button>
        </div>
      </div>
      ${keeping(language, this.keeping, (on) => this.act("keepOnDevice", { on }))}`;
  }
}
