/** Texts of the aids for reading, in both languages. */
const nl = {
  size: "Grootte van de letters",
  sizes: ["Gewone letters", "Grotere letters", "Heel grote letters"],
  simple: "Eenvoudiger woorden",
  more: "Over deze pagina",
  back: "Terug",
  aloud: "Lees voor",
  /** How the ends of a row of steps are read. @param {string} low @param {string} high */
  between: (low, high) => `Kies een plek tussen: ${low}, en: ${high}`,
};

/** @type {Record<string, typeof nl>} */
export const reading = {
  nl,
  en: {
    size: "Size of the letters",
    sizes: ["Normal letters", "Larger letters", "Very large letters"],
    simple: "Simpler words",
    more: "About this page",
    back: "Back",
    aloud: "Read aloud",
    between: (low, high) => `Choose a place between: ${low}, and: ${high}`,
  },
};
