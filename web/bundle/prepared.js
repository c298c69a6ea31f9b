import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startGroups } from "../elements/start_groups.js";
import { texts } from "../texts/texts.js";
import { startEngine } from "./node_engine.js";
import { firstScreen, pageStyle, styleSheet } from "./prerender.js";

/** The questionnaires on the start page, in this order. */
export const shipped = Object.values(startGroups).flat();

/** The JSON text of a shipped questionnaire. @param {string} id */
export const questionnaireText = (id) => readFile(fileURLToPath(new URL(`../../questionnaires/${id}.json`, import.meta.url)), "utf8");

/** JSON that cannot end the script element it stands in. @param {string} json */
export const insideScript = (json) => json.replaceAll("<", "\\u003c");

/** @type {ReturnType<typeof startEngine> | null} */
let started = null;

/** The engine with every shipped questionnaire open; started once. */
const engineWithAll = () => {
  started ??= startEngine().then(async (engine) => {
    for (const id of shipped) engine.open(await questionnaireText(id));
    return engine;
  });
  return started;
};

/**
 * Asks the engine, at build time, for what the first screens show: the choices in every language, and a questionnaire as
 * its first audience reads it. So the page can be answered while the engine is still coming.
 * @param {string} [page] id of the questionnaire a page is for; without, it is the start page
 */
async function prepare(page) {
  const engine = await engineWithAll();
  const outlines = Object.fromEntries(
    Object.keys(texts).map((language) => [language, shipped.map((id) => engine.outline({ questionnaire: id, language }))]),
  );
  const [language] = Object.keys(texts);
  const outline = outlines[language].find(({ id }) => id === page) ?? outlines[language][0];
  const [audience, form] = [outline.audiences[0].id, outline.forms[0].id];
  return { outlines, prepared: [{ view: engine.view({ questionnaire: outline.id, language, form, audience }), audience, form }], page };
}

/**
 * The same for a tag, which says what it is about: one questionnaire or all, in a language, as each audience reads it first.
 * @param {string | null} id @param {string} language
 */
export async function prepareTag(id, language) {
  const engine = await engineWithAll();
  const ids = id ? [id] : shipped;
  const outlines = Object.fromEntries(Object.keys(texts).map((one) => [one, ids.map((questionnaire) => engine.outline({ questionnaire, language: one }))]));
  const [{ id: questionnaire, audiences, forms: [{ id: form }] }] = outlines[language];
  return { outlines, prepared: audiences.map(({ id: audience }) => ({ view: engine.view({ questionnaire, language, form, audience }), audience, form })) };
}

const appSlot = /<leerruimte-app>[\s\S]*?<\/leerruimte-app>/;
const dataSlot = /(<script type="application\/json" id="leerruimte-prepared">)[\s\S]*?(<\/script>)/;

/** A page with its first screen and what was prepared. @param {string} html @param {string} [page] */
async function fill(html, page) {
  const prepared = await prepare(page);
  const root = `<template shadowrootmode="open"><style>${await styleSheet()}</style>${await firstScreen(prepared)}</template>`;
  const style = await pageStyle();
  return html
    .replace("/* page.css */", () => style)
    .replace(appSlot, () => `<leerruimte-app>${root}</leerruimte-app>`)
    .replace(dataSlot, (_, begin, end) => `${begin}${insideScript(JSON.stringify(prepared))}${end}`);
}

/**
 * Vite plugin: puts the first screen and what was prepared into the page, and makes a page for each questionnaire that
 * opens on its first questions.
 * @param {{ single: boolean }} options
 * @returns {import("vite").Plugin}
 */
export function prepared({ single }) {
  return {
    name: "leerruimte-prepared",
    enforce: "post",
    transformIndexHtml: (html) => fill(html),
    async generateBundle(_, bundle) {
      const index = bundle["index.html"];
      if (single || index?.type !== "asset") return;
      for (const id of shipped) {
        this.emitFile({ type: "asset", fileName: `${id}.html`, source: await fill(String(index.source), id) });
      }
    },
  };
}
