// Where a visitor can come: every screen of a scan, one after the other, by what controls are and not by what they say.

const shadow = "leerruimte-app";
export const heading = (page) => page.evaluate((app) => document.querySelector(app).shadowRoot.querySelector("main h1")?.textContent ?? "", shadow);

/** Goes to a screen by the page's own way of going there. @param {import("./page.mjs").Page} page @param {string} screen */
export const go = (page, screen) => page.evaluate(([app, where]) => {
  document.querySelector(app).shadowRoot.dispatchEvent(new CustomEvent("act", { detail: { action: "go", argument: { screen: where } } }));
}, [shadow, screen]);

/** Whether an element is in the app, and has something to show. */
const shows = (page, tag) => page.waitFor((name) => document.querySelector("leerruimte-app").shadowRoot.querySelector(`${name} h1`) !== null, tag);

/** Whether a product has a screen at all, by its element; if so, it is there now. @param {import("./page.mjs").Page} page @param {string} tag */
export async function has(page, tag) {
  if (!await page.evaluate((name) => customElements.get(name) !== undefined, tag)) return false;
  await shows(page, tag);
  return true;
}

/** Gives the first answer to the first question. */
export const answerFirst = (page) => page.click("lr-question .item label");

/** To the next question, or to the overview. */
export async function next(page) {
  const before = await heading(page);
  await page.click("lr-question form .primary");
  await page.waitFor((last) => document.querySelector("leerruimte-app").shadowRoot.querySelector("main h1")?.textContent !== last, before);
}

/** Opens everything in a report that can be opened. */
export const openAll = (page) => page.evaluate(() => {
  for (const details of document.querySelector("leerruimte-app").shadowRoot.querySelectorAll("details")) details.open = true;
});

/** What a team might hand in about the questionnaire on the screen: a list as a file holds it, everybody with other answers. @param {import("./page.mjs").Page} page @param {number} people */
const team = (page, people) => page.evaluate((count) => {
  const { view, questionnaire, audience, form } = document.querySelector("leerruimte-app").snapshot;
  const parts = view.pages.flatMap(({ items }) => items.filter(({ kind }) => kind !== "text").flatMap((item) => item.parts.map(({ id }) => ({ id, item }))));
  const codeOf = ({ kind, scale, lowest, highest }, turn) => {
    if (scale === null) return lowest + turn % (highest - lowest + 1);
    const { code } = view.scales[scale].options[turn % view.scales[scale].options.length];
    return kind === "ticks" ? [code] : code;
  };
  const person = (turn) => Object.fromEntries(parts.map(({ id, item }, index) => [id, codeOf(item, turn % 4 + index * (turn % 3) + Math.floor(turn / 12))]));
  return JSON.stringify([...Array(count).keys()].map((turn) => ({ questionnaire, audience, form, respondent: `p${turn}`, answers: person(turn) })));
}, people);

/** Goes through a round, when the product has one: nothing yet, something that is refused, a report. @param {import("./page.mjs").Page} page @param {(name: string) => Promise<void>} look */
export async function everyRound(page, look) {
  await go(page, "round");
  if (!await has(page, "lr-round")) return;
  await look("round");
  const act = (action, argument) => page.evaluate(([name, what]) => {
    document.querySelector("leerruimte-app").shadowRoot.dispatchEvent(new CustomEvent("act", { detail: { action: name, argument: what } }));
  }, [action, argument]);
  await act("addFiles", { files: [{ name: "team.json", text: await team(page, 24) }, { name: "photo.json", text: "no answers" }] });
  await page.waitFor(() => document.querySelector("leerruimte-app").shadowRoot.querySelector("lr-round .last .problem") !== null);
  await look("round, added");
  await act("makeResult");
  await shows(page, "lr-group");
  await openAll(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await look("group report, opened");
  await act("emptyRound");
}

/**
 * Walks through every screen of a questionnaire that was opened on its first question, and names each.
 * @param {import("./page.mjs").Page} page @param {(name: string) => Promise<void>} look at each screen
 */
export async function everyScreen(page, look) {
  await shows(page, "lr-question");
  await answerFirst(page);
  for (let step = 1; await page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.querySelector("lr-question") !== null); ++step) {
    await look(`question ${step}`);
    await next(page);
  }
  await look("review");
  await page.click("lr-review .primary");
  await shows(page, "lr-report");
  await openAll(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await look("report, opened");
  await everyRound(page, look);
  for (const [screen, tag] of Object.entries({ background: "lr-background", transfer: "lr-transfer", receipt: "lr-receipt", access: "lr-access" })) {
    await go(page, screen);
    if (await has(page, tag)) await look(screen);
  }
}
