import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath, pathToFileURL } from "node:url";
import sirv from "sirv";
import { preview } from "../../web/node_modules/vite/dist/node/index.js";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

for (const product of ["dist/site/index.html", "dist/leerruimte.html", "dist/author.html"]) {
  if (!existsSync(path(product))) throw new Error(`${product} is not built; run scripts/build`);
}

/** The site as it is on disk. */
export const siteFolder = path("dist/site");

/** The page as one file, and opened from disk. */
export const singleFilePath = path("dist/leerruimte.html");
export const singleFile = pathToFileURL(singleFilePath).href;

/** The page for questionnaire authors, opened from disk. */
export const authorPage = pathToFileURL(path("dist/author.html")).href;

/** Serves the page as a folder on a free port. @returns {Promise<{ url: string, close: () => void }>} */
export async function serveSite() {
  const server = await preview({
    root: path("web"), configFile: false, base: "./", logLevel: "error",
    build: { outDir: path("dist/site") }, preview: { port: 0, host: "127.0.0.1" },
  });
  const { port } = server.httpServer.address();
  return { url: `http://127.0.0.1:${port}/`, close: () => server.httpServer.close() };
}

/**
 * Serves a folder as it is now, file by file.
 * @param {string} folder @param {{ policy?: string, types?: Record<string, string> }} [options] a policy for every file; content types by ending
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveFolder(folder, { policy, types = {} } = {}) {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      const type = Object.entries(types).find(([ending]) => path.endsWith(ending))?.[1];
      if (type) response.setHeader("Content-Type", type);
      if (policy) response.setHeader("Content-Security-Policy", policy);
    },
  });
  const server = createServer(files);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Both products by name, and what closes them. */
export async function products() {
  const site = await serveSite();
  return { urls: { "the site": site.url, "the single file": singleFile }, close: site.close };
}
