/** A length of the root's letters. */
const rems = /(?<![\w.-])(-?(?:\d*\.)?\d+)rem\b/g;

/**
 * PostCSS plugin: sizes by the letters of the scan instead of those of the page around it, which may have made its root any size. In
 * the conditions of a query, where no variable can stand, a rem is 16 pixels.
 * @returns {import("postcss").Plugin}
 */
export const ownRem = () => ({
  postcssPlugin: "leerruimte-own-rem",
  Declaration(declaration) {
    declaration.value = declaration.value.replace(rems, (_, count) => `calc(${count} * var(--rem))`);
  },
  AtRule(rule) {
    rule.params = rule.params.replace(rems, (_, count) => `${Number(count) * 16}px`);
  },
});
ownRem.postcss = true;
