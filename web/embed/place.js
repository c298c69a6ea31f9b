import box from "../styles/embed.css?inline";
import { sharedSheet } from "../elements/sheets.js";
import { firstLanguage } from "../texts/texts.js";

/** The language of the page around an element, also where that is inside somebody's shadow root; "" when it says none. @param {Element} element @returns {string} */
function languageAround(element) {
  const found = /** @type {HTMLElement | null | undefined} */ (element.parentElement?.closest("[lang]"));
  const root = element.getRootNode();
  if (found) return found.lang;
  return root instanceof ShadowRoot ? root.host.getAttribute("lang") || languageAround(root.host) : "";
}

/** The language a tag speaks: its own, else the page's, else the browser's; one we have. @param {Element} tag */
export const languageOf = (tag) => firstLanguage([tag.getAttribute("lang") || languageAround(tag), ...navigator.languages].filter(Boolean));

/**
 * What is typed stays inside: to a page around it would seem typed into nothing, and start its shortcuts. Escape and Tab are the page's too, which may
 * close or keep together what the tag stands in.
 * @param {Event} event
 */
function keepIn(event) {
  const { key = "", ctrlKey, metaKey, altKey } = /** @type {KeyboardEvent} */ (event);
  if (key !== "Escape" && key !== "Tab" && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}

/** Puts an element of ours into a tag, where nothing of the page around reaches it. @param {HTMLElement} tag @param {HTMLElement} inner */
export function settle(tag, inner) {
  const root = /** @type {ShadowRoot} */ (tag.shadowRoot);
  root.adoptedStyleSheets = [sharedSheet(box)];
  for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input"]) root.addEventListener(type, keepIn);
  const base = document.createElement("div");
  base.className = "base";
  base.append(inner);
  root.replaceChildren(base);
}

/** The data block an editor wrote inside a tag, when it is there: a tag may be known before the page has come in whole. @param {Element} tag @returns {Promise<string>} "" without */
export async function blockIn(tag) {
  const block = () => tag.querySelector(':scope > script[type="application/json"]')?.textContent ?? "";
  if (block() || document.readyState !== "loading") return block();
  await new Promise((resolve) => document.addEventListener("readystatechange", resolve, { once: true }));
  return block();
}
