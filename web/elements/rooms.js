/** @import { Progress, View } from "../contract" */
import { html } from "lit";

/**
 * The way through a scan as a row of rooms, one per page, one wing per section: filled when everything in it was
 * answered, half when something was, with a dot where the reader is. Decoration: the same stands beside it in words.
 * @param {View} view @param {Progress | null} progress @param {number} current
 */
export function rooms(view, progress, current) {
  /** @type {{ section: string, pages: number[] }[]} */
  const wings = [];
  view.pages.forEach(({ section }, index) => {
    if (wings.at(-1)?.section !== (section?.id ?? "")) wings.push({ section: section?.id ?? "", pages: [] });
    wings.at(-1)?.pages.push(index);
  });
  /** @param {number} index */
  const state = (index) => {
    const page = progress?.pages[index];
    if (!page || page.given === 0) return "empty";
    return page.given === page.asked ? "full" : "half";
  };
  return html`
    <div class="rooms" aria-hidden="true">
      ${wings.map(({ pages }, wing) => html`
        <span class="wing" data-section=${wing}>
          ${pages.map((index) => html`<span class="room" data-state=${state(index)} ?data-current=${index === current}></span>`)}
        </span>`)}
    </div>`;
}
