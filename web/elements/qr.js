import { svg } from "lit";
import { encode } from "uqr";

/** White around the square, as wide as readers ask for. */
const border = 4;

/** A text as a QR code: dark on white in every colour scheme, or readers do not see it. @param {string} text @param {string} name */
export function qr(text, name) {
  const { data, size } = encode(text, { ecc: "M", border });
  const dark = data.flatMap((row, y) => row.flatMap((filled, x) => (filled ? `M${x} ${y}h1v1h-1z` : []))).join("");
  return svg`
    <svg class="qr" viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${name} shape-rendering="crispEdges">
      <rect width=${size} height=${size} fill="#fff"/>
      <path d=${dark} fill="#000"/>
    </svg>`;
}
