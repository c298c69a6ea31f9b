// Keeps the site on the device, so that it opens without a network. Everything of one version is stored together, and served
// from there: never half of one version and half of another. The build fills in the two names below (bundle/offline.js).
const version = "%VERSION%";
const files = JSON.parse("%FILES%");

const worker = /** @type {any} */ (globalThis); // the types of the page know no ServiceWorkerGlobalScope
const prefix = "leerruimte-";
const cacheName = `${prefix}${version}`;

/** Whole or not at all: one file that cannot be fetched, and this version is not installed. */
async function install() {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((/** @type {string} */ file) => new Request(file, { cache: file.startsWith("assets/") ? "default" : "reload" })));
}

async function removeOthers() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request */
async function kept(request) {
  // Not through caches.open: that would make again what its reader erased.
  return (await caches.match(request, { cacheName, ignoreSearch: request.mode === "navigate" })) ?? fetch(request);
}

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(removeOthers()));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  if (event.request.method === "GET" && new URL(event.request.url).origin === worker.location.origin) event.respondWith(kept(event.request));
});
// Its readers decide when a newer version takes over.
worker.addEventListener("message", (/** @type {MessageEvent} */ { data }) => {
  if (data === "take over") worker.skipWaiting();
});
