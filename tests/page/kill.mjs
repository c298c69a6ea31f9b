// Kills a browser while somebody answers, opens it again, and looks whether every answer that was said to be saved is there.
// node tests/page/kill.mjs [how often, 100 without]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { flags } from "./browser.mjs";
import { onDevice } from "./kept.mjs";
import { serveSite } from "./products.mjs";

const { id, items } = JSON.parse(readFileSync(new URL("../../questionnaires/leerrijke-werkomgeving.json", import.meta.url)));
const asked = items.map((item) => item.id);
const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** A Chromium in a process group of its own, so that all of it can be killed at once. @param {string} profile */
async function start(profile) {
  const group = spawn(process.env.CHROMIUM ?? "/usr/bin/chromium", [...flags, "--headless", "--lang=nl", `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"], { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise((resolve, reject) => {
    let text = "";
    group.stderr.on("data", (piece) => {
      text += piece;
      const [, found] = text.match(/DevTools listening on (ws:\S+)/) ?? [];
      if (found) resolve(found);
    });
    group.on("exit", () => reject(new Error(text)));
  });
  const ended = new Promise((resolve) => { group.on("exit", resolve); });
  const browser = await chromium.connectOverCDP(address);
  const kill = async () => {
    process.kill(-group.pid, "SIGKILL");
    await ended;
    await browser.close().catch(() => {});
  };
  return { context: browser.contexts()[0], kill };
}

/** Gives answers one after the other, and says which ones stood there each time the page showed that it had saved. */
function answerOnAndOn(items) {
  const app = document.querySelector("leerruimte-app");
  const main = app.shadowRoot.querySelector("main");
  const act = (action, argument) => main.dispatchEvent(new CustomEvent("act", { bubbles: true, detail: { action, argument } }));
  if (!app.keeping.device) act("keepOnDevice", { on: true });
  const dice = (below) => Math.floor(Math.random() * below);
  const give = async () => {
    const argument = { item: items[dice(items.length)], code: 1 + dice(5) };
    await globalThis.given(argument); // known outside before it can be kept
    act("answer", argument);
    setTimeout(give, dice(60));
  };
  new MutationObserver(() => {
    const shown = app.shadowRoot.querySelector(".keeping").dataset;
    if (shown.place === "device" && shown.state === "saved" && app.keeping.state === "saved") globalThis.acknowledged(app.snapshot.answers, app.keeping.savedAt);
  }).observe(app.shadowRoot, { subtree: true, attributes: true, attributeFilter: ["data-state"] });
  give();
}

/**
 * @param {number} times @param {(line: string) => void} [tell]
 * @returns {Promise<{ kills: number, acknowledged: number, lost: number }>} acknowledged: answers given that were shown as saved
 */
export async function killWhileAnswering(times, tell = () => {}) {
  const profile = mkdtempSync(join(tmpdir(), "leerruimte-kill-"));
  const site = await serveSite();
  /** What must be there; and what was given after that, which may be there. */
  let sure = {};
  let maybe = [];
  let last = "";
  const counts = { kills: 0, acknowledged: 0, lost: 0 };
  try {
    for (;;) {
      const { context, kill } = await start(profile);
      try {
        const page = await context.newPage();
        await page.exposeFunction("given", (answer) => { maybe.push(answer); });
        await page.exposeFunction("acknowledged", (answers, at) => {
          counts.acknowledged += maybe.length;
          sure = answers;
          last = at;
          maybe = [];
        });
        await page.goto(`${site.url}#scan=${id}`);
        await page.waitForFunction(() => document.querySelector("leerruimte-app")?.keeping && !document.documentElement.dataset.hold);
        if (counts.kills > 0) await page.waitForFunction(() => document.querySelector("leerruimte-app").keeping.place === "device", null, { timeout: 5000 }).catch(() => {});
        const found = await page.evaluate(() => document.querySelector("leerruimte-app").snapshot.answers);
        const lost = asked.filter((item) => sure[item] !== undefined && found[item] !== sure[item] && !maybe.some((one) => one.item === item && one.code === found[item]));
        counts.lost += lost.length;
        if (lost.length > 0) {
          const records = (await onDevice(page)).map((text) => text && JSON.parse(text)).map((one) => one && [one.sequence, one.saved, ...lost.map((item) => one.kept.answers[id][item])]);
          const problem = await page.evaluate(() => document.querySelector("leerruimte-app").keeping.problem);
          tell(`lost after kill ${counts.kills}: ${lost}; said saved at ${last}: ${lost.map((item) => sure[item])}; given later: ${JSON.stringify(maybe)}; on the device ${JSON.stringify(records)} ${problem}`);
        }
        if (counts.kills === times) return counts;
        sure = found;
        maybe = [];
        await page.evaluate(answerOnAndOn, asked);
        await wait(50 + Math.random() * 700);
      } finally {
        await kill();
      }
      ++counts.kills;
      if (counts.kills % 10 === 0) tell(`kills ${counts.kills}, acknowledged answers ${counts.acknowledged}, lost ${counts.lost}`);
    }
  } finally {
    site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { kills, acknowledged, lost } = await killWhileAnswering(Number(process.argv[2] ?? 100), console.log);
  console.log(`kills ${kills}, acknowledged answers ${acknowledged}, lost ${lost}`);
  process.exitCode = lost === 0 && acknowledged > 0 ? 0 : 1;
}
