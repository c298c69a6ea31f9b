/** The interface in Dutch. Sentences of a report come from the core; statements and advice from the questionnaire. */
export const nl = {
  name: "Nederlands",
  tagline: "ruimte om te leren",
  loading: "Even geduld, de scan wordt klaargezet.",
  failed: "De scan kan niet starten. Sluit andere tabbladen en laad de pagina opnieuw.",
  update: "Er is een nieuwe versie van deze pagina. Uw antwoorden blijven staan.",
  update_now: "Gebruik de nieuwe versie",
  footer: "Leerruimte is opensourcesoftware. De vragen en adviezen mag u gebruiken onder CC BY 4.0, als u de bron noemt.",

  start_title: "Hoeveel ruimte is er bij u om te leren?",
  start_lead: "Mensen leren makkelijker als hun bedrijf daar ruimte voor maakt. Deze scan laat zien waar die ruimte is, en waar u kunt beginnen.",
  start_trust: "Uw antwoorden blijven in dit tabblad, of op dit apparaat als u dat kiest. Er wordt niets verstuurd.",
  start_resume: "U was al begonnen. Uw antwoorden staan er nog.",
  start_elsewhere: "Verder met antwoorden uit een bestand of met een code",
  which: "Wat wilt u weten?",
  group_first: "Een goed begin",
  group_firm: "Over ons bedrijf",
  group_own: "Over mijn eigen werk",
  group_more: "Meer vragenlijsten",
  group_others: "Voor anderen in het bedrijf",
  /** Whom a questionnaire with one audience is for. @type {Record<string, string>} */
  only_for: { staff: "voor medewerkers", management: "voor leidinggevenden" },
  background: "Achtergrond",
  who: "Wie bent u?",
  how_long: "Hoeveel tijd hebt u?",
  /** @param {number} minutes */
  minutes: (minutes) => `ongeveer ${minutes} ${minutes === 1 ? "minuut" : "minuten"}`,
  /** @param {number} least @param {number} most */
  minutes_range: (least, most) => (least === most ? `ongeveer ${most} minuten` : `${least} tot ${most} minuten`),
  start: "Begin",
  resume: "Ga verder",
  restart: "Begin opnieuw",
  restart_sure: "Weet u het zeker? Al uw antwoorden worden gewist, ook die van andere vragenlijsten.",
  restart_yes: "Ja, wis alles",
  restart_no: "Nee, ga terug",

  /** @param {number} step @param {number} steps */
  step: (step, steps) => `Stap ${step} van ${steps}`,
  /** @param {number} minutes */
  minutes_left: (minutes) => (minutes === 0 ? "alles ingevuld" : `nog ongeveer ${minutes} ${minutes === 1 ? "minuut" : "minuten"}`),
  or: "of",
  clear: "Wis dit antwoord",
  none_of_these: "geen van deze",
  /** @param {string} end */
  step_end: (end) => `het dichtst bij ‘${end}’`,
  /** @param {string} end */
  step_side: (end) => `aan de kant van ‘${end}’`,
  step_middle: "in het midden",
  /** @param {number} lowest @param {number} highest */
  number_range: (lowest, highest) => `van ${lowest} tot en met ${highest}`,
  /** @param {number} lowest @param {number} highest */
  number_error: (lowest, highest) => `Vul een heel getal in van ${lowest} tot en met ${highest}. Dit antwoord telt nu niet mee.`,
  optional: "U mag deze vraag overslaan.",
  /** @param {number} left */
  characters_left: (left) => `U kunt nog ${left} ${left === 1 ? "teken" : "tekens"} gebruiken.`,
  next: "Volgende",
  skip: "Sla over",
  back: "Vorige",
  to_review: "Naar het overzicht",

  review_title: "Klaar voor uw rapport?",
  review_all: "U hebt alle vragen beantwoord.",
  /** @param {number} skipped @param {number} asked */
  review_some: (skipped, asked) => `U hebt ${skipped} van de ${asked} vragen overgeslagen. Dat mag. U kunt ze hier alsnog invullen.`,
  review_skipped: "Overgeslagen",
  /** @param {number} given @param {number} asked */
  review_part: (given, asked) => `${given} van ${asked} ingevuld`,
  to_report: "Bekijk uw rapport",
  to_answers: "Terug naar de vragen",

  report_eyebrow: "Uw rapport",
  contents: "In dit rapport",
  as_table: "Dezelfde cijfers als tabel",
  table_part: "Onderdeel",
  table_score: "Score",
  table_words: "In woorden",
  table_low: "Links",
  table_high: "Rechts",
  table_state: "Telt mee",
  /** @param {number} lowest @param {number} highest */
  range: (lowest, highest) => `Een score loopt van ${lowest} tot ${highest}.`,
  /** @param {number} lowest @param {number} highest */
  from_to: (lowest, highest) => `(van ${lowest} tot ${highest})`,
  why_step: "Waarom deze stap?",
  step_why: "Waarom helpt dit?",
  step_who: "Wie",
  step_effort: "Tijd per persoon",
  step_within: "Wanneer",
  why_intro: "Kies een onderdeel. U ziet dan elke stelling en uw antwoord. U ziet ook hoe de score is berekend.",
  open_all: "Open alles",
  close_all: "Sluit alles",
  trace_statement: "Stelling",
  trace_part: "Onderdeel",
  trace_answer: "Uw antwoord",
  trace_counted: "Telt als",
  reference_own: "Bij u",
  source: "Bron",
  sources: "Bronnen",
  licence: "Licentie van deze vragenlijst",
  year_unknown: "jaar onbekend",

  background_contents: "Op deze pagina",
  facts: "Feiten en cijfers",
  fact_population: "Over wie",
  fact_year: "Jaar",
  transfer: "Meenemen of verdergaan",
  receipt: "Wat is hier bewaard?",
  access: "Toegankelijkheid",
  to_start: "Naar de startpagina",
  print: "Print of bewaar als pdf",
  staff_note: "Deze stappen zijn geschreven voor de leiding van uw bedrijf. Bespreek ze met uw leidinggevende of met een collega.",
};
