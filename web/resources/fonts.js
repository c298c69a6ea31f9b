import figtree from "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url";
import fraunces from "@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2?url";

/** The typefaces, as the build keeps them. @type {import("../fonts.js").FontFiles} */
export const fontFiles = { "Leerruimte Figtree": figtree, "Leerruimte Fraunces": fraunces };
