/**
 * What the browser itself saw of this page.
 * @typedef {object} Seen
 * @property {number} files how many files the page fetched while it opened
 * @property {string[]} elsewhere those of them that came from another address
 * @property {string[] | null} requests what was fetched after that; null while it opens
 * @property {string[]} violations what the page tried and its policy forbade
 * @property {{ version: string, hash: string } | null} build hash: "" where the scan is part of another page
 * @property {boolean} guest whether the page around the scan is somebody else's
 * @property {Record<string, string> | null} policy what the page may do, as directives
 */

/** @param {string} selector */
const metaContent = (selector) => /** @type {HTMLMetaElement | null} */ (document.querySelector(selector))?.content;

/** The page's version, and the hash it should have. */
function build() {
  const [, version, hash] = /^(\S+) (sha256-\S+)$/.exec(metaContent('meta[name="leerruimte-build"]') ?? "") ?? [];
  return version ? { version, hash } : null;
}

/** The policy in the page, directive by directive. */
function policy() {
  const text = metaContent('meta[http-equiv="Content-Security-Policy"]');
  if (!text) return null;
  return Object.fromEntries(text.split(";").map((directive) => {
    const [name, ...values] = directive.trim().split(/\s+/);
    return [name, values.join(" ")];
  }));
}

/** A script cannot see requests; the browser reports them. What stands in the page itself (data:, blob:) is none. @param {string} url */
const outside = (url) => !/^(data|blob):/.test(url);

/** Writes down what the browser reports about this page, from the moment it is made (event "change"). */
export class Evidence extends EventTarget {
  /** @type {{ url: string, at: number }[]} */
  #requests = [];
  /** @type {Set<string>} */
  #violations = new Set();
  #opened = Infinity;

  constructor() {
    super();
    this.#observe((entries) => entries.forEach(({ name, startTime }) => this.#requests.push({ url: name, at: startTime })));
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => this.#violation(effectiveDirective, blockedURI));
    const Reports = /** @type {any} */ (globalThis).ReportingObserver;
    if (Reports) {
      const note = (/** @type {{ body: { effectiveDirective: string, blockedURL: string } }[]} */ reports) =>
        reports.forEach(({ body }) => this.#violation(body.effectiveDirective, body.blockedURL));
      new Reports(note, { types: ["csp-violation"], buffered: true }).observe();
    }
  }

  /** The page is open: nothing has to be fetched any more. */
  opened() {
    this.#opened = performance.now();
    this.#changed();
  }

  /** @returns {Seen} */
  get snapshot() {
    const before = this.#requests.filter(({ at, url }) => at <= this.#opened && outside(url));
    const after = this.#requests.filter(({ at, url }) => at > this.#opened && outside(url));
    return {
      files: before.length,
      elsewhere: before.map(({ url }) => url).filter((url) => new URL(url).origin !== location.origin),
      requests: Number.isFinite(this.#opened) ? after.map(({ url }) => url) : null,
      violations: [...this.#violations],
      build: build(),
      policy: policy(),
      guest: false,
    };
  }

  /** @param {(entries: PerformanceEntry[]) => void} note */
  #observe(note) {
    new PerformanceObserver((list) => {
      note(list.getEntries());
      this.#changed();
    }).observe({ type: "resource", buffered: true });
  }

  /** @param {string} directive @param {string} blocked */
  #violation(directive, blocked) {
    this.#violations.add(`${directive}: ${blocked}`);
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("change"));
  }
}
