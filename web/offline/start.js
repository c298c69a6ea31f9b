/** How a worker that is being installed ends: in use, waiting for readers of the older version, or given up. @param {ServiceWorker} worker */
const settled = (worker) => new Promise((resolve) => {
  const look = () => {
    if (worker.state !== "installing") resolve(undefined);
  };
  worker.addEventListener("statechange", look);
  look();
});

/**
 * Opens the page that registers the worker. A page under Trusted Types may not do it itself without a policy of its own, and
 * this one has none; the small page has no other script and no data.
 */
const register = () => new Promise((resolve) => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "offline";
  frame.src = "offline.html";
  const hear = (/** @type {MessageEvent} */ { source }) => {
    if (source !== frame.contentWindow) return;
    removeEventListener("message", hear);
    frame.remove();
    resolve(undefined);
  };
  addEventListener("message", hear);
  document.body.append(frame);
});

/**
 * Keeps the page on the device, where the browser can (https or localhost). Settles when everything has been fetched, or
 * nothing can be.
 * @param {(takeOver: () => void) => void} newer told when a newer version is ready to be used
 */
export async function startOffline(newer) {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  await register();
  const registration = await workers.getRegistration().catch(() => undefined);
  if (!registration) return;
  const offer = () => {
    const { waiting } = registration;
    if (!waiting || !workers.controller) return;
    newer(() => {
      workers.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage("take over");
    });
  };
  const follow = async () => {
    if (registration.installing) await settled(registration.installing);
    offer();
  };
  registration.addEventListener("updatefound", follow);
  await follow();
}
