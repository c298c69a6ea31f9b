/** @import { Code, Item, View } from "./contract" */
/** @import { Scan } from "./state/scan.js" */
import { toggled } from "./elements/questions/ticks.js";
import { wholeNumber } from "./elements/questions/number.js";

/**
 * The answer an item has after this control of it was used; nothing when it is none.
 * @param {View} view @param {Item} item @param {string} value the control's @param {Code | undefined} before the answer so far
 * @returns {Code | undefined}
 */
function answerOf(view, item, value, before) {
  const scale = item.scale === null ? null : view.scales[item.scale];
  const option = [...(scale?.options ?? []), ...(scale?.missing ?? []), ...item.missing].find(({ code }) => String(code) === value);
  switch (item.kind) {
    case "text": return value;
    case "number": return option?.code ?? wholeNumber(value, item.lowest, item.highest);
    case "ticks": {
      if (value === "none") return [];
      return typeof option?.code === "number" ? toggled(Array.isArray(before) ? before : [], option.code, item.exclusive) : option?.code;
    }
    default: return option?.code;
  }
}

/** Keeps what was pressed or written on the first page before the script was there. @param {Scan} scan @param {{ name: string, value: string }[]} pressed */
export function keepPressed(scan, pressed) {
  for (const { name, value } of pressed) {
    const { view, answers } = scan.snapshot;
    const item = view?.pages.flatMap(({ items }) => items).find(({ parts }) => parts.some(({ id }) => id === name));
    const code = view && item && answerOf(view, item, value, answers[name]);
    if (code !== undefined && code !== null) scan.answer({ item: name, code });
  }
}
