import { en } from "./en.js";
import { nl } from "./nl.js";

/** The interface texts by language. @type {Record<string, typeof nl>} */
export const texts = { nl, en };

/** The language to begin with: the browser's where we speak it, else Dutch. @param {readonly string[]} preferred */
export function firstLanguage(preferred) {
  return preferred.map((tag) => tag.split("-")[0]).find((language) => Object.hasOwn(texts, language)) ?? "nl";
}
