/** Texts of the screen that shows what is kept here and what the page did, in both languages. */
const nl = {
  title: "Wat is hier bewaard?",
  lead: "Wij zeggen: uw antwoorden blijven op dit apparaat en er wordt niets verstuurd. Hier kunt u dat nakijken. Wat hieronder staat, komt van uw browser.",
  stored: "Wat staat er op dit apparaat?",
  stored_looking: "Even kijken …",
  stored_none: "Er staat niets. Deze pagina heeft op dit apparaat niets bewaard.",
  /** @param {string} bytes */
  stored_some: (bytes) => `Samen is dit ${bytes}.`,
  column_what: "Wat",
  column_where: "Waar",
  column_size: "Grootte",
  what: {
    sessionStorage: "Uw antwoorden en waar u was. Dit verdwijnt als u dit tabblad sluit.",
    localStorage: "Uw keuze om op dit apparaat te bewaren.",
    indexedDB: "Uw antwoorden, omdat u die op dit apparaat bewaart.",
    caches: "De pagina zelf, zodat die ook zonder internet werkt. Hier staan geen antwoorden in.",
  },
  where: {
    sessionStorage: "in dit tabblad (sessionStorage)", localStorage: "in deze browser (localStorage)", indexedDB: "in deze browser (IndexedDB)", caches: "in deze browser (Cache Storage)",
  },
  wipe: "Wis alles van dit apparaat",
  wipe_sure: "Weet u het zeker? Al uw antwoorden verdwijnen. Dat kunt u niet terugdraaien.",
  wipe_yes: "Ja, wis alles",
  wipe_no: "Nee, ga terug",
  wiping: "Bezig met wissen …",
  wiped: "Alles is gewist. We hebben het nagekeken: er staat niets meer.",
  wiped_after: "Gaat u verder met de scan? Dan onthoudt dit tabblad weer waar u bent en wat u antwoordt.",
  /** @param {number} count */
  not_wiped: (count) => `Uw antwoorden op deze pagina zijn weg. Maar ${count === 1 ? "1 ding staat" : `${count} dingen staan`} er nog. Uw browser wilde dat niet wissen. Wis daarom de gegevens van deze website in de instellingen van uw browser.`,
  sent: "Wat is er verstuurd?",
  requests_opening: "De pagina is nog bezig met openen.",
  requests_none: "Sinds de pagina open is: 0 verzoeken. Er is niets opgehaald en niets verstuurd.",
  /** @param {number} count */
  requests_some: (count) => `Sinds de pagina open is: ${count} ${count === 1 ? "verzoek" : "verzoeken"}. Dat hoort niet. Hieronder ziet u waarheen.`,
  /** @param {number} count */
  files_own: (count) => (count === 0
    ? "Bij het openen is er niets opgehaald. Alles staat in dit ene bestand."
    : `Bij het openen ${count === 1 ? "is 1 bestand" : `zijn ${count} bestanden`} opgehaald, allemaal van het adres van deze pagina.`),
  /** @param {number} count */
  files_elsewhere: (count) => `Bij het openen ${count === 1 ? "is 1 bestand" : `zijn ${count} bestanden`} opgehaald van een ander adres. Dat hoort niet.`,
  violations_none: "Uw browser heeft 0 pogingen gezien om de regels van deze pagina te overtreden.",
  /** @param {number} count */
  violations_some: (count) => `Uw browser heeft ${count} ${count === 1 ? "poging" : "pogingen"} tegengehouden om de regels van deze pagina te overtreden. Dit kan door een uitbreiding van uw browser komen.`,
  guest: "Deze scan staat in een pagina van iemand anders. Wij zien alleen wat de scan zelf ophaalt. Wat de pagina eromheen doet, kunnen wij niet nakijken.",
  /** @param {number} count */
  guest_files: (count) => `Bij het openen heeft de scan ${count === 1 ? "1 bestand" : `${count} bestanden`} opgehaald, van de plek waar de scan staat.`,
  guest_none: "Daarna heeft de scan niets meer opgehaald. De scan verstuurt niets.",
  policy_guest: "De regels zijn die van de pagina eromheen. Wie die pagina beheert, bepaalt ze.",
  policy: "Aan welke regels houdt uw browser deze pagina?",
  policy_unknown: "Deze pagina heeft geen regels bij zich. Dat hoort niet.",
  connect_none: "De pagina mag met niets en niemand verbinding maken.",
  connect_self: "De pagina mag alleen bestanden ophalen van haar eigen adres. Naar een ander adres mag zij niets sturen.",
  /** @param {string} value */
  connect_other: (value) => `De pagina mag verbinding maken met: ${value}. Dat hoort niet.`,
  scripts: "Er draait alleen programma van deze pagina zelf, niets van anderen.",
  forms: "De pagina mag geen formulier versturen.",
  trusted: "Wat u typt of in een bestand zet, wordt altijd als tekst getoond. Het kan nooit als programma draaien.",
  policy_text: "De regels zoals ze in de pagina staan",
  page: "Welke pagina is dit?",
  /** @param {string} version */
  version: (version) => `Leerruimte, versie ${version}.`,
  hash: "Vingerafdruk van dit bestand (SHA-256):",
  hash_check: "Dit zegt de pagina over zichzelf. Narekenen kan ook: vervang in het bestand de 64 tekens van de vingerafdruk door nullen en bereken de SHA-256. Dan moet dezelfde reeks eruit komen.",
  build_unknown: "De versie van deze pagina is niet bekend. Zij is niet gemaakt zoals het hoort.",
  bytes: "bytes",
};

