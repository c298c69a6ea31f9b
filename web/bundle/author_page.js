import { pageStyle, styleSheet } from "./prerender.js";

/** Vite plugin: gives the author page its shadow root with the style sheet, so that nothing has to be styled by script. @returns {import("vite").Plugin} */
export function authorPage() {
  return {
    name: "leerruimte-author-page",
    enforce: "post",
    async transformIndexHtml(html) {
      const root = `<template shadowrootmode="open"><style>${await styleSheet(["author"])}</style></template>`;
      const style = await pageStyle();
      return html.replace("/* page.css */", () => style).replace("<leerruimte-author>", () => `<leerruimte-author>${root}`);
    },
  };
}
