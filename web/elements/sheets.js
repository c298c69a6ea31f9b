/** Made once each. @type {Map<string, CSSStyleSheet>} */
const made = new Map();

/** Adds a style sheet to the shadow root an element stands in, once. @param {Element} element @param {string} css */
export function addSheet(element, css) {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The texts of the sheets that were added to a shadow root. @param {ShadowRoot} root */
export const addedTo = (root) => [...made].filter(([, sheet]) => root.adoptedStyleSheets.includes(sheet)).map(([css]) => css);
