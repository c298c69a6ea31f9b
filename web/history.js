/** @import { Scan } from "./state/scan.js" */

/**
 * Lets the browser's back and forward buttons walk through the screens of a scan.
 * @param {Scan} scan
 */
export function followHistory(scan) {
  const place = () => ({ screen: scan.kept.screen, page: scan.kept.page });
  const same = (/** @type {any} */ state) => state?.screen === scan.kept.screen && state?.page === scan.kept.page;
  history.replaceState(place(), "");
  scan.addEventListener("change", () => {
    if (!same(history.state)) history.pushState(place(), "");
  });
  addEventListener("popstate", ({ state }) => {
    if (state) scan.go(state);
  });
}
