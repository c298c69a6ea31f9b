/** The weights each typeface has. */
const weights = { "Leerruimte Figtree": "300 900", "Leerruimte Fraunces": "100 900" };

/** Where the typefaces are, by name. @typedef {Record<keyof typeof weights, string>} FontFiles */

/** @type {Promise<void> | null} */
let coming = null;

/**
 * Adds the typefaces once, under names of our own: a document has one list of them, for everybody in it. They come last, after
 * everything that works without them; until then, and wherever they fail, the system's fonts serve.
 * @param {FontFiles} files
 */
export function loadFonts(files) {
  coming ??= add(files);
  return coming;
}

/** @param {FontFiles} files */
async function add(files) {
  /** Its own fonts, even where the page has a form of that name. @type {FontFaceSet} */
  const fonts = Reflect.get(Object.getPrototypeOf(document), "fonts", document);
  const missing = Object.entries(weights).filter(([name]) => ![...fonts].some(({ family }) => family.replaceAll('"', "") === name));
  const faces = missing.map(([name, weight]) => new FontFace(name, `url("${files[/** @type {keyof typeof weights} */ (name)]}") format("woff2")`, { weight }));
  const loaded = await Promise.allSettled(faces.map((face) => face.load()));
  for (const result of loaded) {
    if (result.status === "fulfilled") fonts.add(result.value);
  }
}
