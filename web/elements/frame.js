/** @import { Snapshot } from "../state/scan.js" */
import { html, nothing } from "lit";
import { reading } from "../texts/reading.js";
import { texts } from "../texts/texts.js";
import { brand } from "./brand.js";

/** The screens beside the scan, as the footer names them. @type {("receipt" | "transfer" | "access")[]} */
const beside = ["receipt", "transfer", "access"];

/** @typedef {Pick<Snapshot, "screen" | "language" | "size" | "simple" | "simpler">} Reader */
/** What a control of the frame does, as an action of the scan. @typedef {(action: string, argument: object) => void} Act */

/** How somebody wants to read: the size of the letters, and simpler words where there are any. @param {Reader} reader @param {Act} act */
function readingAids({ language, size, simple, simpler }, act) {
  const text = reading[language];
  return html`
    <span class="aids">
      <span class="sizes" role="group" aria-label=${text.size}>
        ${text.sizes.map((name, index) => html`
          <button type="button" class="size" data-size=${index} aria-label=${name} title=${name} aria-pressed=${index === size ? "true" : "false"}
            @click=${() => act("readAs", { size: index })}>A</button>`)}
      </span>
      ${simpler ? html`<button type="button" class="language" aria-pressed=${simple ? "true" : "false"} @click=${() => act("readAs", { simple: !simple })}>${text.simple}</button>` : nothing}
    </span>`;
}

/**
 * The name, the other languages, and the footer.
 * @param {string} language @param {string} tagline @param {Act} act @param {unknown} content @param {unknown} aids @param {unknown} links
 * @param {boolean} guest in a page that has a header and a main part of its own
 */
function around(language, tagline, act, content, aids, links, guest) {
  const bar = html`
    <span class="brand">${brand}<span>Leerruimte<small>${tagline}</small></span></span>
    <span class="languages">
      ${Object.entries(texts).filter(([code]) => code !== language).map(([code, { name }]) => html`
        <button type="button" class="language" lang=${code} @click=${() => act("speak", { language: code })}>${name}</button>`)}
    </span>
    ${aids}`;
  const below = html`${links}<p>${texts[language].footer}</p>`;
  return guest
    ? html`
      <div role="region" aria-label="Leerruimte" lang=${language}>
        <div class="bar">${bar}</div>
        <div class="main">${content}</div>
        <div class="footer">${below}</div>
      </div>`
    : html`
      <header class="bar" lang=${language}>${bar}</header>
      <main class="main" lang=${language}>${content}</main>
      <footer class="footer" lang=${language}>${below}</footer>`;
}

/** What stands around a screen without a way to other screens. @param {string} language @param {string} tagline below the name @param {Act} act @param {unknown} content */
export const plainFrame = (language, tagline, act, content) => around(language, tagline, act, content, nothing, nothing, false);

/**
 * What stands around every screen of the scan: the name, reading aids, the other languages, and the way to what is kept here.
 * @param {Reader} reader @param {Act} act @param {unknown} content of the screen @param {boolean} [guest] in somebody else's page
 */
export function frame(reader, act, content, guest = false) {
  const { language, screen } = reader;
  const text = texts[language];
  const links = html`
    <nav class="elsewhere" aria-label=${reading[language].more}>
      ${beside.map((one) => html`
        <button type="button" class="quiet" aria-current=${one === screen ? "page" : nothing} @click=${() => act("go", { screen: one })}>${text[one]}</button>`)}
    </nav>`;
  return around(language, text.tagline, act, content, readingAids(reader, act), links, guest);
}
