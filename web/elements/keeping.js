/** @import { Keeping } from "../state/keeper.js" */
import { html, nothing } from "lit";
import { keepingTexts } from "../texts/keeping.js";

/** What is shown until it is known how answers are kept. @type {Keeping} */
const atFirst = { place: "tab", device: false, choice: true, state: "idle", savedAt: "", problem: "", local: false, mergeable: false, wiped: null };

/** @param {string} language @param {string} time ISO */
const clock = (language, time) => new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(new Date(time));

/** Where the last answers are, in a few words that change only when the kind of place does. @param {string} language @param {Keeping} keeping */
function words(language, { place, state, wiped }) {
  const text = keepingTexts[language];
  if (wiped && wiped.left.length === 0) return text.erased;
  if (place === "memory") return text.in_memory;
  if (place === "device") return text.on_device;
  return state === "idle" ? text.nothing_yet : text.in_tab;
}

/**
 * Where answers are kept, and the choice to keep them on this device. A function, so that it stands in the page before any
 * script does. The words are announced when they change; the time beside them never is.
 * @param {string} language @param {Keeping | null | undefined} known null where nothing is kept @param {(on: boolean) => void} choose
 */
export function keeping(language, known, choose) {
  if (known === null) return nothing;
  const text = keepingTexts[language];
  const now = known ?? atFirst;
  return html`
    <div class="keeping" data-place=${now.place} data-state=${now.state}>
      <p class="kept"><span class="mark-kept" aria-hidden="true"></span><span role="status">${words(language, now)}</span>${now.savedAt && now.place === "device" ? html` <time datetime=${now.savedAt}>${text.at(clock(language, now.savedAt))}</time>` : nothing}</p>
      ${now.choice ? html`
        <label class="keep-here">
          <input type="checkbox" role="switch" name="device" aria-describedby="keeping-about" .checked=${now.device}
            @change=${(/** @type {Event} */ { target }) => choose(/** @type {HTMLInputElement} */ (target).checked)}>
          <span>${text.switch}</span>
        </label>
        <p class="about" id="keeping-about">${text.about}${now.local ? html` <strong>${text.local}</strong>` : nothing}</p>` : nothing}
    </div>`;
}

/**
 * What went wrong with keeping, and what can be done about it.
 * @param {string} language @param {Keeping | null | undefined} keeping @param {(action: string, argument?: object) => void} act
 */
export function keepingNotice(language, keeping, act) {
  const text = keepingTexts[language];
  const problem = keeping?.problem;
  if (!keeping || !problem) return nothing;
  const { place, mergeable } = keeping;
  const button = (/** @type {string} */ label, /** @type {string} */ action, /** @type {object | undefined} */ argument = undefined) =>
    html`<button type="button" class="secondary" @click=${() => act(action, argument)}>${label}</button>`;
  const file = button(text.as_file, "go", { screen: "transfer" });
  const understood = button(text.understood, "dismiss");
  /** @type {Record<string, unknown[]>} */
  const choices = {
    other_tab: [button(text.take_other, "takeOther"), button(text.keep_mine, "keepMine"), mergeable ? button(text.keep_both, "keepBoth") : nothing],
    recovered: [button(text.damaged_file, "saveDamaged"), understood],
    damaged: [button(text.damaged_file, "saveDamaged"), button(text.start_over, "dismiss")],
    newer: [understood],
    cleared: [file, understood],
  };
  return html`
    <div class="notice trouble" role="status" data-problem=${problem}>
      <p>${text.problems[problem][place === "memory" ? "memory" : "tab"]}</p>
      <div class="buttons">${choices[problem] ?? [file, understood]}</div>
    </div>`;
}
