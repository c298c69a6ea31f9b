/** Texts about taking a report and answers along, in both languages. */
const nl = {
  further_pictures: "Uw scores in beeld",
};

/** @type {Record<string, typeof nl>} */
export const transfer = {
  nl,
  en: {
    further_pictures: "Your scores in pictures",
  },
};
