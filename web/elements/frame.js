import { html } from "lit";
import { texts } from "../texts/texts.js";
import { brand } from "./brand.js";

/**
 * What stands around every screen: the name, the other languages, the footer.
 * @param {string} language
 * @param {(language: string) => void} speak called with the language somebody chose
 * @param {unknown} content of the screen
 * @param {string} [tagline] below the name
 */
export function frame(language, speak, content, tagline = texts[language].tagline) {
  const text = texts[language];
  return html`
    <header class="bar" lang=${language}>
      <span class="brand">${brand}<span>Leerruimte<small>${tagline}</small></span></span>
      <span class="languages">
        ${Object.entries(texts).filter(([code]) => code !== language).map(([code, { name }]) => html`
          <button type="button" class="language" lang=${code} @click=${() => speak(code)}>${name}</button>`)}
      </span>
    </header>
    <main lang=${language}>${content}</main>
    <footer lang=${language}><p>${text.footer}</p></footer>`;
}
