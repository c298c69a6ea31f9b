/** Texts about taking a report and answers along, and going on with them, in both languages. */
const nl = {
  title: "Meenemen of verdergaan",
  lead: "Neem uw antwoorden mee naar een ander apparaat, of ga verder met antwoorden die u eerder bewaarde. Er wordt niets verstuurd: u neemt ze zelf mee.",
  waiting: "Even geduld, de scan wordt klaargezet.",

  take: "Uw antwoorden meenemen",
  /** @param {string} title of the questionnaire */
  take_about: (title) => `Dit gaat over uw antwoorden op ‘${title}’.`,
  take_nothing: "U hebt hier nog geen antwoorden. Vul eerst een vraag in, of ga hieronder verder met antwoorden die u al had.",
  take_file: "Als bestand",
  take_file_about: "Daar staat alles in, ook uw eigen woorden. Bewaar het waar u het terugvindt.",
  take_json: "Bewaar het bestand",
  take_csv: "Bewaar als tabel (CSV)",
  take_code: "Als code",
  take_code_about: "Schrijf de code over of kopieer hem. U kunt ook het vierkant scannen met uw telefoon.",
  take_code_private: "Wie deze code heeft, kan uw antwoorden zien. Geef hem alleen aan mensen die u vertrouwt.",
  /** @param {number} count */
  left_out: (count) => (count === 1
    ? "Eén antwoord in uw eigen woorden past niet in de code. In het bestand staat het wel."
    : `${count} antwoorden in uw eigen woorden passen niet in de code. In het bestand staan ze wel.`),
  code: "Uw code",
  qr: "Vierkante code (QR) met uw antwoorden",
  copy_code: "Kopieer de code",
  copy_link: "Kopieer een link met de code",
  copied: "Gekopieerd.",
  not_copied: "Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem zelf.",

  bring: "Verdergaan met eerdere antwoorden",
  bring_file: "Kies een bestand met antwoorden",
  bring_file_about: "Een bestand met antwoorden (JSON of CSV), of een rapport dat u als webpagina bewaarde. Niet groter dan 5 MB. U mag het ook hierheen slepen.",
  bring_code: "Of typ een code",
  bring_code_about: "Hoofdletters, spaties en streepjes maken niet uit.",
  bring_code_button: "Ga verder met deze code",
  ask_title: "Hier staan al antwoorden",
  /** @param {string} title of the questionnaire @param {number} there @param {number} given */
  ask: (title, there, given) => `Op ‘${title}’ staan hier ${count_nl(there)}. U wilt verder met ${count_nl(given)}. Wilt u wat hier staat vervangen?`,
  ask_yes: "Ja, vervang wat hier staat",
  ask_no: "Nee, houd wat hier staat",
  to_start: "Naar het begin",

  /** Why something cannot be read, by the rule the engine names. @type {Record<string, string>} */
  refused: {
    "too-large": "Dit bestand is groter dan 5 MB. Zo groot is een bestand met antwoorden nooit. Kies een ander bestand.",
    "no-answers": "In dit bestand staan geen antwoorden. Kies het bestand dat u hier eerder bewaarde.",
    "one-response": "In dit bestand staan antwoorden van meer mensen. Hier kunt u met die van één persoon verder.",
    "not-open": "Dit bestand hoort bij een vragenlijst die hier niet is.",
    "which-questionnaire": "Wij kunnen niet zien bij welke vragenlijst dit bestand hoort. Gebruik het bestand met JSON.",
    damaged: "Dit bestand is beschadigd. Gebruik een ander bestand of een code.",
    "code-character": "In deze code staat een teken dat niet in een code hoort. Kijk de code nog eens na.",
    "code-length": "Deze code is te kort of te lang. Kijk na of hij helemaal is overgenomen.",
    "code-format": "Deze code klopt niet. Kijk het eerste teken na. Misschien komt de code uit een nieuwere versie.",
    "code-damaged": "Deze code klopt niet: er is een teken fout, weg of verwisseld. Kijk de code nog eens na.",
    "code-version": "Deze code hoort bij een andere versie van de vragenlijst. Gebruik het bestand met uw antwoorden.",
    "code-questionnaire": "Deze code hoort bij een vragenlijst die hier niet is.",
    unreadable: "Dit kunnen wij niet lezen.",
  },
  nothing_lost: "Wat hier stond, is niet veranderd.",

  keep: "Bewaren en delen",
  keep_report: "Het rapport",
  keep_page: "Als webpagina",
  keep_page_about: "Opent op elk apparaat, ook zonder internet. U kunt er later mee verdergaan.",
  keep_xlsx: "Als rekenblad (Excel)",
  keep_xlsx_about: "Alle tabellen, elk op een eigen blad.",
  keep_md: "Als tekst",
  keep_md_about: "Gewone tekst met kopjes (Markdown).",
  keep_json: "Als gegevens (JSON)",
  keep_json_about: "Voor wie er zelf mee wil rekenen.",
  keep_answers: "De antwoorden",
  keep_transfer_about: "Met een bestand, een code of een vierkant om te scannen.",
  keep_private: "In elk bestand staan antwoorden of scores van u. U bepaalt wie het krijgt.",
  further_pictures: "Uw scores in beeld",
  or_save: ", of bewaar dit beeld",
  copy_table: "Kopieer de tabel",
  copy_statements: "Kopieer alle antwoorden als tabel",
  save_svg: "Download als SVG",
  save_png: "Download als PNG",
  name_answers: "antwoorden",
  name_report: "rapport",
  name_picture: "beeld",
};

