/** @import { PictureRow } from "../../contract" */
import { html, nothing, svg } from "lit";
import { PictureElement } from "./picture.js";
import { states, stateWord } from "./table.js";

const side = 26;
const gap = 6;

/** A square: filled with a tick, empty with a line, or dotted with a question mark. @param {string} state */
const square = (state) => svg`
  <g class="square" data-state=${state}>
    <rect x="1" y="1" width=${side - 2} height=${side - 2} rx="4"/>
    ${state === "yes" ? svg`<path d="M6.5 13.5l4.5 4.5 8.5-9.5"/>` : state === "no" ? svg`<path d="M8 13h10"/>` : svg`<text x=${side / 2} y=${side / 2 + 5} text-anchor="middle">?</text>`}
  </g>`;

/** A square per item: counted, not counted or without an answer. The names stand below, each group by its word. */
export class Count extends PictureElement {
  static kind = "count";

  ends() {
    return nothing;
  }

  draw() {
    const { picture } = this;
    const columns = Math.min(picture.rows.length, Math.max(1, Math.floor(this.width / (side + gap))), 12);
    const rows = Math.ceil(picture.rows.length / columns);
    const content = [...picture.rows].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)).map(({ state }, index) => svg`
      <g transform=${`translate(${(index % columns) * (side + gap)} ${Math.floor(index / columns) * (side + gap)})`}>${square(state)}</g>`);
    return { width: columns * (side + gap), height: rows * (side + gap), content };
  }

  caption() {
    const { picture } = this;
    const groups = states.map((state) => ({ state, labels: picture.rows.filter((row) => row.state === state).map(({ label }) => label) }));
    return groups.filter(({ labels }) => labels.length > 0).flatMap(({ state, labels }) => [`${stateWord(picture, state)}:`, ...labels.map((label) => `– ${label}`)]);
  }

  beside() {
    const { picture } = this;
    /** @param {string} state */
    const group = (state) => {
      const rows = picture.rows.filter((row) => row.state === state);
      return rows.length === 0 ? nothing : html`
        <div>
          <p class="state"><svg viewBox=${`0 0 ${side} ${side}`} width="20" height="20" aria-hidden="true">${square(state)}</svg> ${stateWord(picture, state)}</p>
          <ul>${rows.map((/** @type {PictureRow} */ { label }) => html`<li>${label}</li>`)}</ul>
        </div>`;
    };
    return html`<p class="total">${picture.axes[0]?.title ?? ""}</p><div class="counted-rows">${states.map(group)}</div>`;
  }
}
