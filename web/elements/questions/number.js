/** @import { Asking } from "./shell.js" */
import { html, nothing } from "lit";
import { missing, plain } from "./shell.js";

/** The whole number a text stands for, or nothing when it is none from lowest to highest. @param {string} text @param {number} lowest @param {number} highest */
export function wholeNumber(text, lowest, highest) {
  const digits = text.trim();
  if (!/^-?\d{1,15}$/.test(digits)) return undefined;
  const value = Number(digits);
  return value >= lowest && value <= highest ? value : undefined;
}

/** A whole number, typed. What is no answer stays in the field and is told, and is not stored. @param {Asking} asking */
export function numberQuestion(asking) {
  const { item, answers, entered, text, answer, clear, enter } = asking;
  const [part] = item.parts;
  const { id } = part;
  const given = answers[id];
  const typed = entered[id]?.text ?? (typeof given === "number" ? String(given) : "");
  const told = Boolean(entered[id]?.told);
  const field = `${id}-field`;

  /** @param {Event} event */
  const input = ({ target }) => {
    const { value } = /** @type {HTMLInputElement} */ (target);
    const number = wholeNumber(value, item.lowest, item.highest);
    if (number !== undefined) answer(id, number);
    else if (given !== undefined) clear([id]);
    enter(id, value.trim() === "" ? null : { text: value, told: told && number === undefined });
  };
  const change = () => {
    const entry = entered[id];
    if (entry) enter(id, wholeNumber(entry.text, item.lowest, item.highest) === undefined ? { ...entry, told: true } : null);
  };
  const controls = html`
    <div class="number-field">
      <label class="hidden" for=${field}>${item.text}</label>
      <input type="text" inputmode="numeric" autocomplete="off" id=${field} name=${id} .value=${typed} @input=${input} @change=${change}
        aria-invalid=${told ? "true" : nothing} aria-describedby="${field}-unit${told ? ` ${field}-error` : ""}">
      <span class="unit">${item.unit}</span>
      <span class="range" id="${field}-unit"><span class="hidden">${item.unit}, </span>${text.number_range(item.lowest, item.highest)}</span>
    </div>
    <p class="error" id="${field}-error" role="alert" ?hidden=${!told}>${told ? text.number_error(item.lowest, item.highest) : nothing}</p>`;
  return plain(asking, controls, missing(asking, part, item.missing));
}
