import { toJson } from "../json.js";

/** One thing of ours that this browser keeps. @typedef {{ place: "sessionStorage" | "localStorage" | "indexedDB" | "caches", key: string, bytes: number }} Stored */

const ours = (/** @type {string} */ name) => /^leerruimte(\/|$)/.test(name);
const bytesOf = (/** @type {unknown} */ value) => new TextEncoder().encode(typeof value === "string" ? value : toJson(value) ?? "").length;

/** What a browser refuses to show holds nothing of ours: it refused to keep it as well. @template T @param {() => Promise<T[]>} look @returns {Promise<T[]>} */
const orNothing = (look) => look().catch(() => []);

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** @param {"sessionStorage" | "localStorage"} place @returns {Promise<Stored[]>} */
async function inStorage(place) {
  const storage = globalThis[place];
  return Object.keys(storage).filter(ours).sort().map((key) => ({ place, key, bytes: bytesOf(storage.getItem(key)) }));
}

/** The names of our databases; asked without making one. */
const databases = async () => (await indexedDB.databases()).flatMap(({ name }) => (name && ours(name) ? [name] : []));

/** @returns {Promise<Stored[]>} */
async function inDatabases() {
  const found = await Promise.all((await databases()).map(async (name) => {
    const database = await done(indexedDB.open(name));
    try {
      const values = await Promise.all([...database.objectStoreNames].map((store) => done(database.transaction(store).objectStore(store).getAll())));
      return { place: /** @type {const} */ ("indexedDB"), key: name, bytes: values.flat().reduce((sum, value) => sum + bytesOf(value), 0) };
    } finally {
      database.close();
    }
  }));
  return found;
}

const cacheNames = async () => (await caches.keys()).filter((name) => name.startsWith("leerruimte-"));

/** The page itself, kept for a visit without a network. @returns {Promise<Stored[]>} */
async function inCaches() {
  return Promise.all((await cacheNames()).map(async (name) => {
    const cache = await caches.open(name);
    const files = await Promise.all((await cache.keys()).map(async (request) => (await cache.match(request))?.arrayBuffer()));
    return { place: /** @type {const} */ ("caches"), key: name, bytes: files.reduce((sum, file) => sum + (file?.byteLength ?? 0), 0) };
  }));
}

/**
 * Everything of ours in this browser: where, under which name, how large. In a page of somebody else there is no copy of a page of ours.
 * @param {boolean} [guest] @returns {Promise<Stored[]>}
 */
export async function inventory(guest = false) {
  return (await Promise.all([() => inStorage("sessionStorage"), () => inStorage("localStorage"), inDatabases, ...(guest ? [] : [inCaches])].map(orNothing))).flat();
}

/** Whether a service worker is this page's: other pages of the same address may have theirs. @param {ServiceWorkerRegistration} worker */
const serves = ({ scope }) => scope === new URL(".", location.href).href;

/**
 * Removes everything of ours, and looks again. In a page of somebody else the service worker is theirs.
 * @param {boolean} [guest] @returns {Promise<Stored[]>} what is left: nothing, unless the browser refused
 */
export async function removeAll(guest = false) {
  for (const { place, key } of await inventory(guest)) {
    if (place === "sessionStorage" || place === "localStorage") globalThis[place].removeItem(key);
  }
  await Promise.all([
    orNothing(async () => Promise.all((await databases()).map((name) => done(indexedDB.deleteDatabase(name))))),
    ...(guest ? [] : [
      orNothing(async () => Promise.all((await navigator.serviceWorker.getRegistrations()).filter(serves).map((worker) => worker.unregister()))),
      orNothing(async () => Promise.all((await cacheNames()).map((name) => caches.delete(name)))),
    ]),
  ]);
  return inventory(guest);
}
