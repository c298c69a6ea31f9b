/** @import { DraftSnapshot } from "../../state/draft.js" */
/** @import { Choice } from "../../contract" */
/** @import { authorTexts } from "../../texts/author.js" */
import { html, nothing } from "lit";

/** @typedef {(action: string, argument?: object) => void} Act */

/** A list to choose from; only when there is a choice. @param {string} label @param {Choice[]} options @param {string} chosen @param {(id: string) => void} choose */
const select = (label, options, chosen, choose) => (options.length < 2 ? nothing : html`
  <label>${label}
    <select @change=${(/** @type {Event} */ { target }) => choose(/** @type {HTMLSelectElement} */ (target).value)}>
      ${options.map((one) => html`<option value=${one.id} ?selected=${one.id === chosen} .selected=${one.id === chosen}>${one.label}</option>`)}
    </select>
  </label>`);

/** The questions, page by page, as respondents see them. @param {DraftSnapshot} snapshot */
function questions({ scan }) {
  switch (scan?.screen) {
    case "review": return scan.progress ? html`<lr-review .snapshot=${scan}></lr-review>` : nothing;
    case "report": return scan.report ? html`<lr-report .snapshot=${scan} .bare=${true}></lr-report>` : nothing;
    default: return scan?.view ? html`<lr-question .snapshot=${scan}></lr-question>` : nothing;
  }
}

/** The report of a random respondent. @param {DraftSnapshot} snapshot @param {typeof authorTexts[string]} text @param {Act} act */
const randomReport = ({ scan, report, seed, problem }, text, act) => html`
  <div class="respondent">
    <p>${text.random_report}</p>
    <label>${text.seed}
      <input type="text" inputmode="numeric" .value=${String(seed)} @change=${(/** @type {Event} */ { target }) => {
        const typed = /** @type {HTMLInputElement} */ (target).value;
        act("meet", { seed: /^\d{1,9}$/.test(typed) ? Number(typed) : seed });
      }}>
    </label>
    <button type="button" class="secondary" @click=${() => act("meet", { seed: seed + 1 })}>${text.another}</button>
  </div>
  ${problem ? html`<pre class="problem" role="alert">${problem}</pre>` : nothing}
  ${scan && report ? html`<lr-report .snapshot=${{ ...scan, report }} .bare=${true}></lr-report>` : nothing}`;

/** What the questionnaire looks like. @param {DraftSnapshot} snapshot @param {typeof authorTexts[string]} text @param {Act} act */
export function preview(snapshot, text, act) {
  const { outline, scan, tab, summary } = snapshot;
  if (!outline || !scan) return html`<p class="empty">${text.waiting_for_valid}</p>`;
  const pages = scan.steps.map((index) => ({ id: String(index), label: scan.view?.pages[index].title ?? "" }));
  /** @param {DraftSnapshot["tab"]} name @param {string} label */
  const tabButton = (name, label) => html`<button type="button" class="tab" aria-pressed=${name === tab ? "true" : "false"} @click=${() => act("look", { tab: name })}>${label}</button>`;
  return html`
    ${summary ? nothing : html`<p class="problem" role="status">${text.last_valid}</p>`}
    <div class="settings">
      <div class="tabs">${tabButton("questions", text.tab_questions)}${tabButton("report", text.tab_report)}</div>
      ${select(text.audience, outline.audiences, scan.audience, (audience) => act("choose", { audience }))}
      ${select(text.form, outline.forms, scan.form, (form) => act("choose", { form }))}
      ${tab === "questions" ? select(text.page, pages, String(scan.page), (page) => act("go", { screen: "question", page: Number(page) })) : nothing}
    </div>
    <div headingoffset="2">${tab === "report" ? randomReport(snapshot, text, act) : questions(snapshot)}</div>`;
}