/** @param {number} count */
const count_nl = (count) => (count === 1 ? "1 antwoord" : `${count} antwoorden`);
/** @param {number} count */
const count_en = (count) => (count === 1 ? "1 answer" : `${count} answers`);

/** @type {typeof nl} */
const en = {
  title: "Take it with you, or carry on",
  lead: "Take your answers to another device, or carry on with answers you kept before. Nothing is sent anywhere: you carry them yourself.",
  waiting: "One moment, the scan is getting ready.",

  take: "Take your answers with you",
  take_about: (title) => `This is about your answers to ‘${title}’.`,
  take_nothing: "You have no answers here yet. Answer a question first, or carry on below with answers you already had.",
  take_file: "As a file",
  take_file_about: "It holds everything, your own words too. Keep it where you will find it again.",
  take_json: "Save the file",
  take_csv: "Save as a table (CSV)",
  take_code: "As a code",
  take_code_about: "Write the code down, copy it, or scan the square with your phone.",
  take_code_private: "Anyone who has this code can see your answers. Give it only to people you trust.",
  left_out: (count) => (count === 1
    ? "One answer in your own words does not fit in the code. It is in the file."
    : `${count} answers in your own words do not fit in the code. They are in the file.`),
  code: "Your code",
  qr: "Square code (QR) with your answers",
  copy_code: "Copy the code",
  copy_link: "Copy a link with the code",
  copied: "Copied.",
  not_copied: "This browser cannot copy it for you. Select the text and copy it yourself.",

  bring: "Carry on with earlier answers",
  bring_file: "Choose a file with answers",
  bring_file_about: "A file with answers (JSON or CSV), or a report you saved as a web page. No larger than 5 MB. You can drag it here too.",
  bring_code: "Or type a code",
  bring_code_about: "Capitals, spaces and dashes make no difference.",
  bring_code_button: "Carry on with this code",
  ask_title: "There are answers here already",
  ask: (title, there, given) => `For ‘${title}’ there ${there === 1 ? "is" : "are"} ${count_en(there)} here. You want to carry on with ${count_en(given)}. Replace what is here?`,
  ask_yes: "Yes, replace what is here",
  ask_no: "No, keep what is here",
  to_start: "To the beginning",

  refused: {
    "too-large": "This file is larger than 5 MB. A file with answers is never that large. Choose another file.",
    "no-answers": "There are no answers in this file. Choose the file you saved here before.",
    "one-response": "This file holds the answers of several people. Here you can carry on with those of one person.",
    "not-open": "This file belongs to a questionnaire that is not here.",
    "which-questionnaire": "We cannot tell which questionnaire this file belongs to. Use the JSON file.",
    damaged: "This file is damaged. Use another file or a code.",
    "code-character": "There is a character in this code that no code has. Please check it.",
    "code-length": "This code is too short or too long. Check that all of it is there.",
    "code-format": "This code is not right. Check its first character. Perhaps it comes from a newer version.",
    "code-damaged": "This code is not right: a character is wrong, missing or swapped. Please check it.",
    "code-version": "This code belongs to another version of the questionnaire. Use the file with your answers.",
    "code-questionnaire": "This code belongs to a questionnaire that is not here.",
    unreadable: "We cannot read this.",
  },
  nothing_lost: "What was here has not changed.",

  keep: "Save and share",
  keep_report: "The report",
  keep_page: "As a web page",
  keep_page_about: "Opens on any device, without the internet too. You can carry on with it later.",
  keep_xlsx: "As a spreadsheet (Excel)",
  keep_xlsx_about: "All tables, each on a sheet of its own.",
  keep_md: "As text",
  keep_md_about: "Plain text with headings (Markdown).",
  keep_json: "As data (JSON)",
  keep_json_about: "For those who want to do their own sums.",
  keep_answers: "The answers",
  keep_transfer_about: "With a file, a code or a square to scan.",
  keep_private: "Every file holds answers or scores of yours. You decide who gets it.",
  further_pictures: "Your scores in pictures",
  or_save: ", or save this picture",
  copy_table: "Copy the table",
  copy_statements: "Copy all answers as a table",
  save_svg: "Download as SVG",
  save_png: "Download as PNG",
  name_answers: "answers",
  name_report: "report",
  name_picture: "picture",
};

/** @type {Record<string, typeof nl>} */
export const transfer = { nl, en };
