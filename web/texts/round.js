/** Texts of a round with a team, and around the report of a group, in both languages. */
const nl = {
  /** @param {string} title of the questionnaire */
  lead: (title) => `Breng de antwoorden van uw collega’s samen in één groepsrapport. Deze ronde gaat over ‘${title}’.`,
  waiting: "Even geduld, de ronde wordt klaargezet.",

  first: "Voor u begint",
  /** What everybody ought to know. @param {number | null} minimum @returns {string[]} */
  know: (minimum) => [
    "Wie de ronde leidt, kan de antwoorden van collega’s lezen. Kies daarom iemand die iedereen vertrouwt, bijvoorbeeld iemand uit de ondernemingsraad.",
    "Vertel uw collega’s van tevoren wie de ronde leidt en wat er met hun antwoorden gebeurt. Doe dat voordat zij ze aan u geven.",
    `Het groepsrapport vertelt niets over minder dan ${minimum ?? "een paar"} mensen. Antwoorden in eigen woorden staan er nooit in.`,
    "De antwoorden van uw collega’s staan alleen in dit venster. Er wordt niets verstuurd en niets bewaard. Sluit u het venster, of laadt u de pagina opnieuw? Dan moet u alles opnieuw toevoegen.",
    "Maak het rapport pas als iedereen die mee wil doen, klaar is. Een tweede rapport kan alleen als er daarna genoeg nieuwe mensen meedoen.",
  ],

  ask: "Vraag uw collega’s om mee te doen",
  ask_about: "Stuur uw collega’s dit bericht. U kunt de tekst hier eerst aanpassen.",
  message: "Bericht aan uw collega’s",
  /** @param {{ title: string, link: string, managers: string, minimum: number | null }} about links are "" where there is none; `managers`: theirs, where it is another */
  letter: ({ title, link, managers, minimum }) => [
    "Beste collega,",
    `Wilt u de vragenlijst ‘${title}’ invullen? ${link ? `Die vindt u hier:\n${link}` : "Die vindt u hier: [zet hier waar de vragenlijst staat]"}`,
    ...(managers ? [`Bent u leidinggevende? Gebruik dan deze link:\n${managers}`] : []),
    "Klaar met invullen? Kies onderaan de pagina ‘Meenemen of verdergaan’. Bewaar het bestand of kopieer de code, en geef die aan mij.",
    `Ik kan uw antwoorden lezen, anderen niet. Ik voeg alle antwoorden samen in een rapport over de hele groep. Dat vertelt niets over minder dan ${minimum ?? "een paar"} mensen.`,
  ].join("\n\n"),
  copy_message: "Kopieer het bericht",

  add: "Voeg de antwoorden toe",
  add_files: "Kies bestanden met antwoorden",
  add_files_about: "U kunt meer bestanden tegelijk kiezen, of ze hierheen slepen. Het mogen bestanden met antwoorden zijn (JSON of CSV), of rapporten die als webpagina bewaard zijn. Een bestand is niet groter dan 5 MB.",
  add_codes: "Of typ of plak codes",
  add_codes_about: "Zet elke code op een eigen regel. Hoofdletters, spaties en streepjes maken niet uit.",
  add_codes_button: "Voeg de codes toe",
  own: "Uw eigen antwoorden",
  own_about: "U hebt deze vragenlijst hier zelf ingevuld. Doet u mee in de ronde?",
  own_add: "Voeg mijn antwoorden toe",
  own_added: "Uw eigen antwoorden doen mee.",
  own_none: "Doet u zelf ook mee? Vul dan eerst de vragenlijst in. De antwoorden van uw collega’s blijven hier zolang dit venster open is. Via de startpagina komt u hier terug.",
  own_answer: "Vul de vragenlijst in",

  entries: "Wat is er toegevoegd?",
  /** @param {number} people */
  count: (people) => (people === 0 ? "Er is nog niets toegevoegd." : people === 1 ? "Er is 1 ingevulde vragenlijst." : `Er zijn ${people} ingevulde vragenlijsten.`),
  list: "Bekijk alles wat is toegevoegd",
  twice: "Staan dezelfde antwoorden er twee keer in? Dan tellen ze één keer mee.",
  /** @param {number} people */
  several: (people) => `${people} mensen`,
  /** @param {string} number */
  code: (number) => `Code ${number}`,
  remove: "Haal weg",
  /** @param {number} people */
  added: (people) => (people === 1 ? "1 ingevulde vragenlijst is toegevoegd." : `${people} ingevulde vragenlijsten zijn toegevoegd.`),
  /** @param {number} count */
  not_added: (count) => (count === 1 ? "Dit is niet toegevoegd:" : `Deze ${count} zijn niet toegevoegd:`),
  /** @param {string} number */
  line: (number) => `Code op regel ${number}`,
  /** Why something is not added, where it is said in other words than of one's own answers. @type {Record<string, string>} */
  refused: {
    "other-questionnaire": "Deze antwoorden horen bij een andere vragenlijst dan deze ronde.",
    "no-answers": "Hier staan geen antwoorden in. Vraag uw collega om het bestand opnieuw te bewaren.",
    "other-version": "Deze antwoorden horen bij een andere versie van de vragenlijst. Wij kunnen ze hier niet gebruiken.",
    damaged: "Dit bestand is beschadigd. Vraag uw collega om een nieuw bestand of een code.",
    "code-version": "Deze code hoort bij een andere versie van de vragenlijst. Vraag uw collega om het bestand.",
    json: "Dit is geen bestand met antwoorden, of het is beschadigd. Vraag uw collega om een nieuw bestand.",
    "utf-8": "Dit is geen bestand met antwoorden, of het is beschadigd. Vraag uw collega om een nieuw bestand.",
  },

  make: "Maak het groepsrapport",
  make_about: "Is iedereen klaar die mee wil doen? Maak dan het rapport. Daarna kunt u niets meer weghalen.",
  make_first: "Voeg eerst antwoorden toe.",
  make_again: "Maak een nieuw rapport",
  make_again_about: "U hebt na het rapport nog antwoorden toegevoegd. Maak een nieuw rapport om ze mee te laten doen.",
  /** Why there is no report, by the rule of the core. @type {Record<string, string>} */
  no_report: {
    "too-few": "Er is nog geen rapport.",
    "too-soon": "Er zijn sinds het vorige rapport te weinig nieuwe mensen bijgekomen. Wie de twee rapporten vergelijkt, zou hun antwoorden kunnen raden. Wacht tot er meer mensen meedoen. Het vorige rapport blijft staan.",
    other: "Het rapport kan niet worden gemaakt. De antwoorden staan er nog.",
  },

  after: "De ronde",
  after_about: "De antwoorden van deze ronde staan nog in dit venster. Bewaar het rapport voordat u het venster sluit.",
  empty: "Wis deze ronde",
  empty_sure: "Weet u het zeker? De antwoorden van uw collega’s en het groepsrapport verdwijnen uit dit venster.",
  empty_yes: "Ja, wis de ronde",
  empty_no: "Nee, ga terug",
  emptied: "De ronde is gewist.",

  eyebrow: "Uw groepsrapport",
  scores: "Alle uitkomsten in woorden",
  pictures: "De uitkomsten in beeld",
  to_round: "Naar de ronde",
  keep_private: "In dit rapport is niemand apart te zien. Deel het met iedereen die meedeed.",
  not_printed: "Gebeurt er niets? Dan laat de pagina om deze scan heen printen niet toe. Bewaar het rapport als tekst. Die kunt u openen en printen.",
  name_report: "groepsrapport",
};

