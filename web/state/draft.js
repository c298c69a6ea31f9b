/** @import { AuthorEngine, Code, Outline, Problem, Report } from "../contract" */
/** @import { Snapshot } from "./scan.js" */
import { Scan } from "./scan.js";
import { InputError } from "../input_error.js";

/** @typedef {NonNullable<ReturnType<AuthorEngine["check"]>["summary"]>} Summary */

/**
 * What an author sees of a questionnaire, as one value.
 * @typedef {object} DraftSnapshot
 * @property {string} language of the page, and of the questionnaire where it has it
 * @property {string} text the questionnaire as it is written now
 * @property {Problem[]} problems of that text
 * @property {Summary | null} summary of that text; absent when it has an error
 * @property {Outline | null} outline of the last text without an error
 * @property {Snapshot | null} scan the same text being answered
 * @property {"questions" | "report"} tab
 * @property {number} seed which random respondent
 * @property {Report | null} report of that respondent; only on the tab "report"
 * @property {string} problem what the core refused, for the reader
 */

/**
 * A questionnaire while it is being written: checked, answered and reported after every change. It tells its listeners
 * (event "change"). What people do in the questions goes to a Scan of its own.
 */
export class Draft extends EventTarget {
  #engine;
  #language;
  #text = "";
  /** @type {Problem[]} */
  #problems = [];
  /** @type {Summary | null} */
  #summary = null;
  /** @type {Scan | null} */
  #scan = null;
  /** @type {DraftSnapshot["tab"]} */
  #tab = "questions";
  #seed = 1;
  #problem = "";

  /** @param {AuthorEngine} engine @param {string} language */
  constructor(engine, language) {
    super();
    this.#engine = engine;
    this.#language = language;
  }

  /** @returns {DraftSnapshot} */
  get snapshot() {
    const scan = this.#scan?.snapshot ?? null;
    const report = scan && this.#tab === "report" ? this.#sample(scan) : null;
    return {
      language: this.#language, text: this.#text, problems: this.#problems, summary: this.#summary,
      outline: scan?.outlines[0] ?? null, scan, tab: this.#tab, seed: this.#seed, report, problem: this.#problem,
    };
  }

  /** Takes a new text: checks it, and shows it when it has no error. @param {{ text: string }} draft */
  write({ text }) {
    this.#text = text;
    const { problems, summary } = text.trim() === "" ? { problems: [], summary: null } : this.#engine.check(text);
    this.#problems = problems;
    this.#summary = summary;
    if (summary) this.#open(summary.id, text);
    this.#changed();
  }

  /** @param {{ language: string }} choice */
  speak({ language }) {
    this.#language = language;
    this.#scan?.speak({ language });
    this.#changed();
  }

  /** Answers as somebody else, or another length. @param {{ audience?: string, form?: string }} choice */
  choose(choice) {
    const scan = this.#scan;
    if (scan) scan.resume({ ...scan.kept, ...choice });
    this.#changed();
  }

  /** @param {{ tab: DraftSnapshot["tab"] }} choice */
  look({ tab }) {
    this.#tab = tab;
    this.#changed();
  }

  /** Which random respondent. @param {{ seed: number }} choice */
  meet({ seed }) {
    this.#seed = seed;
    this.#changed();
  }

  /** @param {{ item: string, code: Code }} answer */
  answer(answer) {
    this.#in((scan) => scan.answer(answer));
  }

  /** @param {{ items: string[] }} answer */
  clear(answer) {
    this.#in((scan) => scan.clear(answer));
  }

  next() {
    this.#in((scan) => scan.next());
  }

  back() {
    this.#in((scan) => scan.back());
  }

  /** @param {Parameters<Scan["go"]>[0]} place */
  go(place) {
    this.#in((scan) => scan.go(place));
  }

  /** Does something in the questions; there is no start page here, so before the first page comes the first page. @param {(scan: Scan) => void} act */
  #in(act) {
    const scan = this.#scan;
    if (!scan) return;
    act(scan);
    if (scan.kept.screen === "start") scan.go({ screen: "question", page: 0 });
    this.#changed();
  }

  /** A scan of the new text, where the old one was when that is still there. @param {string} id @param {string} text */
  #open(id, text) {
    const before = this.#scan?.kept;
    const opened = this.#engine.open(text);
    const outline = this.#engine.outline({ questionnaire: id, language: opened.languages.includes(this.#language) ? this.#language : opened.languages[0] });
    const spoken = opened.languages.map((language) => [language, [this.#engine.outline({ questionnaire: id, language })]]);
    const scan = new Scan({ outlines: { [this.#language]: [outline], ...Object.fromEntries(spoken) }, prepared: [], language: this.#language });
    scan.run(this.#engine, { [id]: text });
    if (!before || !scan.resume(before)) scan.start({ questionnaire: id, audience: outline.audiences[0].id, form: outline.forms[0].id });
    this.#scan = scan;
  }

  /** The report of the random respondent. @param {Snapshot} scan @returns {Report | null} */
  #sample({ questionnaire, form, audience, outlines, language }) {
    this.#problem = "";
    try {
      const response = this.#engine.sample({ questionnaire, form, audience, seed: this.#seed });
      const spoken = outlines[0].languages.includes(language) ? language : outlines[0].languages[0];
      return this.#engine.report({ questionnaire, response, language: spoken });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#problem = error.message;
      return null;
    }
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("change"));
  }
}
