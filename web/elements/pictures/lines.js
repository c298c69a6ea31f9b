import { svg } from "lit";

/** The width of a letter on average, as a share of the size of the type. */
const letter = 0.54;

/**
 * A text in lines that fit a width, broken between words; a longer word stands alone.
 * @param {string} text @param {number} width in pixels @param {number} size of the type, in pixels
 */
export function lines(text, width, size = 15) {
  const most = Math.max(4, Math.floor(width / (size * letter)));
  /** @type {string[]} */
  const made = [];
  for (const word of text.split(" ")) {
    const line = made.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= most) made[made.length - 1] = `${line} ${word}`;
    else made.push(word);
  }
  return made;
}

/**
 * Lines of text below each other.
 * @param {string[]} made @param {{ x: number, y: number, anchor?: "start" | "middle" | "end", kind?: string, size?: number }} place y of the first base line
 */
export const textLines = (made, { x, y, anchor = "start", kind = "label", size = 15 }) => svg`
  <text class=${kind} text-anchor=${anchor} paint-order="stroke">${made.map((line, index) => svg`<tspan x=${x} y=${y + index * size * 1.2}>${line}</tspan>`)}</text>`;
