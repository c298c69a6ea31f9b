/** The questionnaires of the start page by what they are about, in this order. The first of all is where most people begin. */
export const startGroups = {
  firm: ["leerrijke-werkomgeving", "beleid-op-papier", "randvoorwaarden", "ruimte-en-vertrouwen"],
  own: ["werkkenmerken", "waarden-en-mogelijkheden", "positie-om-te-leren", "nea-anker"],
};
