// A page with a scan in it, and after it was taken away, is what it was before.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engines } from "../browsers/engines.mjs";
import { Guest } from "./guest.mjs";
import { hostPage, serveHosts } from "./pages.mjs";

let served;
before(async () => { served = await serveHosts(); });
after(() => served.close());

const words = ["a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "cite", "code", "data", "del", "dfn", "div", "em", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "i", "ins", "kbd", "main", "mark",
  "nav", "p", "pre", "q", "s", "samp", "search", "section", "small", "span", "strong", "sub", "sup", "time", "u", "var", "font", "center", "x-host", "leerruimte-other"];
const rich = `${words.map((name) => `<${name}>${name}</${name}>`).join("\n")}
<ul><li>een<ol><li>twee</li></ol></li></ul><dl><dt>a</dt><dd>b</dd></dl><hr><br><wbr>
<table border><caption>tabel</caption><colgroup><col></colgroup><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody><tfoot><tr><td>2</td></tr></tfoot></table>
<form><fieldset><legend>f</legend><label>l <input></label>${["checkbox", "radio", "range", "color", "date", "file", "number", "password", "search", "submit", "reset", "button"].map((type) => `<input type="${type}">`).join("")}
<select><optgroup label="g"><option>o</option></optgroup></select><textarea>t</textarea><button>b</button><output>o</output><progress value="1" max="2"></progress><meter value="0.5"></meter><datalist><option>d</option></datalist></fieldset></form>
<details open><summary>s</summary>d</details><dialog open>d</dialog><figure><img alt="" width="9" height="9" src="data:,"><figcaption>f</figcaption></figure><picture><source><img alt=""></picture><audio></audio><video></video><canvas></canvas><iframe srcdoc="x"></iframe>
<ruby>r<rp>(</rp><rt>t</rt></ruby><svg width="40" height="40"><g><circle r="9"/><path d="M0 0L9 9"/><text>t</text></g></svg><math><mi>x</mi></math><div class="card"><div class="card picture"><p class="problem sheet primary">karte</p></div></div><slot>s</slot><template>t</template>`;
const style = `body { font: 17px/1.4 Georgia, serif; color: #234; margin: 20px; height: 4000px; } x-host { display: block; --paper: red; } .card { --accent: lime; border: 1px solid var(--accent); } p::before { content: ">"; } a:hover { color: red; }
#slot { position: fixed; inset: 0 0 auto auto; width: 700px; height: 600px; overflow: auto; }`;

/** Runs before everything else in the page: who listens to what belongs to the page. */
function watch() {
  globalThis.listened = [];
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const places = [[globalThis, "window"], [document, "document"], [document.documentElement, "html"], [document.body, "body"], [document.head, "head"], [globalThis.navigation, "navigation"], [globalThis.visualViewport, "viewport"], [screen.orientation, "orientation"], [navigator.serviceWorker, "service worker"], [document.fonts, "fonts"]];
    const place = places.find(([one]) => one && one === (this ?? globalThis));
    if (place) globalThis.listened.push(`${place[1]} ${type}`);
    return Reflect.apply(addEventListener, this ?? globalThis, [type, ...rest]);
  };
}

/** Everything of the page that a guest could change. */
function state() {
  const slot = document.querySelector("#slot");
  const all = [...document.querySelectorAll("*")].filter((element) => !slot.contains(element) || element === slot);
  const styles = all.flatMap((element, index) => [null, "::before", "::after", "::marker"].map((part) => {
    const computed = getComputedStyle(element, part);
    return [`${index} ${element.localName}${part ?? ""}`, [...computed].map((name) => `${name}:${computed.getPropertyValue(name)}`).join(";")];
  }));
  const own = (object) => Object.getOwnPropertyNames(object).concat(Object.getOwnPropertySymbols(object).map(String)).sort();
  const prototypes = ["Object", "Symbol", "Array", "String", "Function", "Promise", "Node", "Element", "HTMLElement", "Document", "ShadowRoot", "EventTarget", "Event", "CustomElementRegistry", "History", "Storage"];
  return {
    "computed styles": Object.fromEntries(styles),
    "names in the window": Object.fromEntries(own(globalThis).map((name) => [name, true])),
    "names in the document": Object.fromEntries(own(document).map((name) => [name, true])),
    "built-ins": ["Object", "Symbol", "Array", "JSON", "Math", "Reflect", "Promise", "CSS", "console"].map((name) => own(globalThis[name]).join()),
    "prototypes": Object.fromEntries(prototypes.map((name) => [name, own(globalThis[name].prototype).map((key) => `${key} ${Object.getOwnPropertyDescriptor(globalThis[name].prototype, key)?.value}`)])),
    "listeners": [...globalThis.listened, ...own(globalThis).filter((name) => name.startsWith("on") && globalThis[name] !== null).map((name) => `window ${name}`)],
    "style sheets": [document.styleSheets.length, document.adoptedStyleSheets.length],
    "head": [...document.head.children].map(({ outerHTML }) => outerHTML),
    "body": [...document.body.children].filter((one) => one !== slot).map(({ outerHTML }) => outerHTML),
    "attributes": [document.documentElement, document.body, slot].map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
    "title": document.title,
    "address": [location.href, history.length, JSON.stringify(history.state)],
    "scroll": [scrollX, scrollY],
    "cookies": document.cookie,
  };
}

