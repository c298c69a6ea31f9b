/**
 * Puts a text on the clipboard, and the same as markup for programs that take it. Where the page may not use the clipboard
 * (plain http), the browser's own command does it.
 * @param {string} text @param {string} [markup]
 * @returns {Promise<boolean>} whether it is there
 */
export async function copy(text, markup) {
  try {
    const kinds = { "text/plain": new Blob([text], { type: "text/plain" }), ...(markup ? { "text/html": new Blob([markup], { type: "text/html" }) } : {}) };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    return copyByCommand(text, markup);
  }
}

/** A table as markup, from its tab-separated text: what is safe to paste there is safe to paste here. @param {string} tsv */
export function tableMarkup(tsv) {
  const table = document.createElement("table");
  for (const [index, line] of tsv.replace(/\r?\n$/, "").split(/\r?\n/).entries()) {
    const row = table.insertRow();
    for (const value of line.split("\t")) row.append(Object.assign(document.createElement(index === 0 ? "th" : "td"), { textContent: value }));
  }
  return new XMLSerializer().serializeToString(table);
}

/** @param {string} text @param {string} [markup] */
function copyByCommand(text, markup) {
  let taken = false;
  const fill = (/** @type {ClipboardEvent} */ event) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    if (markup) event.clipboardData.setData("text/html", markup);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  addEventListener("copy", fill, { capture: true });
  // Safari copies only when something is selected.
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy") && taken;
  } finally {
    removeEventListener("copy", fill, { capture: true });
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
