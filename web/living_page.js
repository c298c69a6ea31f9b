/** @import { Response } from "./contract" */
import { sha256 } from "@noble/hashes/sha2.js";
import { toJson } from "./json.js";

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The hash that lets a policy allow one style sheet. The browser's own hashing is not there on plain http. @param {string} css */
const allowed = (css) => `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(css))))}'`;

/**
 * A report as a page of its own: nothing in it runs and it asks for nothing, so it can be kept for ever. It holds the answers,
 * in the block where this scan looks for them.
 * @param {object} page
 * @param {string} page.language @param {string} page.title
 * @param {string} page.markup of the report @param {string} page.styles @param {string} page.note below it
 * @param {Response} page.response
 */
export function livingPage({ language, title, markup, styles, note, response }) {
  const css = styles.replaceAll("</", "<\\/");
  const block = toJson({ language, response }).replaceAll("<", "\\u003c");
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${allowed(css)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} – Leerruimte</title>
<style>${css}</style>
</head>
<body>
<main class="main">
${markup}
</main>
<footer class="footer"><p>${escaped(note)}</p></footer>
<script type="application/json" id="leerruimte-start">${block}</script>
</body>
</html>
`;
}
