/** @import { Answers, Code, Item, Option, Part, Scale } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";
import { aloudButton } from "./aloud.js";

/**
 * What a question needs: what is asked, what was answered, and whom to tell.
 * @typedef {object} Asking
 * @property {Item} item
 * @property {Scale | null} scale absent for numbers and texts
 * @property {Answers} answers
 * @property {Record<string, Entry>} entered what stands in a number field, as long as it is no answer
 * @property {typeof nl} text
 * @property {string} language of the interface
 * @property {{ voice: boolean, reading: string, toggle: (item: string, sentences: string[]) => void } | null} aloud reading aloud, where there is such a thing
 * @property {(part: string, code: Code) => void} answer
 * @property {(parts: string[]) => void} clear takes answers back
 * @property {(part: string, entry: Entry | null) => void} enter
 */

/** What was typed into a number field, and whether it is time to say that it is no answer. @typedef {{ text: string, told: boolean }} Entry */

/**
 * One option of a radio group with its label.
 * @param {Asking} asking @param {Part} part @param {Option} option @param {string} kind class of the label
 * @param {string} [name] what it is called for who cannot see what stands beside it
 */
export function radio({ answers, answer }, part, option, kind, name) {
  return html`
    <label class=${kind}>
      <input type="radio" name=${part.id} value=${option.code} aria-label=${name ?? nothing} .checked=${answers[part.id] === option.code} @change=${() => answer(part.id, option.code)}>
      <span>${option.label}${option.description ? html`<small>${option.description}</small>` : nothing}</span>
    </label>`;
}

/** The missing answers ("don't know") as radios of the same group. @param {Asking} asking @param {Part} part @param {Option[]} options */
export const missing = (asking, part, options) => options.map((option) => radio(asking, part, option, "other"));

/** @param {Asking} asking */
const help = ({ item }) => (item.help ? html`<p class="help" id=${`${item.id}-help`}>${item.help}</p>` : nothing);

/** The button that takes the answers of a question back; only when there is one. @param {Asking} asking */
function clearButton({ item, answers, entered, text, clear }) {
  const parts = item.parts.map(({ id }) => id);
  return parts.some((id) => id in answers || id in entered)
    ? html`<button type="button" class="quiet" @click=${() => clear(parts)}>${text.clear}<span class="hidden">: ${item.text}</span></button>`
    : nothing;
}

/**
 * A question that is asked once, in a fieldset.
 * @param {Asking} asking @param {unknown} controls @param {unknown} [others] the answers that are none
 */
export function plain(asking, controls, others = nothing) {
  const { item } = asking;
  return html`
    <fieldset class="item" id=${item.id} aria-describedby=${item.help ? `${item.id}-help` : nothing}>
      <legend>${item.text}</legend>
      ${aloudButton(asking)}
      ${help(asking)}
      ${controls}
      <div class="missing">${others}${clearButton(asking)}</div>
    </fieldset>`;
}

/**
 * A question that is asked once per aspect: its text is the heading, each aspect a radio group whose name has both.
 * @param {Asking} asking @param {(part: Part) => unknown} controls
 */
export function row(asking, controls) {
  const { item, scale } = asking;
  return html`
    <div class="item group" id=${item.id} role="group" aria-labelledby=${`${item.id}-text`} aria-describedby=${item.help ? `${item.id}-help` : nothing}>
      <h2 class="stem" id=${`${item.id}-text`}>${item.text}</h2>
      ${aloudButton(asking)}
      ${help(asking)}
      ${item.parts.map((part) => html`
        <fieldset class="aspect" data-kind=${item.kind}>
          <legend><span class="hidden">${item.text}: </span>${part.label}</legend>
          <div class="beside-missing">
            ${controls(part)}
            ${scale && scale.missing.length > 0 ? html`<div class="missing">${missing(asking, part, scale.missing)}</div>` : nothing}
          </div>
        </fieldset>`)}
      <div class="missing">${clearButton(asking)}</div>
    </div>`;
}
