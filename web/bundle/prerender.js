import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { transformWithEsbuild } from "vite";
import { frame } from "../elements/frame.js";
import { Question } from "../elements/lr-question.js";
import { Start } from "../elements/lr-start.js";
import { Scan } from "../state/scan.js";

Start.define("lr-start");
Question.define("lr-question");

const sheets = ["tokens", "app", "controls", "start", "question", "keeping", "print", "forced"];

/** The style sheet of the scan, as the page's shadow root has it; the report brings its own. @param {string[]} [more] sheets beside those of the scan */
export async function styleSheet(more = []) {
  const texts = await Promise.all([...sheets, ...more].map((name) => readFile(fileURLToPath(new URL(`../styles/${name}.css`, import.meta.url)), "utf8")));
  const { code } = await transformWithEsbuild(texts.join("\n"), "scan.css", { minify: true, target: "es2022" });
  return code.trim();
}

/**
 * The first screen as HTML, made by the elements that will take over: the start page, or the first questions of a
 * questionnaire. So it can be read and pressed before any script is there.
 * @param {{ outlines: Record<string, import("../contract").Outline[]>, view: import("../contract").View, page?: string }} prepared
 */
export async function firstScreen({ outlines, view, page }) {
  const { language } = view;
  const scan = new Scan({ outlines, prepared: view, language });
  const outline = outlines[language].find(({ id }) => id === page);
  if (outline) scan.start({ questionnaire: outline.id, audience: outline.audiences[0].id, form: outline.forms[0].id });
  const element = outline ? new Question() : new Start();
  element.snapshot = scan.snapshot;
  const html = await collectResult(render(frame(scan.snapshot, () => {}, element.render())));
  // A property that is false is written as an attribute, which would count as checked.
  return html.replaceAll(/ checked="(true|false)"/g, "").replace(/<!--.*?-->|<\?>/g, "").replace(/\s+/g, " ").replaceAll("> <", "><");
}
