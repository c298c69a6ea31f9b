/** @import { Answers, BackgroundPage, Code, Engine, Opened, Outline, Progress, Report, Response, View } from "../contract" */
import { EngineLost } from "../engine_guard.js";
import { InputError } from "../input_error.js";

/**
 * What the page shows, as one value. Elements get it whole and never change it.
 * @typedef {object} Snapshot
 * @property {"start" | "question" | "review" | "report" | "background" | "transfer" | "round" | "receipt" | "access"} screen
 * @property {string} language
 * @property {Outline[]} outlines what can be chosen, in the language
 * @property {string} questionnaire id of the chosen one
 * @property {string} audience
 * @property {string} form
 * @property {number} page index into view.pages
 * @property {number[]} steps the pages that are shown, as indices into view.pages; all of them until the engine runs
 * @property {Answers} answers
 * @property {string[]} begun ids of the questionnaires with an answer
 * @property {Snapshot["screen"]} from where the reader was before a screen beside the scan
 * @property {0 | 1 | 2} size of the letters, 0 as they are
 * @property {boolean} simple whether simpler words are wanted, where there are any
 * @property {boolean} simpler whether the chosen questionnaire has them in the language
 * @property {View | null} view
 * @property {Progress | null} progress absent until the engine runs
 * @property {Report | null} report only on the report screen
 * @property {BackgroundPage[] | null} background only on the background screen
 * @property {string} problem what went wrong, for the reader; "" when nothing did
 */

/**
 * What is kept of a scan: enough to go on, nothing that can be computed.
 * @typedef {Pick<Snapshot, "screen" | "language" | "questionnaire" | "audience" | "form" | "page" | "from" | "size" | "simple"> & { answers: Record<string, Answers> }} Kept
 * `answers` by questionnaire, so that a look at another one, at another form, or past a page that is no longer asked, loses nothing.
 */

/** A questionnaire as one audience reads it. @typedef {{ view: View, audience: string, form: string }} Prepared */

/** The screens that are about the chosen questionnaire. @type {string[]} */
const about = ["question", "review", "report", "background", "transfer", "round"];

/** The screens beside the scan: whoever reads one wants to go back to where they were. @type {string[]} */
const beside = ["transfer", "receipt", "access"];

/** The register of a language with simpler words (see FORMAT.md). @param {string} language */
const simplerOf = (language) => `${language}-B1`;

/** The language itself where a questionnaire has it, else its first. @param {Opened} opened @param {string} language */
const spokenOf = ({ languages }, language) => (languages.includes(language) ? language : languages[0]);

/**
 * One person's scan in one tab: which screen, which answers. It asks the engine for everything that is counted, scored or
 * worded, and tells its listeners after every change (event "change").
 */
export class Scan extends EventTarget {
  /** @type {Engine | null} */
  #engine = null;
  /** The JSON texts by id; one is opened when it is first needed. @type {Map<string, string>} */
  #texts = new Map();
  /** @type {Map<string, Opened>} */
  #opened = new Map();
  /** @type {Record<string, Outline[]>} */
  #outlines;
  /** @type {Prepared[]} */
  #prepared;
  /** @type {Kept} */
  #kept;
  #problem = "";
  /** @type {{ key: string, view: View } | null} */
  #shown = null;