/** Which parts differ, and how often. */
function changes(one, other) {
  const count = (a, b) => {
    if (typeof a !== "object" || a === null) return a === b ? 0 : 1;
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => count(a[key] ?? "", b[key] ?? "") > 0).length;
  };
  return Object.fromEntries(Object.keys(one).map((name) => [name, count(one[name], other[name])]));
}
const same = (one) => Object.fromEntries(Object.keys(one).map((name) => [name, 0]));

/** The page before anything of ours is in it; scrolled a little. */
async function openHost(browser) {
  const head = `<script>(${watch})()</script><style>${style}</style>`;
  const text = hostPage({ head, body: `${rich}<div id="slot"></div>` }).replace(/<script type="module".*?<\/script>/, "");
  const page = await browser.open(served.put("/host", text), { watched: false, size: [1200, 800] });
  await page.evaluate(() => scrollTo(0, 300));
  return page;
}

for (const [engine, start] of Object.entries(engines)) {
  test(`${engine}: two scans leave nothing in the page but elements and typefaces under our own names`, async () => {
    const browser = await start();
    try {
      const page = await openHost(browser);
      const before = await page.evaluate(state);
      assert.ok(Object.keys(before["computed styles"]).length > 400 && before.scroll[1] === 300);
      await page.evaluate(() => {
        const define = customElements.define;
        globalThis.customElements.define = function (name, ...rest) { (document.querySelector("#slot").defined ??= []).push(name); return Reflect.apply(define, customElements, [name, ...rest]); };
        const script = Object.assign(document.createElement("script"), { type: "module", src: "/leerruimte/leerruimte.js" });
        const scans = ["one", "two"].map((id) => {
          const scan = document.createElement("leerruimte-scan");
          for (const [name, value] of Object.entries({ id, src: "nea-anker", lang: "nl", audience: "staff" })) scan.setAttribute(name, value);
          return scan;
        });
        scans[0].setAttribute("style", "--lr-accent: #ffd400");
        document.querySelector("#slot").append(script, ...scans);
      });
      const [one, two] = [new Guest(page, "one"), new Guest(page, "two")];
      await one.ready();
      await two.ready();
      await one.answerAll();
      await one.press("lr-report summary", true);
      await two.press("lr-question .item input");
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const during = await page.evaluate(state);
      assert.deepEqual(changes(before, during), same(before), "while they are there");
      const traces = await page.evaluate(() => ({ elements: document.querySelector("#slot").defined, typefaces: [...document.fonts].map(({ family }) => family.replaceAll('"', "")) }));
      assert.deepEqual(traces.elements.filter((name) => !/^(leerruimte|lr)-/.test(name)), []);
      assert.ok(traces.elements.length > 5);
      assert.deepEqual(traces.typefaces.sort(), ["Leerruimte Figtree", "Leerruimte Fraunces"]);
      await page.evaluate(() => { delete customElements.define; document.querySelector("#slot").replaceChildren(); });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      assert.deepEqual(changes(before, await page.evaluate(state)), same(before), "after they were taken away");
    } finally {
      await browser.close();
    }
  });

  test(`${engine}: a guest that leaves traces is seen in each of them`, async () => {
    const browser = await start();
    try {
      const page = await openHost(browser);
      const before = await page.evaluate(state);
      await page.evaluate(() => {
        globalThis.guest = 1;
        document.guest = 1;
        Array.prototype.guest = 1;
        Symbol.guest = 1;
        addEventListener("resize", () => {});
        document.addEventListener("click", () => {});
        document.head.append(Object.assign(document.createElement("style"), { textContent: "h1 { color: green; }" }));
        document.body.append(document.createElement("i"));
        document.documentElement.dataset.guest = "";
        document.title = "Guest";
        history.pushState(null, "", "?guest");
        document.cookie = "guest=1";
        scrollTo(0, 350);
      });
      const seen = changes(before, await page.evaluate(state));
      assert.deepEqual(Object.entries(seen).filter(([, count]) => count === 0), []);
      assert.equal(seen.listeners, 2);
    } finally {
      await browser.close();
    }
  });
}
