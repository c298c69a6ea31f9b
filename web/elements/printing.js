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

/** How long a browser may take to say that it prints, in milliseconds. */
const patience = 1000;

/**
 * Prints. In a frame whose page allows no dialogs that does nothing, and the browser does not say so.
 * @returns {Promise<boolean>} whether it began to print
 */
export function printed() {
  return new Promise((resolve) => {
    addEventListener("beforeprint", () => resolve(true), { once: true });
    setTimeout(resolve, patience, false);
    print();
  });
}
