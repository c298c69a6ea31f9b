/** @import { Code, Option, Scale } from "../../contract" */
/** @import { Asking } from "./shell.js" */
import { html, nothing } from "lit";
import { inColumn } from "./scale.js";
import { plain } from "./shell.js";

/**
 * The ticked codes after one of them was pressed. One that excludes the others leaves alone, and another one takes it away.
 * @param {number[]} ticked @param {number} code @param {number[]} exclusive @returns {number[]} in the order of the codes
 */
export function toggled(ticked, code, exclusive) {
  if (ticked.includes(code)) return ticked.filter((one) => one !== code);
  if (exclusive.includes(code)) return [code];
  return [...ticked.filter((one) => !exclusive.includes(one)), code].sort((a, b) => a - b);
}

/** Any number of answers out of a list: checkboxes. "None of these" is an answer too, an empty list. @param {Asking} asking @param {Scale} scale */
export function ticksQuestion(asking, scale) {
  const { item, answers, text, answer, clear } = asking;
  const [{ id }] = item.parts;
  const given = answers[id];
  const ticked = Array.isArray(given) ? given : [];
  /** @param {Option} option */
  const press = ({ code }) => {
    const now = toggled(ticked, Number(code), item.exclusive);
    if (now.length > 0) answer(id, now);
    else clear([id]);
  };
  /** @param {Option} option @param {string} kind @param {boolean} checked @param {() => void} change */
  const box = (option, kind, checked, change) => html`
    <label class=${kind}>
      <input type="checkbox" name=${id} value=${option.code} .checked=${checked} @change=${change}>
      <span>${option.label}${option.description ? html`<small>${option.description}</small>` : nothing}</span>
    </label>`;
  /** An answer beside the options, which excludes them all. @param {string} code @param {string} label @param {boolean} checked @param {Code} value */
  const instead = (code, label, checked, value) =>
    box({ code, label, description: "" }, "other", checked, () => (checked ? clear([id]) : answer(id, value)));
  const options = html`
    <div class="options ${inColumn(scale) ? "column" : "grid"}">
      ${scale.options.map((option) => box(option, "option", ticked.includes(Number(option.code)), () => press(option)))}
    </div>`;
  return plain(asking, options, [
    item.exclusive.length === 0 ? instead("none", text.none_of_these, Array.isArray(given) && given.length === 0, []) : nothing,
    scale.missing.map(({ code, label }) => instead(String(code), label, given === code, code)),
  ]);
}
