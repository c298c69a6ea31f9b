/** The accessibility statement, in both languages. What it says is what ACCESSIBILITY.md shows with tests; change both together. */
const nl = {
  title: "Toegankelijkheid",
  lead: "Iedereen moet deze scan kunnen gebruiken. Hier leest u wat wij daarvoor doen, wat nog niet goed is, en wat u kunt doen als iets niet lukt.",
  status_title: "Voldoet deze pagina aan de regels?",
  status: [
    "Wij toetsen aan WCAG 2.2, niveau A en AA. Dat zijn de internationale regels voor toegankelijke websites. De Europese norm EN 301 549 verwijst naar dezelfde soort regels.",
    "Voor zover wij weten voldoet de scan aan alle regels van niveau A en AA die erop van toepassing zijn. Wij hebben dat zelf onderzocht. Er was geen onafhankelijk onderzoek.",
  ],
  /** @param {string} version */
  version: (version) => `Deze verklaring is van 25 november 2026 en gaat over versie ${version}.`,
  version_unknown: "Deze verklaring is van 25 november 2026. De versie van deze pagina is niet bekend.",
  tested_title: "Hoe hebben wij dat onderzocht?",
  tested: [
    "Programma’s controleren bij elke verandering alle schermen: in het licht en in het donker, op een telefoon en op een computer.",
    "Een test vult een hele scan in met alleen het toetsenbord, en kijkt of steeds te zien is waar u bent.",
    "Een test bekijkt elk scherm met een breedte van 320 punten (dat is 400 % vergroot), met de grootste letters, met meer ruimte tussen letters en regels, met de kleuren van hoog contrast, en van rechts naar links.",
    "Een test vraagt de browser hoe elke knop en elk veld heet voor een schermlezer.",
  ],
  help_title: "Wat kunt u zelf instellen?",
  help: [
    "Bovenaan elk scherm kiest u grotere letters.",
    "Heeft een vragenlijst eenvoudiger woorden? Dan staat daar bovenaan een knop voor.",
    "Bij elke vraag kan uw apparaat de vraag voorlezen, als het een stem heeft voor de taal van de vraag. Er gaat daarbij niets naar een ander.",
    "De scan volgt de instellingen van uw apparaat voor donker, voor hoog contrast en voor minder beweging.",
    "Er is geen tijdslimiet, en u hoeft geen vraag te beantwoorden.",
  ],
  limits_title: "Wat is nog niet goed?",
  limits: [
    "Wij hebben nog niet getest met mensen die elke dag een schermlezer of andere hulpmiddelen gebruiken.",
    "De pdf maakt uw browser. Of een schermlezer die goed kan lezen, hangt af van de browser. In Chrome en Edge krijgt de pdf labels. Op het scherm is het rapport altijd goed te lezen.",
    "Eenvoudiger woorden zijn er alleen bij vragenlijsten waar de makers ze hebben geschreven.",
    "De pagina voor makers van vragenlijsten geeft meldingen over fouten in het Engels, ook als de rest Nederlands is.",
    "Een eigen vragenlijst van een ander kan moeilijke woorden hebben. Daar gaan de makers van die lijst over.",
  ],
  report_title: "Lukt er iets niet?",
  report: [
    "Vertel het aan degene van wie u deze pagina hebt gekregen, of die haar op een website heeft gezet. Die kan het doorgeven aan de makers, op de plek waar de broncode van Leerruimte staat.",
    "Schrijf erbij op welk scherm het gebeurde, wat u deed, en welk apparaat en welk hulpmiddel u gebruikt. Stuur uw antwoorden niet mee.",
  ],
  technique_title: "Techniek",
  technique: "De scan gebruikt HTML, CSS, JavaScript, SVG en WAI-ARIA. Hij is gemaakt voor de nieuwe versies van Chrome, Edge, Firefox en Safari.",
};

/** @type {Record<string, typeof nl>} */
export const access = {
  nl,
  en: {
    title: "Accessibility",
    lead: "Everybody should be able to use this scan. Here you can read what we do for that, what is not right yet, and what you can do when something does not work.",
    status_title: "Does this page meet the rules?",
    status: [
      "We test against WCAG 2.2, levels A and AA: the international rules for accessible websites. The European standard EN 301 549 refers to the same kind of rules.",
      "As far as we know, the scan meets every rule of levels A and AA that applies to it. We examined this ourselves. There was no independent examination.",
    ],
    version: (version) => `This statement is of 25 November 2026 and is about version ${version}.`,
    version_unknown: "This statement is of 25 November 2026. The version of this page is unknown.",
    tested_title: "How did we examine that?",
    tested: [
      "At every change, programs check all screens: light and dark, on a phone and on a computer.",
      "A test fills in a whole scan with the keyboard alone, and looks whether you can always see where you are.",
      "A test looks at every screen at a width of 320 pixels (that is 400 % zoom), with the largest letters, with more space between letters and lines, in high-contrast colours, and from right to left.",
      "A test asks the browser what every button and field is called for a screen reader.",
    ],
    help_title: "What can you set yourself?",
    help: [
      "At the top of every screen you can choose larger letters.",
      "If a questionnaire has simpler words, there is a button for them at the top.",
      "Your device can read each question aloud, if it has a voice for the language of the question. Nothing goes to anybody else.",
      "The scan follows your device’s settings for dark, for high contrast and for less motion.",
      "There is no time limit, and you may skip any question.",
    ],
    limits_title: "What is not right yet?",
    limits: [
      "We have not yet tested with people who use a screen reader or other assistive technology every day.",
      "Your browser makes the PDF. How well a screen reader can read it depends on the browser: in Chrome and Edge the PDF gets tags. On screen, the report can always be read well.",
      "There are simpler words only for questionnaires whose makers wrote them.",
      "The page for makers of questionnaires reports mistakes in English, even when the rest is Dutch.",
      "A questionnaire by somebody else may have difficult words. That is up to its makers.",
    ],
    report_title: "Is something not working?",
    report: [
      "Tell whoever gave you this page or put it on a website. They can pass it on to the makers, at the place where the source code of Leerruimte is kept.",
      "Say on which screen it happened, what you did, and which device and assistive technology you use. Please do not send your answers along.",
    ],
    technique_title: "Technology",
    technique: "The scan uses HTML, CSS, JavaScript, SVG and WAI-ARIA. It is made for recent versions of Chrome, Edge, Firefox and Safari.",
  },
};
