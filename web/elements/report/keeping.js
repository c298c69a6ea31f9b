/** @import { transfer } from "../../texts/transfer.js" */
import { html } from "lit";

/** A way to keep something: a button, and what comes of it. @param {string} name @param {string} about @param {() => void} take */
export const way = (name, about, take) => html`
  <li><button type="button" class="quiet" @click=${take}>${name}</button>${about ? html`<small>${about}</small>` : ""}</li>`;

/**
 * Everything that can be kept of a report, in one place that stays folded until it is wanted.
 * @param {typeof transfer[string]} text @param {(action: string, argument?: object) => void} act @param {() => void} takePage
 */
export const keeping = (text, act, takePage) => html`
  <details class="keep no-print live-only">
    <summary>${text.keep}</summary>
    <div class="ways">
      <div>
        <p class="ways-title">${text.keep_report}</p>
        <ul>
          ${way(text.keep_page, text.keep_page_about, takePage)}
          ${way(text.keep_xlsx, text.keep_xlsx_about, () => act("takeWorkbook"))}
          ${way(text.keep_md, text.keep_md_about, () => act("takeReport", { format: "md" }))}
          ${way(text.keep_json, text.keep_json_about, () => act("takeReport", { format: "json" }))}
        </ul>
      </div>
      <div>
        <p class="ways-title">${text.keep_answers}</p>
        <ul>
          ${way(text.take_file, text.take_file_about, () => act("takeAnswers", { format: "json" }))}
          ${way(text.keep_csv, "", () => act("takeAnswers", { format: "csv" }))}
          ${way(text.title, text.keep_transfer_about, () => act("go", { screen: "transfer" }))}
        </ul>
      </div>
    </div>
    <p>${text.keep_private}</p>
  </details>`;
