import { lab, rgb } from "d3-color";

/** A colour as red, green and blue, 0 to 255. @typedef {[number, number, number]} Colour */

/** Contrast that text needs (WCAG 2.2, 1.4.3), and that the edge of a control needs (1.4.11). */
const readable = 4.5;
const visible = 3;
/** The luminance below which white can be read on it, and above which black can. */
const halfway = 0.179;

/** What stands on what. */
const grounds = ["--paper", "--sheet", "--tint", "--warm-tint"];
const sections = [0, 1, 2, 3, 4, 5];
/** @type {[string, string[], number][]} */
const pairs = [
  ["--ink", [...grounds, ...sections.map((index) => `--tint-${index}`)], readable],
  ["--soft", grounds, readable],
  ["--accent", grounds, readable],
  ["--accent-deep", grounds, readable],
  ["--warm", grounds, readable],
  ["--edge", ["--paper", "--sheet"], visible],
  ...sections.map((index) => /** @type {[string, string[], number]} */ ([`--section-${index}`, ["--sheet", `--tint-${index}`], readable])),
];

/** Relative luminance (WCAG 2.2). @param {Colour} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). @param {Colour} one @param {Colour} other */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether black is the colour to write with on it. @param {Colour} colour */
export const isLight = (colour) => luminance(colour) > halfway;

/** @type {(colour: Colour) => string} */
const hex = (colour) => rgb(...colour).formatHex();
/** @type {(one: Colour, other: Colour, share: number) => Colour} */
const mix = (one, other, share) => /** @type {Colour} */ (one.map((value, index) => Math.round(value * share + other[index] * (1 - share))));
/** @type {(colour: Colour, lightness: number) => Colour} */
function lit(colour, lightness) {
  const { a, b } = lab(rgb(...colour));
  const { r, g, b: blue } = lab(lightness, a, b).rgb().clamp();
  return /** @type {Colour} */ ([r, g, blue].map(Math.round));
}

/** The colour itself where it has enough contrast with each ground, else the nearest lightness that has; black or white at last. @param {Colour} colour @param {Colour[]} on @param {number} least @returns {Colour} */
function fitting(colour, on, least) {
  const enough = (/** @type {Colour} */ one) => on.every((ground) => contrast(one, ground) >= least);
  if (enough(colour)) return colour;
  const lightness = Math.round(lab(rgb(...colour)).l);
  for (let step = 1; step <= 100; step += 1) {
    for (const tried of [lightness - step, lightness + step]) {
      if (tried >= 0 && tried <= 100 && enough(lit(colour, tried))) return lit(colour, tried);
    }
  }
  return isLight(on[0]) ? [0, 0, 0] : [255, 255, 255];
}

/** Any colour a browser knows, as red, green and blue; null when it is none. @param {string} text @returns {Colour | null} */
export function colourOf(text) {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context || !CSS.supports("color", text.trim())) return null;
  context.fillStyle = text.trim();
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/**
 * The colours of a page, with everything that follows from them, so that every text can be read.
 * @param {(token: string) => Colour | null} ours the colour a token has without them
 * @param {Record<string, Colour | null>} theirs what the page wants, by token; null for what is no colour
 * @returns {{ tokens: Record<string, string>, notes: string[] }} tokens as CSS; notes: what was changed, and why
 */
export function branded(ours, theirs) {
  /** @type {string[]} */
  const notes = [];
  /** @type {Map<string, Colour>} */
  const colours = new Map();
  const get = (/** @type {string} */ token) => colours.get(token) ?? ours(token) ?? [0, 0, 0];
  const name = (/** @type {string} */ token) => token.replace("--", "--lr-");
  for (const [token, colour] of Object.entries(theirs)) {
    if (colour) colours.set(token, colour);
    else notes.push(`${name(token)} is no colour and is not used`);
  }

  // Paper and sheet lie side by side under the same words: one dark and one light cannot be read both.
  const light = (/** @type {string} */ token) => isLight(get(token));
  if (light("--paper") !== light("--sheet")) {
    const wished = colours.has("--paper") ? "--paper" : "--sheet";
    const other = wished === "--paper" ? "--sheet" : "--paper";
    colours.set(other, get(wished));
    if (theirs[other]) notes.push(`${name(other)} is light where ${name(wished)} is dark, or the other way round; ${name(wished)} is used for both`);
  }

  const sheet = get("--sheet");
  if (colours.has("--accent") || colours.has("--sheet")) colours.set("--tint", mix(get("--accent"), sheet, 0.1));
  if (colours.has("--warm") || colours.has("--sheet")) colours.set("--warm-tint", mix(get("--warm"), sheet, 0.12));
  if (colours.has("--accent")) colours.set("--accent-deep", mix(get("--accent"), get("--ink"), 0.75));
  if (colours.has("--sheet") || colours.has("--paper")) {
    for (const index of sections) colours.set(`--tint-${index}`, mix(get(`--section-${index}`), sheet, 0.12));
    colours.set("--line", mix(get("--ink"), sheet, 0.2));
    colours.set("--edge", mix(get("--ink"), sheet, 0.55));
    colours.set("--track", mix(get("--ink"), sheet, 0.1));
  }

  for (const tint of ["--tint", "--warm-tint", ...sections.map((index) => `--tint-${index}`)]) {
    if (light(tint) !== light("--sheet")) colours.set(tint, sheet);
  }

  for (const [token, on, least] of pairs) {
    const before = get(token);
    const ground = on.map(get);
    const after = fitting(before, ground, least);
    if (hex(after) === hex(before)) continue;
    colours.set(token, after);
    if (theirs[token]) {
      const worst = on.reduce((one, other) => (contrast(before, get(other)) < contrast(before, get(one)) ? other : one));
      notes.push(`${name(token)} ${hex(before)} has a contrast of ${contrast(before, get(worst)).toFixed(2)} on ${hex(get(worst))}, and text needs ${least}; ${hex(after)} is used`);
    }
  }
  const [white, black] = /** @type {Colour[]} */ ([[255, 255, 255], [0, 0, 0]]);
  const accent = get("--accent");
  colours.set("--on-accent", contrast(white, accent) >= readable ? white : black);
  const deep = get("--accent-deep");
  if (contrast(get("--on-accent"), deep) < readable) colours.set("--accent-deep", accent);
  return { tokens: Object.fromEntries([...colours].map(([token, colour]) => [token, hex(colour)])), notes };
}
