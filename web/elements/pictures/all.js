/** @import { Picture } from "../../contract" */
/** @import { nl } from "../../texts/nl.js" */
import { html } from "lit";
import { sectionColours } from "../section.js";
import { Bars } from "./lr-bars.js";
import { Contrasts } from "./lr-contrasts.js";
import { Count } from "./lr-count.js";
import { Dots } from "./lr-dots.js";
import { Quadrant } from "./lr-quadrant.js";
import { Radar } from "./lr-radar.js";
import { Ticks } from "./lr-ticks.js";

for (const element of [Bars, Contrasts, Count, Dots, Quadrant, Radar, Ticks]) element.define(`lr-${element.kind}`);

/** A picture of any kind. @param {Picture} picture @param {typeof nl} text @param {string} key tells it from the others on the page */
export function pictureOf(picture, text, key) {
  const section = picture.section === null ? "" : picture.section % sectionColours;
  switch (picture.kind) {
    case "bars": return html`<lr-bars data-picture data-section=${section} .picture=${picture} .text=${text} .key=${key}></lr-bars>`;
    case "contrasts": return html`<lr-contrasts data-picture data-section=${section} .picture=${picture} .text=${text} .key=${key}></lr-contrasts>`;
    case "count": return html`<lr-count data-picture data-section=${section} .picture=${picture} .text=${text} .key=${key}></lr-count>`;
    case "dots": return html`<lr-dots data-picture data-section=${section} .picture=${picture} .text=${text} .key=${key}></lr-dots>`;
    case "quadrant": return html`<lr-quadrant data-picture data-section=${section} .picture=${picture} .text=${text} .key=${key}></lr-quadrant>`;
    case "radar": return html`<lr-radar data-picture data-section=${section} .picture=${picture} .text=${text} .key=${key}></lr-radar>`;
    case "ticks": return html`<lr-ticks data-picture data-section=${section} .picture=${picture} .text=${text} .key=${key}></lr-ticks>`;
  }
}
