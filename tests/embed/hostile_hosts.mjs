/**
 * A page that gets in the way.
 * @typedef {object} Host
 * @property {string} [css] its style
 * @property {string[]} [sheets] style sheets it loads
 * @property {string[]} [libraries] scripts it loads before anything else
 * @property {() => void} [script] runs before anything else
 * @property {string} [html] attributes of its root
 * @property {boolean} [doctype] false for quirks mode
 * @property {string} [body] what stands before the scan
 * @property {(scans: string) => string} [around] what stands around it
 * @property {() => void} [show] brings the scan into sight, when it was open already
 * @property {boolean} [alike] false where it has another size by the page's own wish
 * @property {() => unknown} really whether the page does what its name says
 */

/** @type {Record<string, Host>} */
export const hosts = {
  "a reset of every element": { really: () => getComputedStyle(document.querySelector("#probe")).listStyleType === "none",
    css: `*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; color: inherit; background: none; list-style: none; text-decoration: none; vertical-align: baseline; appearance: none; }
      table { border-collapse: collapse; } button, input, textarea { all: unset; } svg { display: block; fill: red; stroke: red; }`,
  },
  "Bootstrap": { really: () => getComputedStyle(document.body).getPropertyValue("--bs-body-bg") !== "", sheets: ["/packages/bootstrap/dist/css/bootstrap.min.css"], html: 'lang="nl" data-bs-theme="dark"' },
  "Tailwind": { really: () => getComputedStyle(document.querySelector(".underline")).textDecorationLine === "underline", libraries: ["/packages/@tailwindcss/browser/dist/index.global.js"], body: '<p class="text-3xl font-bold underline">Tailwind</p>' },
  "!important on every element": { really: () => getComputedStyle(document.querySelector("leerruimte-scan")).color === "rgb(255, 0, 0)",
    css: `*, *::before, *::after {
        display: inline !important; float: left !important; columns: 3 !important; box-sizing: content-box !important; min-width: 100vw !important; height: 10px !important; min-height: 2000px !important; max-height: 10px !important;
        aspect-ratio: 1 !important; overflow: hidden !important; padding: 40px !important; border: 9px dashed red !important; outline: 9px solid red !important; border-radius: 50% !important; background: #ff0 !important;
        box-shadow: 0 0 9px red !important; text-shadow: 1px 1px red !important; opacity: 0.5 !important; filter: blur(3px) !important; backdrop-filter: blur(3px) !important; clip-path: circle(10px) !important;
        mix-blend-mode: difference !important; transform: rotate(3deg) !important; rotate: 3deg !important; scale: 0.5 !important; translate: 9px !important; zoom: 1.5 !important; perspective: 9px !important;
        animation: spin 1s infinite !important; transition: all 5s !important; contain: strict !important; container: leerruimte / size !important; content-visibility: hidden !important; will-change: transform !important;
        content: "!" !important; position: static !important; order: 9 !important; isolation: isolate !important; clip: rect(0 0 0 0) !important; -webkit-mask: linear-gradient(red, transparent) !important;
        color: red !important; font: italic 900 41px/3 cursive !important; font-feature-settings: "smcp" !important; letter-spacing: 9px !important; word-spacing: 9px !important; text-align: right !important; text-indent: 99px !important;
        text-transform: uppercase !important; text-decoration: line-through red !important; white-space: pre !important; word-break: break-all !important; line-break: anywhere !important; hyphens: auto !important; tab-size: 99 !important;
        direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important; text-orientation: upright !important; quotes: "?" "?" !important; list-style: square !important; cursor: wait !important;
        user-select: none !important; -webkit-user-select: none !important; accent-color: red !important; caret-color: red !important; color-scheme: dark !important; image-rendering: pixelated !important; border-spacing: 9px !important;
        caption-side: bottom !important; empty-cells: hide !important; fill: red !important; stroke: red !important; stroke-width: 9 !important; dominant-baseline: hanging !important; text-anchor: end !important;
        font-size-adjust: 0.9 !important; font-variant: all-small-caps !important; hanging-punctuation: first !important; tab-size: 40 !important; text-emphasis: filled red !important; text-wrap: nowrap !important; line-height: 3 !important;
      }
      @keyframes spin { to { transform: rotate(360deg); } }
      html, body, #around { all: revert !important; display: block !important; margin: 0 !important; contain: none !important; content-visibility: visible !important; zoom: 1 !important; transform: none !important; opacity: 1 !important; filter: none !important; background: none !important; font-size: 41px !important; direction: rtl !important; }
      #around::before, #around::after, html::before, html::after, body::before, body::after { display: none !important; content: none !important; }`,
  },
  "a root with small letters": { really: () => getComputedStyle(document.documentElement).fontSize === "10px", css: "html { font-size: 62.5%; } body { font-size: 1.6rem; line-height: 1; }" },
  "a root with large letters": { really: () => getComputedStyle(document.documentElement).fontSize === "30px", css: "html { font-size: 30px; } body { font: 2rem/2 monospace; }" },
  "right to left": { really: () => getComputedStyle(document.body).direction === "rtl", html: 'lang="ar" dir="rtl"' },
  "quirks": { really: () => document.compatMode === "BackCompat", doctype: false, css: "body { font: 30px cursive; } table { color: red; }" },
  "inherited styles": { really: () => getComputedStyle(document.querySelector("leerruimte-scan")).letterSpacing === "5px",
    css: `body { font: italic 900 31px/3 cursive; letter-spacing: 5px; word-spacing: 9px; color: red; text-align: right; text-indent: 50px; text-transform: uppercase; white-space: nowrap; word-break: break-all; visibility: visible; cursor: none; quotes: "?" "?";
        text-shadow: 2px 2px red; list-style: square; border-collapse: collapse; caption-side: bottom; -webkit-text-stroke: 1px red; -webkit-font-smoothing: none; fill: red; stroke: red; color-scheme: dark; accent-color: red; user-select: none; hyphens: auto;
        text-rendering: geometricPrecision; font-kerning: none; font-variant-numeric: oldstyle-nums; orphans: 9; widows: 9; scrollbar-color: red red; text-wrap: balance; counter-reset: section 5 item 9; }`,
  },
  "custom properties of our names": { really: () => getComputedStyle(document.querySelector("leerruimte-scan")).getPropertyValue("--section") === "red",
    css: `* { ${["paper", "sheet", "ink", "soft", "line", "edge", "accent", "accent-deep", "on-accent", "tint", "warm", "warm-tint", "track", "shadow", "display", "text", "round", "gap", "rem", "section", "section-tint", "section-0", "tint-0"]
      .map((name) => `--${name}: red !important;`).join(" ")} }`,
  },
  "registered properties of our names": { really: () => getComputedStyle(document.body).getPropertyValue("--accent") === "rgb(255, 0, 0)",
    css: ["paper", "sheet", "ink", "accent", "line", "tint", "section-0"].map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: red; }`).join("\n")
      + ["gap", "rem", "round"].map((name) => `@property --${name} { syntax: "<length>"; inherits: false; initial-value: 1px; }`).join("\n"),
  },
  "pseudo-elements everywhere": { really: () => getComputedStyle(document.querySelector("#probe"), "::before").content === '"!!"',
    css: `*::before, *::after { content: "!!" !important; display: block !important; height: 40px !important; background: red !important; } html::before, html::after, body::before, body::after, #around::before, #around::after { display: none !important; }
      *::first-letter { font-size: 300% !important; color: red !important; } *::first-line { font-size: 200% !important; color: red !important; } *::placeholder { color: red !important; } *::marker { color: red !important; }`,
  },
  "counters, containers and layers": { really: () => getComputedStyle(document.querySelector("#around")).containerName === "leerruimte",
    css: `html { counter-reset: section 5 item 9 page 3; } #around { container: leerruimte / inline-size; } main, body { container-type: inline-size; } @layer a { * { font-size: 30px; } } * { counter-increment: item; }`,
    around: (scans) => `<main><div>${scans}</div></main>`,
  },
  "a place that moves and is cut off": { really: () => getComputedStyle(document.querySelector("#around > div")).transform !== "none", around: (scans) => `<div style="transform: translate(0, 0); overflow: hidden"><div style="position: relative; z-index: 0">${scans}</div></div>` },
  "a table, a flex box and a grid around": { really: () => document.querySelector("td > leerruimte-scan") !== null,
    around: (scans) => `<div style="display: grid"><div style="display: flex; flex-direction: column; line-height: 0; font-size: 0"><table style="width: 100%; border-spacing: 0"><tr><td style="padding: 0; vertical-align: middle; text-align: center">${scans}</td></tr></table></div></div>`,
  },
  "another shadow root": { really: () => document.querySelector("x-host").shadowRoot.querySelector("leerruimte-scan") !== null,
    css: "* { color: red; }",
    script: () => {
      customElements.define("x-host", class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: "open" });
          root.innerHTML = "<style>* { font: 30px cursive !important; color: red !important; padding: 5px !important; } section { padding: 0 !important }</style><section></section>";
          addEventListener("DOMContentLoaded", () => root.querySelector("section").append(...this.children));
        }
      });
    },
    around: (scans) => `<x-host>${scans}</x-host>`,
  },
  "a dialog that is opened later": {
    really: () => document.querySelector("dialog[open] leerruimte-scan") !== null,
    css: "dialog { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; width: 720px; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; }",
    around: (scans) => `<dialog>${scans}</dialog>`, show: () => document.querySelector("dialog").showModal(),
  },
  ...Object.fromEntries(Object.entries({ "display: none": "display: none", "visibility: hidden": "visibility: hidden", "no height": "height: 0; overflow: hidden", "content-visibility: hidden": "content-visibility: hidden" }).map(([name, hidden]) => [`a tab panel with ${name} at first`, {
    really: () => document.querySelector(".panel:not(.hidden) > leerruimte-scan") !== null,
    css: `.hidden { ${hidden}; }`, around: (scans) => `<div class="panel hidden">${scans}</div>`, show: () => document.querySelector(".panel").classList.remove("hidden"),
  }])),
  "a tab panel with the attribute hidden at first": {
    really: () => document.querySelector(".panel:not([hidden]) > leerruimte-scan") !== null,
    around: (scans) => `<div class="panel" hidden>${scans}</div>`, show: () => { document.querySelector(".panel").hidden = false; },
  },
  "zoom on the root": { alike: false, css: "html { zoom: 1.25; }", really: () => document.documentElement.currentCSSZoom === 1.25 },
  "a place that is turned and smaller": { alike: false, around: (scans) => `<div style="transform: scale(0.8) rotate(2deg); transform-origin: top left">${scans}</div>`, really: () => getComputedStyle(document.querySelector("#around > div")).transform.startsWith("matrix(0.79") },
  "Prototype": { really: () => typeof Prototype === "object" && "each" in Array.prototype, libraries: ["/javascript/prototype/prototype.js"] },
  "Prototype 1.6's toJSON": { really: () => JSON.stringify([1]) !== "[1]",
    script: () => {
      for (const type of [String, Number, Date]) type.prototype.toJSON = function () { return `patched ${this}`; };
      Array.prototype.toJSON = function () { return JSON.stringify(`[${this.join(", ")}]`); };
      Array.from = (list) => { const made = []; for (let index = 0; index < (list.length || 0); index++) made[index] = list[index]; return made; };
    },
  },
  "MooTools": { really: () => typeof MooTools === "object" && "clean" in Array.prototype, libraries: ["/javascript/mootools/mootools-core.min.js", "/javascript/mootools/mootools-more.min.js"] },
  "zone.js": { really: () => typeof Zone === "function", libraries: ["/packages/zone.js/bundles/zone.umd.min.js"] },
  "enumerable additions to prototypes": { really: () => (() => { for (const name in {}) return name; })() === "extend",
    script: () => {
      const add = (type, names) => { for (const name of names) if (!(name in type.prototype)) type.prototype[name] = function () { return this; }; };
      for (const type of [Array, String, Function, Number, Map, Set, Promise, Node, Element, HTMLElement, Event, EventTarget]) {
        add(type, ["size", "contains", "first", "last", "empty", "sum", "where", "is", "type", "name", "value", "run", "remove", "toQueryString", "item"]);
      }
      add(Object, ["extend", "each", "clone", "inspect", "toJSONString", "parseJSON", "toQueryString", "isEmpty", "merge", "map", "filter", "length2"]);
      Object.prototype.nothing = undefined;
    },
  },
  "wrapped and broken methods": { really: () => JSON.stringify([1]).includes("\n"),
    script: () => {
      const { bind } = Function.prototype;
      Function.prototype.bind = function (...given) { return Reflect.apply(bind, this, given); };
      const { stringify, parse } = JSON;
      JSON.stringify = (value, change) => stringify(value, change, 2);
      JSON.parse = (text) => parse(text);
      Element.prototype.remove = function () { this.parentElement.removeChild(this); }; // as many pages have it: without shadow roots
      NodeList.prototype.forEach = undefined;
      Object.fromEntries = (entries) => { const made = {}; for (const [key, value] of entries) made[key] = value; return made; };
      globalThis.name = "window";
      for (const method of ["log", "info", "warn", "debug"]) console[method] = () => { throw new Error("no console"); };
    },
  },
  "forms and images named as what others need": { really: () => document.fonts.localName === "form",
    body: `<form id="config"></form><form id="leerruimte"></form><img name="currentScript" alt=""><form name="title"><input name="lang"></form><a id="LeerruimteScan"></a><form id="process"><input name="versions"></form><form id="Module"></form>
      <form name="fonts"></form><form name="baseURI"></form><form name="readyState"></form><form name="activeElement"></form><form name="documentElement"></form><form name="body"></form><form name="head"></form><form name="location2"></form>
      <form id="trustedTypes2"></form><form id="litHtmlVersions"></form><form id="litElementVersions"></form><form id="reactiveElementVersions"></form><form id="litHtmlPolyfillSupport2"></form><form id="define"></form><form id="require"></form><form id="exports"></form>
      <form name="styleSheets"></form><form name="adoptedStyleSheets"></form><form name="defaultView"></form><form name="scripts"></form><form name="currentScript"></form><form name="domain"></form><form name="cookie"></form><form name="querySelector2"></form>`,
  },
  "AMD, CommonJS and other loaders": { really: () => typeof define === "function", script: () => { globalThis.define = Object.assign(() => {}, { amd: {} }); globalThis.module = { exports: {} }; globalThis.exports = globalThis.module.exports; globalThis.require = () => ({}); globalThis.process = { env: {}, versions: {} }; globalThis.global = globalThis; } },
};
