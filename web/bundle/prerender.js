import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { transformWithEsbuild } from "vite";
import { frame } from "../elements/frame.js";
import { Question } from "../elements/lr-question.js";
import { Start } from "../elements/lr-start.js";
import { Scan } from "../state/scan.js";

// Node 18 has no CustomEvent of its own; Lit's is none that Node's EventTarget takes.
if (!(new CustomEvent("change") instanceof Event)) {
  globalThis.CustomEvent = /** @type {any} */ (class extends Event {
    detail = null;
  });
}

Start.define("lr-start");
Question.define("lr-question");

const sheets = ["tokens", "dark", "app", "controls", "start", "question", "keeping", "print", "forced"];

/** @param {string} name of a style sheet */
const source = (name) => readFile(fileURLToPath(new URL(`../styles/${name}.css`, import.meta.url)), "utf8");

/** @param {string} css */
const minified = async (css) => (await transformWithEsbuild(css, "scan.css", { minify: true, target: "es2022" })).code.trim();

/** The style sheet of the scan, as the page's shadow root has it; the report brings its own. @param {string[]} [more] sheets beside those of the scan */
export async function styleSheet(more = []) {
  const texts = await Promise.all([...sheets, ...more].map(async (name) => (name === "dark" ? `@media (prefers-color-scheme: dark) { ${await source(name)} }` : source(name))));
  return minified(texts.join("\n"));
}

/** What lies outside the scan, for the head of a page. */
export const pageStyle = async () => minified(await source("page"));

/**
 * The first screen as HTML, made by the elements that will take over: the start page, or the first questions of a
 * questionnaire. So it can be read and pressed before any script is there.
 * @param {{ outlines: Record<string, import("../contract").Outline[]>, prepared: import("../state/scan.js").Prepared[], page?: string }} content
 */
export async function firstScreen({ outlines, prepared, page }) {
  const [{ view: { language } }] = prepared;
  const scan = new Scan({ outlines, prepared, language });
  const outline = outlines[language].find(({ id }) => id === page);
  if (outline) scan.start({ questionnaire: outline.id, audience: outline.audiences[0].id, form: outline.forms[0].id });
  const element = outline ? new Question() : new Start();
  element.snapshot = scan.snapshot;
  const html = await collectResult(render(frame(scan.snapshot, () => {}, element.render())));
  // A property that is false is written as an attribute, which would count as checked.
  return html.replaceAll(/ checked="(true|false)"/g, "").replace(/<!--.*?-->|<\?>/g, "").replace(/\s+/g, " ").replaceAll("> <", "><");
}
