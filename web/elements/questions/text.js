/** @import { Asking } from "./shell.js" */
import { html } from "lit";
import { plain } from "./shell.js";

/** An open question: it may be left out, which its help says, or we do; and only the own report shows it. @param {Asking} asking */
export function textQuestion(asking) {
  const { item, answers, text, answer, clear } = asking;
  const [{ id }] = item.parts;
  const given = answers[id] ?? "";
  const written = typeof given === "string" ? given : "";
  const field = `${id}-field`;
  /** @param {Event} event */
  const input = ({ target }) => {
    const { value } = /** @type {HTMLTextAreaElement} */ (target);
    if (value === "") clear([id]);
    else answer(id, value);
  };
  return plain(asking, html`
    <label class="hidden" for=${field}>${item.text}</label>
    <textarea id=${field} name=${id} rows="5" maxlength=${item.characters} .value=${written} @input=${input} aria-describedby="${field}-left"></textarea>
    <p class="left" id="${field}-left">${item.help ? "" : text.optional} ${text.characters_left(item.characters - written.length)}</p>`);
}
