import { LeerruimteScan } from "./embed/leerruimte-scan.js";
import { firstLanguage, texts } from "./texts/texts.js";

/** @param {string[]} values */
const oneOf = (...values) => (/** @type {string} */ value) => values.includes(value);
const word = (/** @type {string} */ value) => /^[\w-]{1,64}$/.test(value);
const theme = oneOf("auto", "light", "dark");

/** What an address may say after its #, and which values count; everything else is ignored. @type {Record<string, (value: string) => boolean>} */
const options = {
  src: (value) => value !== "", lang: (value) => Object.hasOwn(texts, value), audience: word, form: word, name: word,
  mode: oneOf("scan", "report", "round"), storage: oneOf("none", "tab", "device"), engine: oneOf("auto", "plain"), theme,
};

/** Heights that are told: less is that of something still opening, more is a frame that scrolls by itself. */
const [least, most] = [100, 200000];

const scan = /** @type {LeerruimteScan} */ (document.createElement("leerruimte-scan"));
/** What the page around said last. @type {{ lang?: string, theme?: string }} */
let heard = {};
/** Where a finger or the mouse was put down last; a key takes it away. @type {Node | null} */
let pressed = null;

/** The options in the address. @returns {Record<string, string>} */
function asked() {
  const given = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(Object.keys(options).flatMap((name) => {
    const value = given.get(name) ?? "";
    return options[name](value) ? [[name, value]] : [];
  }));
}

/** @param {"lang" | "theme"} name @param {string} value */
function set(name, value) {
  scan.setAttribute(name, value);
  document.documentElement.setAttribute(name === "lang" ? "lang" : "data-theme", value);
}

/** Shows what the address asks for. */
function follow() {
  const wanted = asked();
  for (const name of Object.keys(options).filter((one) => !(one in wanted))) scan.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted)) scan.setAttribute(name, value);
  set("lang", wanted.lang ?? heard.lang ?? firstLanguage(navigator.languages));
  set("theme", wanted.theme ?? heard.theme ?? "auto");
}

/** Takes a language or a theme from the page around: where the address leaves it open, and whenever it becomes another one. @param {MessageEvent} message */
function listen({ source, data }) {
  if (source !== parent || parent === window || data?.leerruimte !== 1) return;
  const wanted = asked();
  const language = typeof data.lang === "string" ? data.lang.split("-")[0].toLowerCase() : "";
  const said = { ...(options.lang(language) ? { lang: language } : {}), ...(theme(data.theme) ? { theme: data.theme } : {}) };
  for (const name of /** @type {("lang" | "theme")[]} */ (Object.keys(said))) {
    const first = heard[name] === undefined;
    if (said[name] !== heard[name] && !(first && wanted[name])) set(name, said[name]);
  }
  heard = { ...heard, ...said };
  tellHeight();
}

/** Nothing else ever leaves this page: that it is there, how high it is, and where in it something is to be seen. @param {{ height?: number, top?: number }} what */
const tell = (what) => parent.postMessage({ leerruimte: 1, ...what }, "*");

function tellHeight() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height >= least) tell({ height: Math.min(height, most) });
}

/** What gets focus is to be seen, unless it was pressed: then it is. A heading of a screen begins at the top. @param {FocusEvent} event */
function tellFocus(event) {
  const target = /** @type {HTMLInputElement} */ (event.composedPath()[0]);
  if ([target, ...(target.labels ?? [])].some((one) => one.contains(pressed))) return;
  // Whatever it opened or replaced is in its place a moment later.
  setTimeout(() => {
    tellHeight();
    tell({ top: target.localName === "h1" ? 0 : Math.max(0, Math.floor(target.getBoundingClientRect().top)) });
  });
}

addEventListener("message", listen);
addEventListener("hashchange", follow);
addEventListener("pointerdown", (event) => { pressed = /** @type {Node} */ (event.composedPath()[0]); }, { capture: true });
addEventListener("keydown", () => { pressed = null; }, { capture: true });

LeerruimteScan.define();
customElements.upgrade(scan);
follow();
document.querySelector("main")?.append(scan);
// Focus that moves within a shadow root is an event of that root only; another scan has another one.
const inside = /** @type {ShadowRoot} */ (scan.shadowRoot);
new MutationObserver(() => inside.querySelector("leerruimte-app")?.shadowRoot?.addEventListener("focusin", /** @type {EventListener} */ (tellFocus))).observe(inside, { childList: true });
new ResizeObserver(tellHeight).observe(document.body);
tell({});
scan.ready.then(() => { document.documentElement.dataset.ready = ""; });
