const nl = {
  nothing: "Hier hoort een vragenlijst te staan, maar die kan niet worden geopend.",
  bad_questionnaire: "Deze vragenlijst heeft een fout en kan niet worden geopend:",
  bad_answers: "Deze antwoorden kunnen hier niet worden gebruikt.",
  no_report: "Hier hoort een grafiek te staan, maar dit is geen rapport van Leerruimte.",
  /** @param {number} count */
  no_picture: (count) => `Deze grafiek is er niet. Het rapport heeft er ${count}; de eerste is nummer 0.`,
  /** @param {string} url @param {string} why */
  not_fetched: (url, why) => `Dit bestand kan niet worden opgehaald: ${url} (${why}).`,
};

/** What a tag says in somebody else's page when there is nothing to show. @type {Record<string, typeof nl>} */
export const embed = {
  nl,
  en: {
    nothing: "A questionnaire belongs here, but it cannot be opened.",
    bad_questionnaire: "This questionnaire has a mistake and cannot be opened:",
    bad_answers: "These answers cannot be used here.",
    no_report: "A chart belongs here, but this is not a Leerruimte report.",
    no_picture: (count) => `There is no such chart. The report has ${count}; the first is number 0.`,
    not_fetched: (url, why) => `This file cannot be fetched: ${url} (${why}).`,
  },
};
