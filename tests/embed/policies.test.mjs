// Under strict policies of the page around: a whole journey, and no violation.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engines } from "../browsers/engines.mjs";
import { Guest } from "./guest.mjs";
import { hostPage, serveHosts } from "./pages.mjs";

let served;
/** The same folder on another address, which lets others use it. */
let elsewhere;
before(async () => {
  served = await serveHosts();
  elsewhere = await serveHosts({ headers: { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" } });
});
after(() => {
  served.close();
  elsewhere.close();
});

const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; font-src 'self'; img-src data:";
/**
 * What a page's policy is, what stands in the page, and how many violations there are in each engine.
 * @type {Record<string, { policy?: () => string, tag?: string, page?: () => object, violations?: number }>}
 */
const policies = {
  "no policy": {},
  "default-src 'self', with the engine that needs no WebAssembly": { policy: () => "default-src 'self'; img-src 'self' data:", tag: 'engine="plain"' },
  "the least there must be": { policy: () => strict },
  "a nonce and strict-dynamic": { policy: () => strict.replace("'self' 'wasm-unsafe-eval'", "'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'"), page: () => ({ nonce: "abc" }) },
  "Trusted Types": { policy: () => `${strict}; require-trusted-types-for 'script'; trusted-types lit-html` },
  "the script on another address": {
    policy: () => `default-src 'none'; script-src ${elsewhere.url} 'wasm-unsafe-eval'; connect-src ${elsewhere.url}; font-src ${elsewhere.url}; img-src data:`, page: () => ({ script: `${elsewhere.url}/leerruimte/leerruimte.js` }),
  },
};

/** Opens a page with this policy; every violation is written down by the page itself, with a script the policy allows. */
async function open(browser, { policy, tag = "", page: parts }) {
  served.put("/watch.js", `globalThis.noted = []; addEventListener("securitypolicyviolation", (event) => noted.push(event.violatedDirective + " " + event.blockedURI + " " + event.sample)); addEventListener("error", (event) => noted.push("error " + event.message)); addEventListener("unhandledrejection", (event) => noted.push("rejected " + event.reason));`, { "content-type": "text/javascript" });
  const rule = policy?.().replace("script-src ", `script-src ${served.url}/watch.js `);
  const watch = `<script ${parts?.().nonce ? 'nonce="abc"' : ""} src="/watch.js"></script>`;
  const text = hostPage({ head: watch, body: `<leerruimte-scan id="one" src="nea-anker" lang="nl" audience="staff" ${tag}></leerruimte-scan>`, ...parts?.() });
  return browser.open(served.put("/host", text, rule ? { "content-security-policy": rule } : {}), { watched: false });
}

/** The journey: open, answer, report, a picture as SVG and as PNG. @returns {Promise<string[]>} every violation and error */
async function journey(page) {
  const scan = new Guest(page, "one");
  await scan.ready();
  await scan.answerAll();
  assert.match(await scan.words("lr-report h1"), /\w/);
  const buttons = "lr-report .keeping button:nth-last-of-type";
  const drawing = await page.saved(() => scan.press(`${buttons}(2)`));
  assert.match(drawing.name, /\.svg$/);
  assert.match(String(drawing.bytes), /^<svg /);
  const image = await page.saved(() => scan.press(`${buttons}(1)`));
  assert.match(image.name, /\.png$/);
  return page.evaluate(() => globalThis.noted);
}

for (const [engine, start] of Object.entries(engines)) {
  test(`${engine}: a whole journey under each policy, without a violation`, { timeout: 170_000 }, async (t) => {
    const browser = await start();
    try {
      for (const [name, options] of Object.entries(policies)) {
        await t.test(name, async () => {
          const page = await open(browser, options);
          assert.deepEqual(await journey(page), []);
          await page.close();
        });
      }
    } finally {
      await browser.close();
    }
  });

  test(`${engine}: where WebAssembly is forbidden and the tag was not told so, it works all the same; what is forbidden is seen`, async (t) => {
    const browser = await start();
    try {
      const page = await open(browser, { policy: () => "default-src 'self'; img-src 'self' data:" });
      const noted = await journey(page);
      assert.ok(noted.length <= 1 && noted.every((one) => one.startsWith("script-src")), noted.join(" | "));
      t.diagnostic(`${noted.length} violations: ${noted.join(" | ")}`);
      await page.evaluate(() => { document.body.append(Object.assign(document.createElement("img"), { src: "https://nowhere.example/x.png" })); });
      await page.waitFor(() => globalThis.noted.some((one) => one.includes("nowhere.example")));
      await page.close();
    } finally {
      await browser.close();
    }
  });
}
