// Messages nobody asked for have no effect, whoever sends them: on the page around, on the frame; and no answer ever leaves the frame.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { watch } from "../browsers/in_page.mjs";
import { engines } from "../browsers/engines.mjs";
import { iframe, modes, serveFrames, settled } from "./frames.mjs";
import { sendHostile } from "./hostile.mjs";

let served;
before(async () => { served = await serveFrames(); });
after(() => served.close());

/** A page that sends its messages when it is opened. @param {string} site @param {object} what */
const sender = (site, what) => served.page("", `<script>(${String(sendHostile).replaceAll("</", "<\\/")})(${JSON.stringify(what)});</script>`).replace("127.0.0.1", site);
const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Everything of the page around that a message could change. */
const around = () => {
  const { documentElement: root, title } = document;
  const attributes = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  const [frame] = document.querySelectorAll("iframe");
  return {
    title, scroll: scrollY, address: location.href, root: attributes(root), frame: attributes(frame), height: frame.offsetHeight, body: document.body.querySelectorAll("*").length,
    globals: Object.keys(globalThis).filter((name) => !/^(heard|watched|replies|listening|\d+)$/.test(name)).join(), prototype: Object.keys(Object.prototype).join(), ran: globalThis.ran ?? 0, errors: [...globalThis.watched.errors],
  };
};

/** Everything of the scan in the frame that a message could change. */
const within = () => {
  const attributes = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  const scan = document.querySelector("leerruimte-scan");
  const { shadowRoot } = scan.shadowRoot.querySelector("leerruimte-app");
  const kept = (where) => { try { return Object.keys(globalThis[where]); } catch { return []; } };
  return {
    root: attributes(document.documentElement), scan: attributes(scan), address: location.href, text: shadowRoot.textContent.replace(/\s+/g, " "),
    given: [...shadowRoot.querySelectorAll("input:checked")].map(({ name, value }) => `${name} ${value}`), kept: [...kept("sessionStorage"), ...kept("localStorage")],
    globals: Object.keys(globalThis).filter((name) => !/^(watched|replies|listening|\d+)$/.test(name)).join(), prototype: Object.keys(Object.prototype).join(), ran: globalThis.ran ?? 0, errors: [...globalThis.watched.errors],
  };
};

/** Counts messages from the frame, and those of them that say more than numbers. Stands in the page before the frame does. */
const recorder = `<script>
  globalThis.heard = { all: 0, more: 0, others: 0 };
  addEventListener("message", ({ source, data }) => {
    if (source !== frames[0]) { heard.others += 1; return; }
    heard.all += 1;
    const { leerruimte, ...rest } = Object(data);
    heard.more += !(leerruimte === 1 && Object.entries(rest).every(([name, value]) => /^(height|top)$/.test(name) && typeof value === "number"));
  });
</script>`;

