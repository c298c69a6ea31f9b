import figtree from "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url";
import fraunces from "@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2?url";

/**
 * Adds the typefaces, under names of our own: a document has one list of them, for everybody in it. They come last, after
 * everything that works without them; until then, and wherever they fail, the system's fonts serve.
 */
export async function loadFonts() {
  const faces = [
    new FontFace("Leerruimte Figtree", `url("${figtree}") format("woff2")`, { weight: "300 900" }),
    new FontFace("Leerruimte Fraunces", `url("${fraunces}") format("woff2")`, { weight: "100 900" }),
  ];
  const loaded = await Promise.allSettled(faces.map((face) => face.load()));
  for (const result of loaded) {
    if (result.status === "fulfilled") document.fonts.add(result.value);
  }
}
