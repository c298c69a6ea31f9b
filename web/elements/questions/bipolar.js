/** @import { Item, Part, Scale } from "../../contract" */
/** @import { Asking } from "./shell.js" */
import { html } from "lit";
import { missing, plain, radio, row } from "./shell.js";

/** Longer ends stand above the steps instead of beside them. */
const longEnd = 24;

/** Where a step lies, in words, for who cannot see the two ends beside it. @param {Asking} asking @param {number} index @param {number} last */
function place({ item, text }, index, last) {
  if (index * 2 === last) return text.step_middle;
  const end = index * 2 < last ? item.low : item.high;
  return index === 0 || index === last ? text.step_end(end) : text.step_side(end);
}

/**
 * The steps between their ends. In a row of aspects the ends stand above the steps of the first; where there is room, those of the others are below them.
 * @param {Asking} asking @param {Scale} scale @param {Part} part
 */
function steps(asking, scale, part) {
  const { low, high, parts } = asking.item;
  const last = scale.options.length - 1;
  const above = parts.length > 1 || low.length > longEnd || high.length > longEnd;
  return html`
    <div class="ends ${above ? "above" : "beside"} ${part === parts[0] ? "" : "again"}">
      <span class="low">${low}</span>
      <span class="steps">
        ${scale.options.map((option, index) => radio(asking, part, option, "step", `${option.label}, ${place(asking, index, last)}`))}
      </span>
      <span class="high">${high}</span>
    </div>`;
}

/** A step between two ends in words. @param {Asking} asking @param {Scale} scale */
export function bipolarQuestion(asking, scale) {
  const { parts } = asking.item;
  return parts.length > 1
    ? row(asking, (part) => steps(asking, scale, part))
    : plain(asking, steps(asking, scale, parts[0]), missing(asking, parts[0], scale.missing));
}
