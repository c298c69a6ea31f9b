// Whatever colours a page asks for, what is written can be read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { branded, contrast } from "../../web/embed/brand.js";

const tokensOf = (file) => Object.fromEntries([...readFileSync(new URL(`../../web/styles/${file}.css`, import.meta.url), "utf8").matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const light = tokensOf("tokens");
const dark = { ...light, ...tokensOf("dark") };
const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

const grounds = ["--paper", "--sheet", "--tint", "--warm-tint"];
const sections = [0, 1, 2, 3, 4, 5];
/** What stands on what in the style sheets, and the least contrast there (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ...["--ink", "--soft", "--accent", "--accent-deep", "--warm"].flatMap((text) => grounds.map((ground) => [text, ground, 4.5])),
  ...sections.flatMap((index) => [["--ink", `--tint-${index}`, 4.5], [`--section-${index}`, "--sheet", 4.5], [`--section-${index}`, `--tint-${index}`, 4.5]]),
  ["--on-accent", "--accent", 4.5], ["--on-accent", "--accent-deep", 4.5],
  ["--edge", "--paper", 3], ["--edge", "--sheet", 3],
];
const least = ([text, ground], colours) => contrast(channels(colours[text]), channels(colours[ground]));

const byte = fc.integer({ min: 0, max: 255 });
const colour = fc.oneof(fc.tuple(byte, byte, byte), fc.constantFrom([0, 0, 0], [255, 255, 255], [128, 128, 128], [255, 212, 0], [119, 119, 119]), byte.map((grey) => [grey, grey, grey]));
const wishes = fc.dictionary(fc.constantFrom("--accent", "--paper", "--sheet", "--ink", "--soft", "--warm"), fc.option(colour, { freq: 8 }));

/** All colours there are, with these wishes. */
function worn(theme, wished) {
  const { tokens, notes } = branded((token) => (theme[token] ? channels(theme[token]) : null), wished);
  return { colours: { ...theme, ...tokens }, notes };
}

test("our own colours can be read without anybody's wishes", () => {
  for (const theme of [light, dark]) {
    for (const pair of pairs) assert.ok(least(pair, theme) >= pair[2], `${pair.join(" ")}: ${least(pair, theme)}`);
  }
});

for (const [name, theme] of Object.entries({ light, dark })) {
  test(`for any wishes every pair in the ${name} theme has its contrast`, () => {
    fc.assert(fc.property(wishes, (wished) => {
      const { colours } = worn(theme, wished);
      for (const pair of pairs) assert.ok(least(pair, colours) >= pair[2], `${pair.join(" ")}: ${colours[pair[0]]} on ${colours[pair[1]]} is ${least(pair, colours).toFixed(2)}`);
    }), { numRuns: 2000 });
  });

  test(`in the ${name} theme a wish is met, or the page is told why not`, () => {
    fc.assert(fc.property(wishes, (wished) => {
      const { colours, notes } = worn(theme, wished);
      for (const [token, wish] of Object.entries(wished)) {
        const met = wish !== null && channels(colours[token]).every((value, index) => value === wish[index]);
        const told = notes.some((note) => note.includes(`${token.replace("--", "--lr-")} `));
        assert.ok(met || told, `${token} ${wish} became ${colours[token]} without a word`);
      }
    }), { numRuns: 1000 });
  });
}

test("the control: the wishes themselves often cannot be read", () => {
  const bad = fc.sample(wishes, 500).filter((wished) => {
    const colours = { ...light, ...Object.fromEntries(Object.entries(wished).filter(([, wish]) => wish).map(([token, wish]) => [token, `#${wish.map((value) => value.toString(16).padStart(2, "0")).join("")}`])) };
    return pairs.some((pair) => least(pair, colours) < pair[2]);
  });
  assert.ok(bad.length > 200);
});
