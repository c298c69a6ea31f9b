// How long a page takes to its first question, as a person on a slow phone meets it.
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

/** Notes the first frame in which a radio can be pressed, and the first in which an answer would be scored. */
function watch() {
  const marks = (globalThis.marks = {});
  const look = () => {
    const tag = document.querySelector("leerruimte-scan")?.shadowRoot;
    const root = (tag ?? document).querySelector("leerruimte-app")?.shadowRoot ?? document;
    if (!marks.question && root.querySelector("input[type=radio]")) marks.question = performance.now();
    const scored = root === document ? document.documentElement?.dataset.ready !== undefined : root.querySelector(".progress p span:nth-child(2)");
    if (!marks.engine && marks.question && scored) marks.engine = performance.now();
    if (!marks.engine) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** One cold visit. @returns {Promise<{ question: number, engine: number, files: { url: string, at: number }[] }>} milliseconds since navigation began, and when each file was there */
export async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "nl-NL" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", slow4g);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.marks?.engine, undefined, { timeout: 60_000 });
  const marks = await page.evaluate(() => ({ ...globalThis.marks, files: performance.getEntriesByType("resource").map(({ name, responseEnd }) => ({ url: name, at: responseEnd })) }));
  await context.close();
  return marks;
}

/**
 * Milliseconds from the press of a radio to the frame after everything was shown again, for `presses` radios, unthrottled.
 * @param {string} selector of the radios to press in turn, inside the scan or the page
 */
export async function answerLatency(browser, url, selector, presses) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
  const times = await page.evaluate(async ([radios, count]) => {
    const root = document.querySelector("leerruimte-app")?.shadowRoot ?? document;
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); }));
    const found = [];
    for (let press = 0; press < count; ++press) {
      const all = root.querySelectorAll(radios);
      await frame();
      const begin = performance.now();
      all[press % all.length].click();
      const script = performance.now() - begin;
      await frame();
      found.push({ script, shown: performance.now() - begin });
    }
    return found;
  }, [selector, presses]);
  await context.close();
  return times;
}
