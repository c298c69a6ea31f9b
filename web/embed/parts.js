/** What a page may style, by what it is called inside. */
const parts = { ".bar": "bar", ".sheet, .report": "sheet", ".primary": "primary", ".secondary": "secondary", ".footer": "footer" };

/** Their names, for `exportparts`. */
export const partNames = Object.values(parts).join(", ");

/** Names the parts of a scan as they come. Only in a tag: no style sheet reaches them in a page of ours. @param {ShadowRoot} root */
export function nameParts(root) {
  const name = () => {
    for (const [selector, part] of Object.entries(parts)) {
      for (const element of root.querySelectorAll(`:is(${selector}):not([part])`)) element.setAttribute("part", part);
    }
  };
  new MutationObserver(name).observe(root, { childList: true, subtree: true });
  name();
}
