/** Made once each. @type {Map<string, CSSStyleSheet>} */
const made = new Map();
/** @type {WeakMap<CSSStyleSheet, string>} */
const written = new WeakMap();

/** A style sheet that can be written again. @param {string} [css] */
export function sheetOf(css = "") {
  const sheet = new CSSStyleSheet();
  write(sheet, css);
  return sheet;
}

/** @param {CSSStyleSheet} sheet @param {string} css */
export function write(sheet, css) {
  sheet.replaceSync(css);
  written.set(sheet, css);
}

/** The one sheet of a text, for whoever uses it. @param {string} css */
export function sharedSheet(css) {
  const sheet = made.get(css) ?? sheetOf(css);
  made.set(css, sheet);
  return sheet;
}

/** Adds a style sheet to the shadow root an element stands in, once. @param {Element} element @param {string} css */
export function addSheet(element, css) {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const sheet = sharedSheet(css);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The texts of the sheets that were added to a shadow root. @param {ShadowRoot} root */
export const addedTo = (root) => root.adoptedStyleSheets.map((sheet) => written.get(sheet) ?? "");
