import { toJson } from "../json.js";

/** One thing of ours that this browser keeps. @typedef {{ place: "sessionStorage" | "localStorage" | "indexedDB" | "caches", key: string, bytes: number }} Stored */

const ours = (/** @type {string} */ name) => name.startsWith("leerruimte");
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

/** The page itself, kept for a visit without a network. @returns {Promise<Stored[]>} */
async function inCaches() {
  const names = (await caches.keys()).filter(ours);
  return Promise.all(names.map(async (name) => {
    const cache = await caches.open(name);
    const files = await Promise.all((await cache.keys()).map(async (request) => (await cache.match(request))?.arrayBuffer()));
    return { place: /** @type {const} */ ("caches"), key: name, bytes: files.reduce((sum, file) => sum + (file?.byteLength ?? 0), 0) };
  }));
}

/** Everything of ours in this browser: where, under which name, how large. @returns {Promise<Stored[]>} */
export async function inventory() {
  return (await Promise.all([() => inStorage("sessionStorage"), () => inStorage("localStorage"), inDatabases, inCaches].map(orNothing))).flat();
}

/** Whether a service worker is this page's: other pages of the same address may have theirs. @param {ServiceWorkerRegistration} worker */
const serves = ({ scope }) => scope === new URL(".", location.href).href;

/** Removes everything of ours, and looks again. @returns {Promise<Stored[]>} what is left: nothing, unless the browser refused */
export async function removeAll() {
  for (const { place, key } of await inventory()) {
    if (place === "sessionStorage" || place === "localStorage") globalThis[place].removeItem(key);
  }
  await Promise.all([
    orNothing(async () => Promise.all((await databases()).map((name) => done(indexedDB.deleteDatabase(name))))),
    orNothing(async () => Promise.all((await navigator.serviceWorker.getRegistrations()).filter(serves).map((worker) => worker.unregister()))),
    orNothing(async () => Promise.all((await caches.keys()).filter(ours).map((name) => caches.delete(name)))),
  ]);
  return inventory();
}