  /**
   * @param {object} options
   * @param {Record<string, Outline[]>} options.outlines what can be chosen, by language, made at build time
   * @param {Prepared[]} options.prepared made at build time, so that it can be shown before the engine runs
   * @param {string} options.language
   */
  constructor({ outlines, prepared, language }) {
    super();
    this.#outlines = outlines;
    this.#prepared = prepared;
    const first = outlines[language][0];
    this.#kept = {
      screen: "start", language, questionnaire: first.id, audience: first.audiences[0].id, form: first.forms[0].id, page: 0, answers: {},
      from: "start", size: 0, simple: false,
    };
  }

  /** What is to be kept so that `resume` can go on from here. @returns {Kept} */
  get kept() {
    return this.#kept;
  }

  /** @returns {Snapshot} */
  get snapshot() {
    const { language, screen, questionnaire } = this.#kept;
    const asking = about.includes(screen);
    const computed = asking && this.#open(questionnaire) !== undefined;
    const steps = asking ? this.#steps() : [];
    return {
      ...this.#kept,
      page: this.#at(steps),
      steps,
      answers: this.#answers,
      begun: Object.keys(this.#kept.answers).filter((id) => Object.keys(this.#kept.answers[id]).length > 0),
      outlines: this.#outlines[language],
      simpler: this.#outlines[language].some(({ id, languages }) => id === questionnaire && languages.includes(simplerOf(language))),
      view: asking ? this.#view() : null,
      progress: computed ? this.#progress() : null,
      report: computed && screen === "report" ? this.#ask((engine) => engine.report({ ...this.about(), language: this.#spoken }), null) : null,
      background: computed && screen === "background" ? this.#ask((engine) => engine.background({ questionnaire, language: this.#spoken }), null) : null,
      problem: this.#problem,
    };
  }

  /**
   * From now on everything is computed, by this engine; after a breakdown by another one.
   * @param {Engine} engine
   * @param {Record<string, string>} questionnaires their JSON texts by id
   */
  run(engine, questionnaires) {
    this.#engine = engine;
    this.#shown = null;
    this.#opened.clear();
    this.add(questionnaires);
  }

  /**
   * Adds questionnaires. One is opened when it is chosen; only one that is not among the choices yet is opened at once, to be
   * added to them.
   * @param {Record<string, string>} questionnaires their JSON texts by id
   */
  add(questionnaires) {
    for (const [id, text] of Object.entries(questionnaires)) {
      if (this.#texts.get(id) === text) continue;
      this.#texts.set(id, text);
      this.#opened.delete(id);
      for (const [language, outlines] of Object.entries(this.#outlines)) {
        const known = outlines.some((outline) => outline.id === id);
        const opened = known ? undefined : this.#open(id);
        if (!opened) continue;
        const outline = this.#ask((engine) => engine.outline({ questionnaire: id, language: spokenOf(opened, language) }), null);
        if (outline) outlines.push(outline);
      }
    }
    this.#changed();
  }

  /**
   * Goes on where a kept scan was.
   * @param {Omit<Kept, "from" | "size" | "simple"> & Partial<Kept>} kept
   * @returns {boolean} false, and nothing changed, when it does not fit what can be chosen here
   */
  resume(kept) {
    const outline = this.#outlines[kept.language]?.find(({ id }) => id === kept.questionnaire);
    const fits = outline?.audiences.some(({ id }) => id === kept.audience) && outline.forms.some(({ id }) => id === kept.form) && Number.isInteger(kept.page);
    if (fits) this.#change(kept);
    return Boolean(fits);
  }

  /** Starts to answer. @param {{ questionnaire: string, audience: string, form: string }} choice */
  start({ questionnaire, audience, form }) {
    this.#change({ questionnaire, audience, form, screen: "question", page: 0 });
  }

  /** Shows what there is to read about a questionnaire. @param {{ questionnaire: string, audience: string, form: string }} choice */
  read({ questionnaire, audience, form }) {
    this.#change({ questionnaire, audience, form, screen: "background" });
  }

  /** Shows a round about a questionnaire. @param {{ questionnaire: string, audience: string, form: string }} choice */
  openRound({ questionnaire, audience, form }) {
    this.#change({ questionnaire, audience, form, screen: "round" });
  }

  /** @param {{ item: string, code: Code }} answer */
  answer({ item, code }) {
    this.#keep({ ...this.#answers, [item]: code });
  }

  /** Takes answers back. @param {{ items: string[] }} answer */
  clear({ items }) {
    this.#keep(Object.fromEntries(Object.entries(this.#answers).filter(([item]) => !items.includes(item))));
  }

  next() {
    const steps = this.#steps();
    const page = steps.find((step) => step > this.#at(steps));
    this.#change(page === undefined ? { screen: "review" } : { page });
  }

  back() {
    const steps = this.#steps();
    const page = steps.findLast((step) => step < this.#at(steps));
    this.#change(page === undefined ? { screen: "start" } : { page });
  }

  /** @param {{ screen: Snapshot["screen"], page?: number }} place */
  go({ screen, page = this.#kept.page }) {
    const from = beside.includes(screen) && !beside.includes(this.#kept.screen) ? this.#kept.screen : this.#kept.from;
    this.#change({ screen, page, from });
  }

  /** Goes back from a screen beside the scan. */
  leave() {
    this.#change({ screen: this.#kept.from });
  }

  /** How somebody wants to read. @param {Partial<Pick<Kept, "size" | "simple">>} wish */
  readAs(wish) {
    this.#change(wish);
  }

  /** Forgets every answer, and stays on this screen. Who holds answers of others is told to forget them too (event "forget"). */
  forget() {
    this.dispatchEvent(new CustomEvent("forget"));
    this.#change({ page: 0, answers: {}, from: "start" });
  }

  /**
   * Takes over answers from a file, a code or a link. Answers to other questionnaires stay.
   * @param {Response} response as the engine read it @param {Snapshot["screen"]} screen to show
   */
  receive({ questionnaire, form, audience, answers }, screen) {
    this.#change({ questionnaire, form, audience, screen, page: 0, answers: { ...this.#kept.answers, [questionnaire]: answers } });
  }

  /** The engine, for what is asked of it once: files and codes. Null until it runs. */
  get engine() {
    return this.#engine;
  }

  /** Opens every questionnaire whose text is there, so that the engine knows whatever a file or code is about. */
  openAll() {
    for (const id of this.#texts.keys()) this.#open(id);
  }

  /** The language a call about the chosen questionnaire takes. */
  get spoken() {
    return this.#spoken;
  }

  /** Forgets every answer, to every questionnaire. */
  restart() {
    this.dispatchEvent(new CustomEvent("forget"));
    this.#change({ screen: "start", page: 0, answers: {} });
  }

  /** @param {{ language: string }} choice */
  speak({ language }) {
    this.#change({ language });
  }

  /** The answers to the chosen questionnaire. */
  get #answers() {
    return this.#kept.answers[this.#kept.questionnaire] ?? {};
  }

  /** @param {Answers} answers */
  #keep(answers) {
    this.#change({ answers: { ...this.#kept.answers, [this.#kept.questionnaire]: answers } });
  }

  /** Opens a questionnaire once. @param {string} id @returns {Opened | undefined} nothing while the engine or its text is not there */
  #open(id) {
    const text = this.#texts.get(id);
    if (!this.#opened.has(id) && text !== undefined) {
      const opened = this.#ask((engine) => engine.open(text), null);
      if (opened) this.#opened.set(id, opened);
    }
    return this.#opened.get(id);
  }

  /** The language of the questionnaire's texts. */
  get #spoken() {
    const { questionnaire, language, simple } = this.#kept;
    const opened = this.#opened.get(questionnaire);
    if (simple && opened?.languages.includes(simplerOf(language))) return simplerOf(language);
    return opened ? spokenOf(opened, language) : language;
  }

  /** What a call about these answers takes: only parts of items that the chosen form asks. @returns {{ questionnaire: string, response: Response }} */
  about() {
    const { questionnaire, form, audience } = this.#kept;
    const fingerprint = this.#opened.get(questionnaire)?.fingerprint ?? "";
    const items = this.#view()?.pages.flatMap((page) => page.items) ?? [];
    const asked = new Set(items.flatMap((item) => item.parts.map(({ id }) => id)));
    const answers = Object.fromEntries(Object.entries(this.#answers).filter(([item]) => asked.has(item)));
    return { questionnaire, response: { questionnaire, fingerprint, form, audience, answers } };
  }

  #progress() {
    return this.#open(this.#kept.questionnaire) ? this.#ask((engine) => engine.progress(this.about()), null) : null;
  }

  /** The pages whose condition holds, as indices; every page until the engine runs. */
  #steps() {
    const shown = this.#progress()?.pages;
    return (this.#view()?.pages ?? []).map((_, index) => index).filter((index) => shown?.[index]?.shown ?? true);
  }

  /** Where the reader is: the kept page, or the nearest one before it when that one is not shown. @param {number[]} steps */
  #at(steps) {
    return steps.findLast((step) => step <= this.#kept.page) ?? steps[0] ?? 0;
  }

  /** The questionnaire as it is shown now; before the engine runs, only if it was prepared. */
  #view() {
    const { questionnaire, language, form, audience } = this.#kept;
    const opened = this.#open(questionnaire);
    const key = [questionnaire, opened ? this.#spoken : language, form, audience].join(" ");
    if (this.#shown?.key === key) return this.#shown.view;
    const view = opened ? this.#ask((engine) => engine.view({ questionnaire, language: this.#spoken, form, audience }), null) : this.#preparedFor(key);
    if (view) this.#shown = { key, view };
    return view;
  }

  /** @param {string} key */
  #preparedFor(key) {
    return this.#prepared.find(({ view, form, audience }) => [view.questionnaire, view.language, form, audience].join(" ") === key)?.view ?? null;
  }

  /**
   * @template T
   * @param {(engine: Engine) => T} question
   * @param {T} otherwise what to show when the core refuses, its reason goes to `problem`; or when the engine broke down, until `run` brings another
   */
  #ask(question, otherwise) {
    try {
      return this.#engine ? question(this.#engine) : otherwise;
    } catch (error) {
      if (error instanceof EngineLost) this.#engine = null;
      else if (!(error instanceof InputError)) throw error;
      else this.#problem = error.message;
      return otherwise;
    }
  }

  /** @param {Partial<Kept>} part */
  #change(part) {
    this.#kept = { ...this.#kept, ...part };
    this.#problem = "";
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("change"));
  }
}
