import { createHash } from "node:crypto";

/** What both products forbid and allow. Lit's own policy is the only one that may make HTML of its own templates. */
const common = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "img-src data:", "require-trusted-types-for 'script'", "trusted-types lit-html"];

/** @param {string} text */
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The hashes of every inline element of a kind. @param {string} html @param {RegExp} pattern */
const hashes = (html, pattern) => [...html.matchAll(pattern)].map(([, content]) => hash(content)).join(" ");

/** The policy of a page: what stands in it by hash, and for the site what stands beside it. @param {string} html @param {boolean} single */
function policy(html, single) {
  const scripts = hashes(html, /<script>([\s\S]*?)<\/script>/g);
  const styles = hashes(html, /<style>([\s\S]*?)<\/style>/g);
  const beside = single ? "" : "'self' ";
  return [
    ...common,
    `script-src ${beside}${scripts} 'wasm-unsafe-eval'`,
    `style-src ${beside}${styles}`,
    `font-src ${single ? "data:" : "'self'"}`,
    `connect-src ${single ? "'none'" : "'self'"}`,
    // The small page that keeps the site on the device, what it registers, and the description of the site as an app.
    ...(single ? [] : ["frame-src 'self'", "worker-src 'self'", "manifest-src 'self'"]),
  ].join("; ");
}

/** Vite plugin: writes the content security policy into the page, last, when everything inline is final. @param {{ single: boolean }} options @returns {import("vite").Plugin} */
export function contentSecurity({ single }) {
  return {
    name: "leerruimte-content-security",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        return html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy(html, single)}">`);
      },
    },
  };
}
