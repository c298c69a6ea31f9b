/**
 * Tells when the page is being put on paper, in time to lay it out, and when it is on the screen again.
 * @param {() => void} toPaper @param {() => void} toScreen
 * @returns {() => void} stops telling
 */
export function whenPrinting(toPaper, toScreen) {
  addEventListener("beforeprint", toPaper);
  addEventListener("afterprint", toScreen);
  return () => {
    removeEventListener("beforeprint", toPaper);
    removeEventListener("afterprint", toScreen);
  };
}
