// What runs inside the page, whatever the engine: each function stands on its own, because it is sent there as text.

/** Starts to write down what must not happen. Once per document. */
export function watch() {
  if (globalThis.watched) return;
  const watched = { violations: [], errors: [], requests: 0 };
  globalThis.watched = watched;
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => watched.violations.push(`${violatedDirective} ${blockedURI} ${sample}`));
  addEventListener("error", ({ message }) => watched.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => watched.errors.push(String(reason)));
  for (const name of ["alert", "confirm", "prompt"]) {
    globalThis[name] = () => {
      watched.errors.push(`${name} was called`);
      globalThis.ran = (globalThis.ran ?? 0) + 1;
    };
  }
}

/** What was written down since this was last asked, and every request since `forget`; nothing where nobody watches. */
export function notes() {
  const { watched } = globalThis;
  if (!watched) return null;
  const { violations, errors, requests } = watched;
  const made = performance.getEntriesByType("resource").slice(requests).map(({ name }) => name).filter((name) => !/^(blob|data):/.test(name));
  Object.assign(watched, { violations: [], errors: [] });
  return { violations, errors, requests: made };
}

/** The page has loaded: requests are counted from here. */
export function forget() {
  globalThis.watched.requests = performance.getEntriesByType("resource").length;
}

/**
 * The nth visible element, inside the app (in a tag too), that a selector and its words (the text of its label, or its own) fit; it is brought into view.
 * @param {{ selector: string, text?: string, pattern?: string, nth?: number }} what
 */
export function find({ selector, text, pattern, nth = 0 }) {
  const around = document.querySelector("leerruimte-scan")?.shadowRoot ?? document;
  const root = around.querySelector("leerruimte-app, leerruimte-author")?.shadowRoot ?? document;
  const words = (element) => (element.labels?.[0] ?? element).textContent.replace(/\s+/g, " ").trim();
  const fits = (element) => (text === undefined || words(element) === text) && (pattern === undefined || new RegExp(pattern).test(words(element)));
  const found = [...root.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0 && fits(element)).at(nth);
  found?.scrollIntoView({ block: "center", behavior: "instant" });
  return found ?? null;
}
