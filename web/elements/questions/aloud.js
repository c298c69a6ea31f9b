/** @import { Asking } from "./shell.js" */
import { html, nothing, svg } from "lit";
import { reading } from "../../texts/reading.js";

const loudspeaker = svg`<svg class="loudspeaker" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M4 9.5v5h3.5L12 19V5L7.5 9.5z" fill="currentColor"/><path class="waves" d="M15.5 9a4 4 0 0 1 0 6M18 6.5a7.7 7.7 0 0 1 0 11" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></svg>`;

/** Everything a question says, sentence by sentence: what is asked, and the answers to choose from. @param {Asking} asking @returns {string[]} */
function sentences({ item, scale, language }) {
  const { text, help, parts, kind, low, high } = item;
  const options = [...(scale?.options ?? []), ...(scale?.missing ?? []), ...item.missing];
  const words = options.map(({ label, description }) => [label, description].filter(Boolean).join(": "));
  const answers = kind === "bipolar" ? [reading[language].between(low, high), ...(scale?.missing ?? []).map(({ label }) => label)] : words;
  return [text, help, ...parts.map(({ label }) => label), ...answers].filter(Boolean);
}

/** The button that reads a question aloud; only where the device has a voice of its own for it. @param {Asking} asking */
export function aloudButton(asking) {
  const { item, aloud, language } = asking;
  if (!aloud?.voice) return nothing;
  const name = reading[language].aloud;
  return html`
    <button type="button" class="aloud" title=${name} aria-pressed=${aloud.reading === item.id ? "true" : "false"} @click=${() => aloud.toggle(item.id, sentences(asking))}>
      ${loudspeaker}<span class="hidden">${name}: ${item.text}</span>
    </button>`;
}
