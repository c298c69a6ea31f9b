// Nothing leaves the device: no request after load, no violation of the content security policy, in a whole visit.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openPage, startBrowser } from "./browser.mjs";
import { products } from "./products.mjs";

let browser;
let served;
before(async () => {
  browser = await startBrowser();
  served = await products();
});
after(async () => {
  await browser.close();
  served.close();
});

for (const product of ["the site", "the single file"]) {
  test(`a whole visit to ${product} asks the network for nothing`, async () => {
    const { page, seen } = await openPage(browser, served.urls[product]);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByLabel("Policy on paper").check();
    await page.getByRole("button", { name: "Begin" }).click();
    for (let step = 0; step < 3; ++step) {
      await page.locator("lr-question .option input").first().check();
      await page.getByRole("button", { name: "Next" }).click();
    }
    await page.getByRole("button", { name: "See your report" }).click();
    await page.getByRole("button", { name: "Open all" }).click();
    const download = page.waitForEvent("download");
    await page.locator("details.keep > summary").click();
    await page.getByRole("button", { name: "As text" }).click();
    assert.match(readFileSync(await (await download).path(), "utf8"), /^# Policy on paper/);
    await page.emulateMedia({ media: "print" });
    await page.goBack();
    await page.waitForTimeout(300);
    assert.deepEqual(seen, { requests: [], violations: [], errors: [] });
    await page.context().close();
  });

  test(`an attempt to reach the network from ${product} is refused and seen`, async () => {
    const { page, seen } = await openPage(browser, served.urls[product]);
    const outcome = await page.evaluate(async () => {
      const attempts = [() => fetch("http://127.0.0.1:9/canary"), () => document.createElement("div").insertAdjacentHTML("beforeend", "<b>text</b>")];
      const results = [];
      for (const attempt of attempts) {
        try {
          await attempt();
          results.push("allowed");
        } catch {
          results.push("refused");
        }
      }
      return results;
    });
    assert.deepEqual(outcome, ["refused", "refused"]);
    for (let waits = 0; waits < 50 && seen.violations.length < 2; ++waits) await page.waitForTimeout(50); // they are told later
    assert.equal(seen.violations.length, 2);
    await page.context().close();
  });
}

test("no built file turns a text into code or markup of ours", () => {
  const built = readFileSync(fileURLToPath(new URL("../../dist/leerruimte.html", import.meta.url)), "utf8");
  const script = built.slice(built.lastIndexOf("<script>"));
  assert.deepEqual(script.match(/new Function|\beval\(|insertAdjacentHTML|document\.write|srcdoc|outerHTML/g), null);
  assert.deepEqual(built.match(/<[^>]* on[a-z]+=/g), null);
  // Lit fills the template elements of its own templates, behind its own Trusted Types policy: the one place.
  assert.equal(script.match(/\.innerHTML\s*=/g)?.length, 1);
});
