import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const folder = path("dist/embed");
if (!existsSync(`${folder}/leerruimte.js`)) throw new Error("dist/embed is not built; run scripts/build");

const tags = '<leerruimte-scan src="leerrijke-werkomgeving" lang="nl" audience="staff"></leerruimte-scan>';

/**
 * A page of somebody else.
 * @param {{ html?: string, head?: string, body?: string, nonce?: string, script?: string }} [parts] attributes of html, what stands in head, what in body;
 *   where the tag's script is
 */
export const hostPage = ({ html = 'lang="nl"', head = "", body = tags, nonce = "", script = "/leerruimte/leerruimte.js" } = {}) => `<!doctype html>
<html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Leren bij ons</title><link rel="icon" href="data:,">
${head}
<script type="module"${nonce ? ` nonce="${nonce}"` : ""} src="${script}"></script></head>
<body>${body}</body></html>`;

/**
 * Serves pages of others, and the folder with the tag as an editor has it: /leerruimte/. Also /packages/ (npm) and /javascript/ (Debian's libraries).
 * @param {{ headers?: Record<string, string> }} [options] headers of the folder's files
 * @returns {Promise<{ url: string, put: (path: string, text: string, headers?: Record<string, string>) => string, close: () => void }>}
 *   put: from now on this text is at this path; gives the address
 */
export async function serveHosts({ headers: ofFolder = {} } = {}) {
  const texts = new Map();
  const files = {
    "/leerruimte/": sirv(folder, { dev: true, setHeaders: (response) => Object.entries(ofFolder).forEach(([name, value]) => response.setHeader(name, value)) }),
    "/packages/": sirv(path("tests/node_modules"), { dev: true }),
    "/javascript/": sirv("/usr/share/javascript", { dev: true }),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const text = texts.get(pathname);
    if (text) return response.writeHead(200, { "content-type": pathname.endsWith(".json") ? "application/json" : "text/html;charset=utf-8", ...text.headers }).end(text.text);
    const [place, serve] = Object.entries(files).find(([start]) => pathname.startsWith(start)) ?? [];
    if (!serve) return response.writeHead(404).end();
    request.url = request.url.slice(place.length - 1);
    return serve(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    put(name, text, headers = {}) {
      texts.set(name, { text, headers });
      return url + name;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
