/** @import { Page, View } from "../contract" */

/** How many section colours there are; after the last the first comes again. */
export const sectionColours = 6;

/** Which of the sections of a view a page belongs to: 0, 1, 2 …, or -1 when to none. @param {View} view @param {Page} page */
export function sectionIndex(view, page) {
  const sections = [...new Set(view.pages.flatMap(({ section }) => section?.id ?? []))];
  return page.section ? sections.indexOf(page.section.id) % sectionColours : -1;
}
