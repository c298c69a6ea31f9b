/** A custom property, unless it is one a page may set (--lr-...) or ours already. */
const names = /(?<![\w-])--(?!lr-|leerruimte-)(?=[a-z])/g;

/**
 * PostCSS plugin: gives custom properties names that a page around does not have. What a page sets on everything would be inherited where a sheet
 * of ours counts on nothing, and what it registers (@property) holds in every shadow root.
 * @returns {import("postcss").Plugin}
 */
export const ownNames = () => ({
  postcssPlugin: "leerruimte-own-names",
  Declaration(declaration) {
    declaration.prop = declaration.prop.replace(names, "--leerruimte-");
    declaration.value = declaration.value.replace(names, "--leerruimte-");
  },
});
ownNames.postcss = true;
