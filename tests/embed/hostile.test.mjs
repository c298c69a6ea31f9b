// The scan looks and works the same in pages that get in its way.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { startBrowser } from "../page/browser.mjs";
import { hosts } from "./hostile_hosts.mjs";
import { hostPage, serveHosts } from "./pages.mjs";

let browser;
let served;
let plain;
before(async () => {
  browser = await startBrowser();
  served = await serveHosts();
  served.put("/answers.json", readFileSync(new URL("../../questionnaires/examples/firm.json", import.meta.url), "utf8"));
  plain = await look({});
});
after(async () => {
  await browser.close();
  served.close();
});

/** One scan that is being answered, one with a report. */
const scans = `<leerruimte-scan id="asking" lang="nl" src="leerrijke-werkomgeving" audience="staff" expose="answers"></leerruimte-scan>
<leerruimte-scan id="telling" lang="nl" src="leerrijke-werkomgeving" mode="report" answers="/answers.json" expose="answers"></leerruimte-scan>`;

/** Where they stand is the page's affair, so it is the same in each. */
const place = `<style>#around { position: absolute !important; inset: 0 auto auto 0 !important; width: 720px !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: #fff !important; }
html, body { margin: 0 !important; padding: 0 !important; } leerruimte-scan { width: auto !important; margin: 0 !important; }</style>`;

/** Opens a host, goes through it and photographs it. */
async function look({ css = "", sheets = [], libraries = [], script, around = (inside) => inside, html = 'lang="nl"', doctype = true, body = "", show, really = () => true }) {
  const context = await browser.newContext({ viewport: { width: 760, height: 9000 }, locale: "nl-NL", reducedMotion: "reduce" });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  const head = `${sheets.map((one) => `<link rel="stylesheet" href="${one}">`).join("")}${libraries.map((one) => `<script src="${one}"></script>`).join("")}${script ? `<script>(${script})()</script>` : ""}<style>${css}</style>${place}`;
  const text = hostPage({ html, head, body: `<p id="probe">host</p>${body}<div id="around">${around(scans)}</div>` });
  await page.goto(served.put("/host", doctype ? text : text.replace("<!doctype html>", "")));
  const tag = (id) => page.locator(`leerruimte-scan#${id}`);
  const opened = Promise.all(["asking", "telling"].map((id) => tag(id).evaluate((one) => customElements.whenDefined("leerruimte-scan").then(() => one.ready))));
  await Promise.race([opened, page.waitForTimeout(10_000)]);
  if (show) await page.evaluate(show);
  assert.equal(Boolean(await page.evaluate(really)), true, "the page does what its name says");
  const shots = {};
  const shoot = async (name, id) => {
    const { x, y, width, height } = await tag(id).boundingBox();
    shots[name] = PNG.sync.read(await page.screenshot({ clip: { x, y, width, height }, animations: "disabled" }));
  };
  await tag("asking").locator("lr-question .item label").first().click();
  await page.mouse.move(755, 5);
  await shoot("a question", "asking");
  await shoot("a report", "telling");
  await tag("asking").getByRole("button", { name: "Volgende", exact: false }).click();
  const headings = await tag("asking").locator("main h1").allTextContents();
  const report = await tag("telling").evaluate((one) => one.report());
  const mine = await tag("asking").evaluate((one) => one.report());
  await context.close();
  return { shots, headings, report, mine, errors };
}

/** How many pixels differ, and where the first is. @param {PNG} one @param {PNG} other */
function difference(one, other) {
  if (one.width !== other.width || one.height !== other.height) return `${other.width} x ${other.height} instead of ${one.width} x ${one.height}`;
  return pixelmatch(one.data, other.data, null, one.width, one.height, { threshold: 0, includeAA: true });
}

for (const [name, host] of Object.entries(hosts)) {
  test(name, { timeout: 40_000 }, async () => {
    const seen = await look(host);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(seen.headings, plain.headings);
    assert.deepEqual(seen.mine, plain.mine);
    assert.deepEqual(seen.report, plain.report);
    if (host.alike !== false) assert.deepEqual(Object.fromEntries(Object.entries(seen.shots).map(([screen, shot]) => [screen, difference(plain.shots[screen], shot)])), { "a question": 0, "a report": 0 });
  });
}

test("the control: a page that may say how the scan looks is seen in every picture, also by one pixel", async () => {
  const seen = await look({ css: "leerruimte-scan { --lr-round: 17.5px; } leerruimte-scan::part(footer) { color: #536367; }" });
  for (const [screen, shot] of Object.entries(seen.shots)) assert.ok(difference(plain.shots[screen], shot) > 0, screen);
  const same = await look({});
  const [[screen, shot]] = Object.entries(same.shots);
  shot.data[4 * 5000] ^= 1;
  assert.equal(difference(plain.shots[screen], shot), 1);
});
