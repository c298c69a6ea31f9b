/** Lets the page speak a language, by its own button. @param {import("./page.mjs").Page} page @param {"nl" | "en" | undefined} language */
export async function speak(page, language) {
  if (!language || await page.evaluate(() => document.documentElement.lang) === language) return;
  await page.click(`button[lang="${language}"]`);
  await page.waitFor((wanted) => document.documentElement.lang === wanted, language);
}
