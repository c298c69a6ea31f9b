/**
 * The same as elements/printing.js in somebody else's page, which gets no listener of ours: its style is asked for.
 * @param {() => void} toPaper @param {() => void} toScreen
 * @returns {() => void} stops telling
 */
export function whenPrinting(toPaper, toScreen) {
  const paper = matchMedia("print");
  const tell = () => (paper.matches ? toPaper() : toScreen());
  paper.addEventListener("change", tell);
  return () => paper.removeEventListener("change", tell);
}

/** Prints. @returns {Promise<boolean>} true: without a listener nobody can know better */
export async function printed() {
  print();
  return true;
}
