import page from "../styles/page.css?inline";
import { addedTo } from "./sheets.js";

/** Leaves out of a copy what the text of a page does not need: Lit's marks, and controls that would do nothing. @param {Element} copy */
function still(copy) {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  /** @type {Node[]} */
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) /** @type {Comment} */ (comment).remove();
  for (const control of copy.querySelectorAll("button, .live-only")) control.remove();
  for (const element of copy.querySelectorAll("[tabindex='-1']")) element.removeAttribute("tabindex");
  for (const element of copy.querySelectorAll("[data-section='']")) element.removeAttribute("data-section");
  for (const element of copy.querySelectorAll("[class='']")) element.removeAttribute("class");
  return copy;
}

/** An element as markup that reads the same wherever it is put, without what only works in this page. @param {Element} element */
export function markupOf(element) {
  const copy = still(/** @type {Element} */ (element.cloneNode(true)));
  return new XMLSerializer().serializeToString(copy).replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', "").replaceAll("<br />", "<br>");
}

/** Every style sheet of an element, of the page around it and of the shadow root it stands in, for a page of its own. @param {Element} element */
export function stylesOf(element) {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return "";
  const inside = [...root.querySelectorAll("style")].map(({ textContent }) => textContent);
  return [page, ...inside, ...addedTo(root)].join("\n").replaceAll(/:host(?:\(([^)]*)\))?/g, "body$1");
}