for (const [name, start] of Object.entries(engines)) {
  test(`messages in ${name}`, async () => {
    const engine = await start();
    const frames = recorder + iframe(served.frame(modes["cross-site"].site, "src=beleid-op-papier&audience=management&form=full"))
      + `<iframe id="other" src="${served.page("", "").replace("127.0.0.1", "localhost")}" title="Iemand anders"></iframe>`
      + `<button type="button" id="open">Open</button>`;
    const page = await engine.open(served.page(frames), { watched: false, size: [1100, 900] });
    await page.evaluate(watch);
    const frame = await page.inside("iframe");
    const other = await page.inside("#other");
    await frame.settle();
    await settled(frame);

    // Somebody answers, and goes on: what leaves the frame is numbers.
    await frame.click("lr-question .item label");
    await frame.click("lr-question form .primary");
    await settled(frame);
    await frame.click("lr-question .item label");
    await settled(frame);
    const told = await page.evaluate(() => globalThis.heard);
    assert.ok(told.all > 3);
    assert.equal(told.more, 0);

    /** Messages of a page that sends when it is opened: it sends each to both sides. */
    const arriving = async (act) => {
      const { others } = await page.evaluate(() => globalThis.heard);
      await act();
      await page.waitFor((before) => globalThis.heard.others > before, others);
      await pause(500);
      return 2 * ((await page.evaluate(() => globalThis.heard)).others - others);
    };
    // The frame may bring a place in it into sight, where the reader is in it.
    await page.evaluate(() => scrollTo(0, 0));
    await frame.evaluate(() => parent.postMessage({ leerruimte: 1, top: 1000 }, "*"));
    await page.waitFor(() => scrollY > 300);

    let messages = 0;
    let effects = 0;
    let senders = 0;
    const popup = sender("localhost", { to: ["opener", "opener's first frame"], wellFormed: true });
    await page.evaluate((url) => { document.querySelector("#open").onclick = () => { open(url); }; }, popup);
    const nested = sender("127.0.0.1", { to: ["top", "first frame"], wellFormed: true });
    /** @type {Record<string, () => Promise<number>>} */
    const attacks = {
      "the frame, in a wrong shape": () => frame.evaluate(sendHostile, { to: ["parent"], wellFormed: false }),
      "the page around, in a wrong shape": () => page.evaluate(sendHostile, { to: ["first frame"], wellFormed: false }),
      "the page around to itself": () => page.evaluate(sendHostile, { to: ["self"], wellFormed: true }),
      "the frame to itself": () => frame.evaluate(sendHostile, { to: ["self"], wellFormed: true }),
      "another frame": () => other.evaluate(sendHostile, { to: ["parent", "first frame"], wellFormed: true }),
      "a frame within another": () => arriving(() => other.evaluate((url) => {
        document.body.append(Object.assign(document.createElement("iframe"), { src: url }));
      }, nested)),
      "a window that was opened": () => arriving(() => page.click("#open")),
    };
    for (const [who, attack] of Object.entries(attacks)) {
      senders += 1;
      // Focus is in the frame and the frame out of sight: a place in it could be brought back.
      await page.evaluate(() => document.querySelector("#open").scrollIntoView({ block: "center", behavior: "instant" }));
      const before = { page: await page.evaluate(around), frame: await frame.evaluate(within) };
      messages += await attack();
      await pause(300);
      const after = { page: await page.evaluate(around), frame: await frame.evaluate(within) };
      for (const side of ["page", "frame"]) {
        try {
          assert.deepEqual(after[side], before[side], who);
        } catch (error) {
          effects += 1;
          console.log(error.message);
        }
      }
    }
    const replies = await other.evaluate(() => globalThis.replies);
    console.log(`${name}: ${messages} messages from ${senders} senders: ${effects} effects, ${replies} replies; ${told.all} messages of the frame while answering, ${told.more} with more than numbers`);
    assert.deepEqual([effects, replies], [0, 0]);

    // The same words from who may say them do have an effect; and the recorder notices answers.
    await page.evaluate(() => document.querySelector("iframe").contentWindow.postMessage({ leerruimte: 1, lang: "en", theme: "dark" }, "*"));
    await frame.waitFor(() => document.documentElement.lang === "en" && document.querySelector("leerruimte-scan").theme === "dark");
    await frame.evaluate(() => parent.postMessage({ leerruimte: 1, height: 4321 }, "*"));
    await page.waitFor(() => document.querySelector("iframe").style.height === "4325px"); // its border counts
    const { more } = await page.evaluate(() => globalThis.heard);
    await frame.evaluate(() => parent.postMessage({ leerruimte: 1, answers: { o1: 3 } }, "*"));
    await page.waitFor((before) => globalThis.heard.more === before + 1, more);
    assert.equal(await page.evaluate(() => "ran" in globalThis), false);

    // Another page in the same frame is nobody we know.
    await settled(frame);
    await pause(300);
    const before = await page.evaluate(around);
    const heard = await page.evaluate(() => globalThis.heard.all);
    await page.evaluate((url) => document.querySelector("iframe").contentWindow.location.replace(url), sender("127.0.0.1", { to: ["parent"], wellFormed: true }));
    await page.waitFor((count) => globalThis.heard.all > count + 10, heard);
    await pause(300);
    assert.deepEqual(await page.evaluate(around), before);
    await page.close();
    await engine.close();
  });
}
