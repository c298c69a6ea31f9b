/** @import { Answers, Progress, View } from "../contract" */
import { html } from "lit";
import { sectionIndex } from "./section.js";

/**
 * The way through a scan as a row of rooms, one per page, one wing per section: filled when everything in it was
 * answered, half when something was, with a dot where the reader is. Decoration: the same stands beside it in words.
 * @param {View} view @param {number[]} steps the pages that are shown @param {Progress | null} progress @param {number} current
 * @param {Answers} answers
 */
export function rooms(view, steps, progress, current, answers) {
  /** @type {{ section: string, pages: number[] }[]} */
  const wings = [];
  for (const index of steps) {
    const section = view.pages[index].section?.id ?? "";
    if (wings.at(-1)?.section !== section) wings.push({ section, pages: [] });
    wings.at(-1)?.pages.push(index);
  }
  /** @param {number} index */
  const state = (index) => {
    const page = progress?.pages[index];
    const written = page?.asked === 0 && view.pages[index].items.some(({ parts }) => parts.some(({ id }) => id in answers));
    if (written) return "full";
    if (!page || page.given === 0) return "empty";
    return page.given === page.asked ? "full" : "half";
  };
  return html`
    <div class="rooms" aria-hidden="true">
      ${wings.map(({ pages }) => html`
        <span class="wing" data-section=${sectionIndex(view, view.pages[pages[0]])}>
          ${pages.map((index) => html`<span class="room" data-state=${state(index)} ?data-current=${index === current}></span>`)}
        </span>`)}
    </div>`;
}
