import app from "../styles/app.css?inline";
import controls from "../styles/controls.css?inline";
import dark from "../styles/dark.css?inline";
import embedded from "../styles/embedded.css?inline";
import forced from "../styles/forced.css?inline";
import keeping from "../styles/keeping.css?inline";
import print from "../styles/print.css?inline";
import question from "../styles/question.css?inline";
import start from "../styles/start.css?inline";
import tokens from "../styles/tokens.css?inline";
import { sharedSheet, sheetOf, write } from "../elements/sheets.js";

/** @typedef {"auto" | "light" | "dark"} Theme */

/** What each theme adds to the light colours. @type {Record<Theme, string>} */
const themes = { auto: `@media (prefers-color-scheme: dark) { ${dark} }`, light: "", dark };

/** @type {MediaQueryList} */
const inTheDark = matchMedia("(prefers-color-scheme: dark)");

/** The colours and typefaces a page can set, and what they are called inside. */
const settable = {
  "--lr-accent": "--accent", "--lr-paper": "--paper", "--lr-sheet": "--sheet", "--lr-ink": "--ink", "--lr-soft": "--soft", "--lr-warm": "--warm",
};
const plain = { "--lr-font": "--text", "--lr-display": "--display", "--lr-round": "--round" };

/** What a token is called in a page of somebody else (bundle/own_names.js). @param {string} token */
const own = (token) => token.replace("--", "--leerruimte-");
/** @param {Record<string, string>} tokens */
const rule = (tokens) => `:host, .light { ${Object.entries(tokens).map(([token, value]) => `${own(token)}: ${value};`).join(" ")} }`;

/**
 * How a tag looks: our sheets in its inner shadow root, the theme, and what the page around it wants of colours. A page's colours
 * are used as far as they can be read; what is changed is said in the console.
 */
export class Look {
  #host;
  /** @type {HTMLElement | null} */
  #inner = null;
  #size = sheetOf();
  #theme = sheetOf();
  #brand = sheetOf();
  /** @type {Theme} */
  #wanted = "auto";
  #said = "";

  /** @param {HTMLElement} host the tag */
  constructor(host) {
    this.#host = host;
  }

  /** Dresses what stands in the tag now, which has a shadow root of its own. @param {HTMLElement} inner @param {Theme} theme */
  dress(inner, theme) {
    this.#inner = inner;
    const root = /** @type {ShadowRoot} */ (inner.shadowRoot);
    root.adoptedStyleSheets = [
      sharedSheet(tokens), this.#size, this.#theme, this.#brand, ...[app, controls, start, question, keeping, embedded, print, forced].map(sharedSheet), ...root.adoptedStyleSheets,
    ];
    this.follow();
    this.wear(theme);
  }

  /** Whether the page brings typefaces for everything: then ours need not come. */
  get ownTypefaces() {
    const style = getComputedStyle(this.#host);
    return ["--lr-font", "--lr-display"].every((name) => style.getPropertyValue(name).trim() !== "");
  }

  /** Follows the device between light and dark. */
  follow() {
    inTheDark.addEventListener("change", this.#colour);
  }

  leave() {
    inTheDark.removeEventListener("change", this.#colour);
  }

  /** Looks as is wanted now, here. @param {Theme} theme */
  wear(theme) {
    this.#wanted = Object.hasOwn(themes, theme) ? theme : "auto";
    write(this.#theme, themes[this.#wanted]);
    // A page may have made its root's letters any size; ours are as large as the reader's browser has them.
    const size = this.#inner?.parentElement && getComputedStyle(this.#inner.parentElement).fontSize;
    write(this.#size, `:host { ${own("--rem")}: ${size || "16px"}; }`);
    this.#colour();
  }

  #colour = async () => {
    const style = getComputedStyle(this.#host);
    const given = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
    const theirs = Object.fromEntries(Object.entries(plain).flatMap(([name, token]) => (given(name) ? [[token, `var(${name})`]] : [])));
    const wished = Object.entries(settable).filter(([name]) => given(name));
    write(this.#brand, rule(theirs));
    if (wished.length === 0) return;
    const { branded, colourOf, isLight } = await import("./brand.js");
    // On a light paper everything else is light too, whatever the device wants.
    const ground = colourOf(given("--lr-paper") || given("--lr-sheet"));
    write(this.#theme, ground ? themes[isLight(ground) ? "light" : "dark"] : themes[this.#wanted]);
    const inner = getComputedStyle(/** @type {HTMLElement} */ (this.#inner));
    const { tokens: colours, notes } = branded(
      (token) => colourOf(inner.getPropertyValue(own(token))),
      Object.fromEntries(wished.map(([name, token]) => [token, colourOf(given(name))])),
    );
    write(this.#brand, rule({ ...theirs, ...colours }));
    const saying = notes.join("\n");
    if (saying && saying !== this.#said) console.info(`${this.#host.localName}: ${saying}`);
    this.#said = saying;
  };
}