/** @type {Record<string, typeof nl>} */
export const receipt = {
  nl,
  en: {
    title: "What is stored here?",
    lead: "We say that your answers stay on this device and that nothing is sent. Here you can check that. What you see below comes from your browser.",
    stored: "What is on this device?",
    stored_looking: "Looking …",
    stored_none: "Nothing. This page has kept nothing on this device.",
    stored_some: (bytes) => `Together this is ${bytes}.`,
    column_what: "What",
    column_where: "Where",
    column_size: "Size",
    what: {
      sessionStorage: "Your answers and where you were. This goes when you close this tab.",
      localStorage: "Your choice to keep answers on this device.",
      indexedDB: "Your answers, because you chose to keep them on this device.",
      caches: "The page itself, so that it works without internet too. There are no answers in it.",
    },
    where: {
      sessionStorage: "in this tab (sessionStorage)", localStorage: "in this browser (localStorage)", indexedDB: "in this browser (IndexedDB)", caches: "in this browser (Cache Storage)",
    },
    wipe: "Erase everything from this device",
    wipe_sure: "Are you sure? All your answers will be gone. You cannot undo this.",
    wipe_yes: "Yes, erase everything",
    wipe_no: "No, go back",
    wiping: "Erasing …",
    wiped: "Everything has been erased. We checked: nothing is left.",
    wiped_after: "If you carry on with the scan, this tab will again remember where you are and what you answer.",
    not_wiped: (count) => `Your answers are gone from this page. But ${count === 1 ? "1 thing is" : `${count} things are`} still there: your browser would not erase ${count === 1 ? "it" : "them"}. Please clear this website's data in your browser's settings.`,
    sent: "What has been sent?",
    requests_opening: "The page is still opening.",
    requests_none: "Since the page opened: 0 requests. Nothing was fetched and nothing was sent.",
    requests_some: (count) => `Since the page opened: ${count} ${count === 1 ? "request" : "requests"}. That should not happen. Below you see where to.`,
    files_own: (count) => (count === 0
      ? "Nothing was fetched to open the page. Everything is in this one file."
      : `${count === 1 ? "1 file was" : `${count} files were`} fetched to open the page, all from this page's own address.`),
    files_elsewhere: (count) => `${count === 1 ? "1 file was" : `${count} files were`} fetched from another address to open the page. That should not happen.`,
    violations_none: "Your browser saw 0 attempts to break this page's rules.",
    violations_some: (count) => `Your browser stopped ${count} ${count === 1 ? "attempt" : "attempts"} to break this page's rules. A browser extension may be the cause.`,
    guest: "This scan is part of somebody else’s page. We only see what the scan itself fetches. What the page around it does, we cannot check.",
    guest_files: (count) => `To open, the scan fetched ${count === 1 ? "1 file" : `${count} files`} from where it is kept.`,
    guest_none: "After that the scan fetched nothing more. The scan sends nothing.",
    policy_guest: "The rules are those of the page around the scan. Whoever looks after that page sets them.",
    policy: "Which rules does your browser hold this page to?",
    policy_unknown: "This page carries no rules. That should not happen.",
    connect_none: "The page may not connect to anything or anyone.",
    connect_self: "The page may only fetch files from its own address. It may send nothing to any other address.",
    connect_other: (value) => `The page may connect to: ${value}. That should not be so.`,
    scripts: "Only this page's own program runs, nothing from anybody else.",
    forms: "The page may not submit a form.",
    trusted: "What you type, or what is in a file, is always shown as text. It can never run as a program.",
    policy_text: "The rules as they stand in the page",
    page: "Which page is this?",
    version: (version) => `Leerruimte, version ${version}.`,
    hash: "Fingerprint of this file (SHA-256):",
    hash_check: "This is what the page says about itself. You can check it: replace the 64 characters of the fingerprint in the file with zeros and work out the SHA-256. It should come out the same.",
    build_unknown: "The version of this page is unknown. It was not built in the proper way.",
    bytes: "bytes",
  },
};
