/** @import { Picture } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";

/** The states of counted rows, in the order of the legend. */
export const states = ["yes", "no", "none"];

/** The word for the state of a counted row. @param {Picture} picture @param {string} state */
export const stateWord = ({ legend }, state) => legend[states.indexOf(state)] ?? "";

/** What a picture shows, as a table: a row per row, a column per mark. @param {Picture} picture @param {typeof nl} text */
export function pictureTable(picture, text) {
  const { rows, legend, axes } = picture;
  const counted = rows.some(({ state }) => state !== "");
  const marks = counted ? 0 : Math.max(0, ...rows.map((row) => row.marks.length));
  const names = [...Array(marks).keys()].map((index) => legend[index] || rows[0]?.marks[index]?.label || axes[index]?.title || text.table_score);
  const ends = rows.some(({ low, high }) => low !== "" || high !== "");
  const words = rows.some((row) => row.words !== "");
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="${text.as_table}: ${picture.title}">
      <table>
        <thead><tr>
          <th scope="col">${text.table_part}</th>
          ${ends ? html`<th scope="col">${text.table_low}</th><th scope="col">${text.table_high}</th>` : nothing}
          ${names.map((name) => html`<th scope="col" class="number">${name}</th>`)}
          ${counted ? html`<th scope="col">${text.table_state}</th>` : nothing}
          ${words ? html`<th scope="col">${counted ? text.trace_answer : text.table_words}</th>` : nothing}
        </tr></thead>
        <tbody>
          ${rows.map((row) => html`
            <tr>
              <th scope="row">${row.label}</th>
              ${ends ? html`<td>${row.low}</td><td>${row.high}</td>` : nothing}
              ${names.map((_, index) => html`<td class="number">${row.marks[index]?.shown ?? ""}</td>`)}
              ${counted ? html`<td>${stateWord(picture, row.state)}</td>` : nothing}
              ${words ? html`<td>${row.words}</td>` : nothing}
            </tr>`)}
        </tbody>
      </table>
    </div>`;
}