/** @type {Record<string, typeof nl>} */
export const round = {
  nl,
  en: {
    lead: (title) => `Bring your colleagues’ answers together in one group report. This round is about ‘${title}’.`,
    waiting: "One moment, the round is getting ready.",

    first: "Before you begin",
    know: (minimum) => [
      "Whoever leads the round can read colleagues’ answers. So choose somebody everyone trusts, such as a staff representative.",
      "Tell your colleagues who leads the round and what happens with their answers. Do so before they hand them in.",
      `The group report tells nothing about fewer than ${minimum ?? "a few"} people. Answers in somebody’s own words are never in it.`,
      "Your colleagues’ answers are in this window only. Nothing is sent and nothing is kept. If you close the window or load the page again, you will have to add everything again.",
      "Make the report once everybody who wants to take part has done so. A second report is only possible when enough new people have joined since.",
    ],

    ask: "Ask your colleagues to take part",
    ask_about: "Send your colleagues this message. You can change the text here first.",
    message: "Message to your colleagues",
    letter: ({ title, link, managers, minimum }) => [
      "Dear colleague,",
      `Would you fill in the questionnaire ‘${title}’? ${link ? `You will find it here:\n${link}` : "You will find it here: [say where the questionnaire is]"}`,
      ...(managers ? [`Are you a manager? Then please use this link:\n${managers}`] : []),
      "When you have finished, choose ‘Take it with you, or carry on’ at the bottom of the page. Save the file or copy the code, and give it to me.",
      `I can read your answers; others cannot. I put all answers together in a report about the whole group. It tells nothing about fewer than ${minimum ?? "a few"} people.`,
    ].join("\n\n"),
    copy_message: "Copy the message",

    add: "Add the answers",
    add_files: "Choose files with answers",
    add_files_about: "You can choose several files at once, or drag them here: files with answers (JSON or CSV), or reports saved as a web page. No file larger than 5 MB.",
    add_codes: "Or type or paste codes",
    add_codes_about: "Put each code on a line of its own. Capitals, spaces and dashes make no difference.",
    add_codes_button: "Add the codes",
    own: "Your own answers",
    own_about: "You filled in this questionnaire here yourself. Do you take part in the round?",
    own_add: "Add my answers",
    own_added: "Your own answers are in the round.",
    own_none: "Do you want to take part too? Then fill in the questionnaire first. Your colleagues’ answers stay here as long as this window is open. You can come back here from the start page.",
    own_answer: "Fill in the questionnaire",

    entries: "What has been added?",
    count: (people) => (people === 0 ? "Nothing has been added yet." : people === 1 ? "There is 1 completed questionnaire." : `There are ${people} completed questionnaires.`),
    list: "See everything that was added",
    twice: "If the same answers were added twice, they count once.",
    several: (people) => `${people} people`,
    code: (number) => `Code ${number}`,
    remove: "Remove",
    added: (people) => (people === 1 ? "1 completed questionnaire was added." : `${people} completed questionnaires were added.`),
    not_added: (count) => (count === 1 ? "This was not added:" : `These ${count} were not added:`),
    line: (number) => `Code on line ${number}`,
    refused: {
      "other-questionnaire": "These answers belong to another questionnaire than this round.",
      "no-answers": "There are no answers in this. Ask your colleague to save the file again.",
      "other-version": "These answers belong to another version of the questionnaire. We cannot use them here.",
      damaged: "This file is damaged. Ask your colleague for a new file or a code.",
      "code-version": "This code belongs to another version of the questionnaire. Ask your colleague for the file.",
      json: "This is not a file with answers, or it is damaged. Ask your colleague for a new file.",
      "utf-8": "This is not a file with answers, or it is damaged. Ask your colleague for a new file.",
    },

    make: "Make the group report",
    make_about: "Has everybody who wants to take part done so? Then make the report. After that you can no longer remove anything.",
    make_first: "Add answers first.",
    make_again: "Make a new report",
    make_again_about: "You have added answers since the report. Make a new report to include them.",
    no_report: {
      "too-few": "There is no report yet.",
      "too-soon": "Too few new people have joined since the last report. Anyone who compares the two reports might guess their answers. Wait until more people take part. The last report stays as it is.",
      other: "The report cannot be made. The answers are still here.",
    },

    after: "The round",
    after_about: "The answers of this round are still in this window. Save the report before you close it.",
    empty: "Erase this round",
    empty_sure: "Are you sure? Your colleagues’ answers and the group report will be gone from this window.",
    empty_yes: "Yes, erase the round",
    empty_no: "No, go back",
    emptied: "The round has been erased.",

    eyebrow: "Your group report",
    scores: "All results in words",
    pictures: "The results in pictures",
    to_round: "To the round",
    keep_private: "Nobody can be singled out in this report. Share it with everyone who took part.",
    not_printed: "Is nothing happening? Then the page around this scan does not allow printing. Save the report as text, which you can open and print.",
    name_report: "group-report",
  },
};
