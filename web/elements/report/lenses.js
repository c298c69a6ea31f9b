/** @import { Lens, Picture, Report } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html, nothing } from "lit";
import { pictureOf } from "../pictures/all.js";
import { explanation } from "./why.js";

/** The groups of a lens as bars. @param {Lens} lens @returns {Picture} */
const bars = ({ title, groups }) => ({
  kind: "bars", title, note: "", about: groups.map((group) => `${group.title}: ${group.shown}`).join("; "), section: null, legend: [], regions: [],
  axes: groups.slice(0, 1).map(({ lowest, highest }) => ({ title: "", lowest, highest, cut: null, cut_share: null })),
  rows: groups.map(({ id, title: label, value, share, shown, band }) => ({ id, label, low: "", high: "", words: band, state: "", marks: [{ label: "", value, share, shown }] })),
});

/** Other readings of the same answers. Each opens into its groups. @param {Report} report @param {typeof nl} text */
export function otherReadings({ lenses, headings }, text) {
  if (lenses.length === 0) return nothing;
  return html`
    <section id="lenses" aria-labelledby="lenses-title">
      <h2 id="lenses-title">${headings.lenses}</h2>
      <p class="intro">${headings.lenses_intro}</p>
      ${lenses.map((lens) => html`
        <details class="lens">
          <summary>${lens.title}</summary>
          <p>${lens.about}</p>
          ${pictureOf(bars(lens), text, `lens-${lens.id}`)}
          <div>${lens.groups.map((group) => explanation(group, text, { section: -1, id: `lens-${lens.id}-${group.id}`, opened: false, references: [] }))}</div>
          ${lens.source ? html`<p class="source">${text.source}: ${lens.source}</p>` : nothing}
        </details>`)}
    </section>`;
}
