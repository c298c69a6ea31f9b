/** @import { Scan } from "./state/scan.js" */

/**
 * The choice a link can carry: #scan=…&audience=…&form=…, or a page of its own for a questionnaire.
 * @param {Scan} scan @param {string | undefined} page id of the questionnaire this page is for
 */
export function followLink(scan, page) {
  const link = new URLSearchParams(location.hash.slice(1));
  const outline = scan.snapshot.outlines.find((one) => one.id === (link.get("scan") ?? page));
  if (!outline) return false;
  const audience = outline.audiences.find((one) => one.id === link.get("audience")) ?? outline.audiences[0];
  const form = outline.forms.find((one) => one.id === link.get("form")) ?? outline.forms[0];
  scan.start({ questionnaire: outline.id, audience: audience.id, form: form.id });
  return true;
}
