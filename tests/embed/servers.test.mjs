// The server snippets of web/servers on real servers: types, questions whether a file changed, compression, other addresses.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { get } from "node:http";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { embed } from "../../web/texts/embed.js";
import { startBrowser } from "../page/browser.mjs";
import { until } from "./programs.mjs";
import { embedFolder, firstStatement, goThrough, openHost } from "./samples.mjs";
import { servers, snippet } from "./servers.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,">
<script type="module" src="leerruimte/leerruimte.js"></script></head>
<body><leerruimte-scan src="leerrijke-werkomgeving" audience="staff"></leerruimte-scan></body></html>`;

/** A file of each type, by its ending. */
const files = Object.fromEntries(
  readdirSync(embedFolder, { recursive: true }).filter((file) => extname(file)).map((file) => [extname(file), file]),
);

/** An answer as it comes over the line, not unpacked. @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer }>} */
const ask = (url, headers = {}) =>
  new Promise((done, failed) => {
    get(url, { headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      done({ status: response.statusCode, headers: response.headers, body });
    }).on("error", failed);
  });

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test("the folder has no type that the snippets do not know", () => {
  assert.deepEqual(Object.keys(files).sort(), Object.keys(types).sort());
});

const names = { nginx: "nginx.conf", Apache: ".htaccess" };
for (const [name, start] of Object.entries(servers)) {
  describe(name, () => {
    let server;
    let lines;
    const policy = readFileSync(new URL("../../web/servers/csp.txt", import.meta.url), "utf8").trim();
    before(async () => {
      lines = await snippet(names[name]);
      server = await start({ files: embedFolder, page, lines, policy });
    });
    after(() => server?.close());

    test("every file has its type, and is asked for again each time", async () => {
      for (const [ending, file] of Object.entries(files)) {
        const { status, headers } = await ask(`${server.url}leerruimte/${file}`);
        assert.deepEqual(
          [status, headers["content-type"].toLowerCase(), headers["cache-control"], headers["x-content-type-options"], headers["access-control-allow-origin"]],
          [200, types[ending], "no-cache", "nosniff", undefined],
          file,
        );
      }
    });

    test("a file that did not change is not sent again, compressed or not", async () => {
      for (const encoding of ["identity", "gzip"]) {
        for (const file of Object.values(files)) {
          const url = `${server.url}leerruimte/${file}`;
          const { headers } = await ask(url, { "Accept-Encoding": encoding });
          const again = { "Accept-Encoding": encoding, "If-Modified-Since": headers["last-modified"] };
          if (headers.etag) again["If-None-Match"] = headers.etag;
          assert.equal((await ask(url, again)).status, 304, `${file} ${encoding}`);
        }
      }
    });

    test("what can be made smaller is, and fonts are left as they are", async () => {
      for (const [ending, file] of Object.entries(files)) {
        const { headers, body } = await ask(`${server.url}leerruimte/${file}`, { "Accept-Encoding": "gzip" });
        const plain = await ask(`${server.url}leerruimte/${file}`);
        assert.equal(headers["content-encoding"], ending === ".woff2" ? undefined : "gzip", file);
        if (ending !== ".woff2") assert.ok(body.length < 0.7 * plain.body.length, `${file}: ${body.length} of ${plain.body.length}`);
      }
    });

    test("the scan opens under the policy of csp.txt, with WebAssembly", async () => {
      const { page: host, seen } = await openHost(browser, server.url);
      assert.match((await ask(server.url)).headers["content-security-policy"], /default-src 'none'/);
      await goThrough(host, seen);
      assert.deepEqual(seen.problems, []);
      assert.ok((await host.evaluate(() => performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname))).some((file) => file.endsWith("/leerruimte.wasm")));
      await host.context().close();
    });

    test("a page of another address gets the scan once the line for it is switched on, and not before", async () => {
      const switched = lines.replace(/# (.*Access-Control-Allow-Origin)/, "$1");
      const open = await start({ files: embedFolder, page, lines: switched });
      assert.equal((await ask(`${open.url}leerruimte/leerruimte.js`)).headers["access-control-allow-origin"], "https://intranet.example.nl");
      await open.close();
      const everybody = await start({ files: embedFolder, page, lines: switched.replace("Access-Control-Allow-Origin https://intranet.example.nl", "Access-Control-Allow-Origin *") });
      for (const { url } of [everybody, server]) {
        const host = await start({ files: embedFolder, page: page.replace("leerruimte/leerruimte.js", `${url}leerruimte/leerruimte.js`), lines });
        const { page: tab, seen } = await openHost(browser, host.url, { also: [new URL(url).origin] });
        if (url === everybody.url) await goThrough(tab, seen);
        assert.deepEqual(seen.problems.map((problem) => /CORS policy/.test(problem)), url === everybody.url ? [] : [true]);
        await tab.context().close();
        await host.close();
      }
      await everybody.close();
    });

    test("control: without the snippet the types are wrong, and the tests above would say so", async () => {
      const bare = await start({ files: embedFolder, page, lines: "" });
      const { headers } = await ask(`${bare.url}leerruimte/${files[".wasm"]}`);
      assert.notEqual(headers["content-type"], types[".wasm"]);
      assert.equal(headers["cache-control"], undefined);
      await bare.close();
    });
  });
}

test("without a part of the policy happens what the table of web/servers says", async () => {
  const policy = (await snippet("csp.txt")).trim();
  const without = (part, instead = "") => {
    assert.ok(policy.includes(part), part);
    return policy.replace(part, instead);
  };
  const cases = {
    " 'wasm-unsafe-eval'": { policy: without(" 'wasm-unsafe-eval'"), ready: true, reads: firstStatement("leerrijke-werkomgeving", "nl"), problem: /wasm-eval/ },
    "font-src": { policy: without("font-src 'self'; "), ready: true, reads: firstStatement("leerrijke-werkomgeving", "nl"), problem: /font/ },
    "connect-src": { policy: without("connect-src 'self'; "), ready: false, reads: embed.nl.nothing, problem: /connect/i },
    "script-src": { policy: without("script-src 'self' 'wasm-unsafe-eval'", "script-src 'none'"), ready: false, reads: "Een link", problem: /script/ },
    "trusted-types": { policy: without("trusted-types lit-html", "trusted-types 'none'"), ready: false, reads: null, problem: /lit-html/ },
  };
  for (const [part, { policy, ready, reads, problem }] of Object.entries(cases)) {
    const server = await servers.nginx({ files: embedFolder, page: page.replace("></leerruimte-scan>", '><a href="#">Een link</a></leerruimte-scan>'), lines: await snippet("nginx.conf"), policy });
    const { page: host, seen } = await openHost(browser, server.url);
    if (reads) await host.getByText(reads).first().waitFor();
    await until(async () => assert.ok(seen.problems.length > 0), `a violation without ${part}`, 5);
    if (ready) await until(async () => assert.ok(seen.told.some(({ type }) => type === "ready")), `the scan without ${part}`, 10);
    else assert.ok(!seen.told.some(({ type }) => type === "ready"), part);
    if (!reads) assert.equal(await host.evaluate(() => document.querySelector("leerruimte-scan").clientHeight), 0, part);
    for (const text of seen.problems) assert.match(text, problem, part);
    await host.context().close();
    await server.close();
  }
});

test("web.config is well-formed and gives every type once", async () => {
  const tab = await browser.newPage();
  const read = (xml) =>
    tab.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, "application/xml");
      const all = (selector, ...names) => [...file.querySelectorAll(selector)].map((element) => names.map((name) => element.getAttribute(name)).join(" "));
      return {
        broken: file.querySelector("parsererror")?.textContent,
        removed: all("staticContent > remove", "fileExtension"),
        given: all("staticContent > mimeMap", "fileExtension", "mimeType"),
        cache: all("staticContent > clientCache", "cacheControlMode"),
        headers: all("customHeaders > add", "name", "value"),
      };
    }, xml);
  const text = await snippet("web.config");
  assert.deepEqual(await read(text), {
    broken: undefined,
    removed: Object.keys(types),
    given: Object.entries(types).map((pair) => pair.join(" ")),
    cache: ["DisableCache"],
    headers: ["X-Content-Type-Options nosniff"],
  });
  // What an administrator takes out of a comment is well-formed too.
  const opened = text.replace(/(<!-- (?:Only|Which)[^<]*?)\n(\s*<add [^>]*\/>)\s*-->/g, "$1 -->\n$2");
  assert.equal((await read(opened)).headers.length, 3);
  assert.ok((await read(text.replace("</staticContent>", ""))).broken, "control: a broken file is noticed");
  await tab.close();
});
