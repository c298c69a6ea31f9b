/** @import { Scan, Snapshot } from "./state/scan.js" */

/** What the address says after its #. */
const link = () => new URLSearchParams(location.hash.slice(1));

/** The screens a link can open. @type {Snapshot["screen"][]} */
const linkable = ["start", "report", "background", "transfer", "round", "receipt", "access"];

/** Whether the page was loaded again: then its reader goes on where they were, whatever link once brought them here. */
const reloaded = () => /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"))[0]?.type === "reload";

/**
 * The choice a link can carry, #scan=…&audience=…&form=…&screen=…, or the questionnaire a page of its own is for. A report is
 * opened only where there are answers to report on. What the link does not name, or does not exist, is as it was.
 * @param {Scan} scan @param {string | undefined} page id of the questionnaire this page is for
 * @param {boolean} resumed whether a kept scan goes on here
 * @returns {boolean} whether the scan changed
 */
export function followLink(scan, page, resumed) {
  if (resumed && reloaded()) return false;
  const wanted = link();
  const { outlines } = scan.snapshot;
  const outline = outlines.find((one) => one.id === (wanted.get("scan") ?? (resumed ? undefined : page)));
  if (outline && !(resumed && scan.kept.questionnaire === outline.id)) {
    const audience = outline.audiences.find((one) => one.id === wanted.get("audience")) ?? outline.audiences[0];
    const form = outline.forms.find((one) => one.id === wanted.get("form")) ?? outline.forms[0];
    scan.start({ questionnaire: outline.id, audience: audience.id, form: form.id });
  }
  const screen = linkable.find((one) => one === wanted.get("screen"));
  const possible = screen && (screen !== "report" || scan.snapshot.begun.includes(scan.kept.questionnaire));
  if (possible) scan.go({ screen });
  return Boolean(outline || possible);
}

/**
 * The answer code a link holds (#code=…); "" without. It leaves the address at once, so that answers stay in no history.
 */
export function takeLinkedCode() {
  const code = link().get("code") ?? "";
  if (code) history.replaceState(history.state, "", `${location.pathname}${location.search}`);
  return code;
}

/** Where a link to this page leads anybody; "" for a file, which is on this device only. */
export const sharedAddress = () => (location.protocol.startsWith("http") ? `${location.origin}${location.pathname}` : "");

/** The part of the report a link names (&section=begin), as its id; "" without. */
export const linkedSection = () => link().get("section") ?? "";
