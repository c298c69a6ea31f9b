/** @import { Part, Scale } from "../../contract" */
/** @import { Asking } from "./shell.js" */
import { html } from "lit";
import { missing, plain, radio, row } from "./shell.js";

const longLabel = 26;
const manyOptions = 7;

/** Options stand below each other when a line could not hold their words. @param {Scale} scale */
export const inColumn = ({ options }) =>
  options.length > manyOptions || options.some(({ label, description }) => label.length > longLabel || description !== "");

/** @param {Asking} asking @param {Scale} scale @param {Part} part */
const options = (asking, scale, part) => html`
  <div class="options ${inColumn(scale) ? "column" : "line"}">${scale.options.map((option) => radio(asking, part, option, "option"))}</div>`;

/** One answer out of a list of words: a scale, or a choice whose order means nothing. @param {Asking} asking @param {Scale} scale */
export function scaleQuestion(asking, scale) {
  const { parts } = asking.item;
  return parts.length > 1
    ? row(asking, (part) => options(asking, scale, part))
    : plain(asking, options(asking, scale, parts[0]), missing(asking, parts[0], scale.missing));
}
