import { createServer } from "node:http";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const folder = fileURLToPath(new URL("../../dist/embed", import.meta.url));
if (!existsSync(`${folder}/frame.html`)) throw new Error("dist/embed/frame.html is not built; run scripts/build");

/** Where a frame stands to the page around it. 127.0.0.1 and localhost are two sites. @type {Record<string, { site: "127.0.0.1" | "localhost", sandbox?: string }>} */
export const modes = {
  sandboxed: { site: "127.0.0.1", sandbox: "allow-scripts allow-downloads allow-forms" },
  "cross-site": { site: "localhost" },
  "same-site": { site: "127.0.0.1" },
};

/** An iframe as an editor pastes it. @param {string} src @param {{ sandbox?: string, height?: number }} [attributes] */
export const iframe = (src, { sandbox, height = 700 } = {}) =>
  `<iframe data-leerruimte src="${src}" title="Leerruimte" width="100%" height="${height}"${sandbox ? ` sandbox="${sandbox}"` : ""}></iframe>`;

/** A page of somebody else around it: it counts borders in, and has text above and below. @param {string} frames @param {string} [script] */
const hostPage = (frames, script = '<script src="/frame-host.js"></script>') => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Intranet</title>
<style>* { box-sizing: border-box; } body { margin: 20px; font: 16px sans-serif; } iframe { scroll-margin-top: 20px; }</style></head>
<body><h1>Intranet</h1><p><a href="#end" id="before">Hierboven staat tekst.</a></p>
${frames}
<p id="end">Hieronder staat tekst.</p>
${script}</body></html>`;

/**
 * Serves dist/embed, and pages around frames of it, on one port.
 * @returns {Promise<{ port: number, page: (frames: string, script?: string) => string, frame: (site: string, hash: string) => string, close: () => void }>}
 *   page: the address of a page around; frame: the address of the frame on a site
 */
export async function serveFrames() {
  const files = sirv(folder, { dev: true });
  /** @type {string[]} */
  const pages = [];
  const server = createServer((request, response) => {
    const [, number] = /^\/page\/(\d+)/.exec(request.url ?? "") ?? [];
    if (!number) return files(request, response);
    response.setHeader("Content-Type", "text/html;charset=utf-8");
    return response.end(pages[Number(number)]);
  });
  await new Promise((resolve) => { server.listen(0, "127.0.0.1", () => resolve(undefined)); });
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    port,
    page: (frames, script) => `http://127.0.0.1:${port}/page/${pages.push(hostPage(frames, script)) - 1}`,
    frame: (site, hash) => `http://${site}:${port}/frame.html#${hash}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** How much of a frame's room is empty (positive) or not to be seen without scrolling in it (negative). @param {import("../browsers/page.mjs").Page} frame */
export const spare = (frame) => frame.evaluate(() => {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight ? clientHeight - scrollHeight : clientHeight - Math.ceil(document.body.getBoundingClientRect().height);
});

/** Waits until a frame has the height of what is in it, and stays so. @param {import("../browsers/page.mjs").Page} frame */
export async function settled(frame) {
  let before = NaN;
  for (const end = Date.now() + 5000; Date.now() < end;) {
    const now = await spare(frame);
    if (now === before && now >= 0 && now <= 16) return now;
    before = now;
    await new Promise((resolve) => { setTimeout(resolve, 60); });
  }
  return before;
}

/** Where what has focus in a frame is in the window of the page around: its top and bottom, and how high that window is. @param {import("../browsers/page.mjs").Page} page @param {import("../browsers/page.mjs").Page} frame */
export async function focusSeen(page, frame) {
  const inside = await frame.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const { top, bottom } = focused.getBoundingClientRect();
    return { what: `${focused.localName} ${focused.textContent.trim().slice(0, 30)}`, top, bottom };
  });
  const around = await page.evaluate(() => {
    const frame = document.querySelector("iframe");
    return { top: frame.getBoundingClientRect().top + frame.clientTop, height: innerHeight };
  });
  return { what: inside.what, top: around.top + inside.top, bottom: around.top + inside.bottom, height: around.height };
}
