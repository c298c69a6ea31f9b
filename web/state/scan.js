/** @import { Answers, Code, Engine, Opened, Outline, Progress, Report, Response, View } from "../contract" */
import { InputError } from "../input_error.js";

/**
 * What the page shows, as one value. Elements get it whole and never change it.
 * @typedef {object} Snapshot
 * @property {"start" | "question" | "review" | "report"} screen
 * @property {string} language
 * @property {Outline[]} outlines what can be chosen, in the language
 * @property {string} questionnaire id of the chosen one
 * @property {string} audience
 * @property {string} form
 * @property {number} page index into view.pages
 * @property {Answers} answers
 * @property {string[]} begun ids of the questionnaires with an answer
 * @property {View | null} view
 * @property {Progress | null} progress absent until the engine runs
 * @property {Report | null} report only on the report screen
 * @property {string} problem what went wrong, for the reader; "" when nothing did
 */

/**
 * What is kept of a scan: enough to go on, nothing that can be computed.
 * @typedef {Pick<Snapshot, "screen" | "language" | "questionnaire" | "audience" | "form" | "page"> & { answers: Record<string, Answers> }} Kept
 * `answers` by questionnaire, so that a look at another one, or at another form, loses nothing.
 */

/**
 * One person's scan in one tab: which screen, which answers. It asks the engine for everything that is counted, scored or
 * worded, and tells its listeners after every change (event "change").
 */
export class Scan extends EventTarget {
  /** @type {Engine | null} */
  #engine = null;
  /** @type {Map<string, Opened>} */
  #opened = new Map();
  /** @type {Record<string, Outline[]>} */
  #outlines;
  /** @type {View | null} */
  #prepared;
  /** @type {Kept} */
  #kept;
  #problem = "";
  /** @type {{ key: string, view: View } | null} */
  #shown = null;

  /**
   * @param {object} options
   * @param {Record<string, Outline[]>} options.outlines what can be chosen, by language, made at build time
   * @param {View | null} options.prepared the first questionnaire as its first audience reads it, made at build time, so
   *   that it can be shown before the engine runs
   * @param {string} options.language
   */
  constructor({ outlines, prepared, language }) {
    super();
    this.#outlines = outlines;
    this.#prepared = prepared;
    const first = outlines[language][0];
    this.#kept = {
      screen: "start", language, questionnaire: first.id, audience: first.audiences[0].id, form: first.forms[0].id, page: 0, answers: {},
    };
  }

  /** What is to be kept so that `resume` can go on from here. @returns {Kept} */
  get kept() {
    return this.#kept;
  }

  /** @returns {Snapshot} */
  get snapshot() {
    const { language, screen, questionnaire } = this.#kept;
    const computed = screen !== "start" && this.#opened.has(questionnaire);
    return {
      ...this.#kept,
      answers: this.#answers,
      begun: Object.keys(this.#kept.answers).filter((id) => Object.keys(this.#kept.answers[id]).length > 0),
      outlines: this.#outlines[language],
      view: screen === "start" ? null : this.#view(),
      progress: computed ? this.#ask((engine) => engine.progress(this.#about()), null) : null,
      report: computed && screen === "report" ? this.#ask((engine) => engine.report({ ...this.#about(), language }), null) : null,
      problem: this.#problem,
    };
  }

  /**
   * From now on everything about these questionnaires is computed. Those that are not among the choices yet are added to them.
   * @param {Engine} engine
   * @param {string[]} questionnaires their JSON texts
   */
  run(engine, questionnaires) {
    for (const text of questionnaires) {
      const opened = engine.open(text);
      this.#opened.set(opened.id, opened);
      for (const [language, outlines] of Object.entries(this.#outlines)) {
        if (outlines.some((outline) => outline.id === opened.id)) continue;
        const spoken = opened.languages.includes(language) ? language : opened.languages[0];
        outlines.push(engine.outline({ questionnaire: opened.id, language: spoken }));
      }
    }
    this.#engine = engine;
    this.#changed();
  }

  /**
   * Goes on where a kept scan was.
   * @param {Kept} kept
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

  /** @param {{ item: string, code: Code }} answer */
  answer({ item, code }) {
    this.#keep({ ...this.#answers, [item]: code });
  }

  /** Takes an answer back. @param {{ item: string }} answer */
  clear({ item }) {
    const { [item]: _, ...others } = this.#answers;
    this.#keep(others);
  }

  next() {
    const last = this.#kept.page + 1 >= (this.#view()?.pages.length ?? 0);
    this.#change(last ? { screen: "review" } : { page: this.#kept.page + 1 });
  }

  back() {
    this.#change(this.#kept.page === 0 ? { screen: "start" } : { page: this.#kept.page - 1 });
  }

  /** @param {{ screen: Snapshot["screen"], page?: number }} place */
  go({ screen, page = this.#kept.page }) {
    this.#change({ screen, page });
  }

  /** Forgets every answer, to every questionnaire. */
  restart() {
    this.#change({ screen: "start", page: 0, answers: {} });
  }

  /** @param {{ language: string }} choice */
  speak({ language }) {
    this.#change({ language });
  }

  /**
   * The report as a file's content, the same bytes as the command line writes.
   * @param {"json" | "md"} format
   */
  write(format) {
    return this.#ask((engine) => engine.writeReport({ ...this.#about(), language: this.#kept.language, format }), "");
  }

  /** The answers to the chosen questionnaire. */
  get #answers() {
    return this.#kept.answers[this.#kept.questionnaire] ?? {};
  }

  /** @param {Answers} answers */
  #keep(answers) {
    this.#change({ answers: { ...this.#kept.answers, [this.#kept.questionnaire]: answers } });
  }

  /** What a call about these answers takes: only items that the chosen form asks. @returns {{ questionnaire: string, response: Response }} */
  #about() {
    const { questionnaire, form, audience } = this.#kept;
    const fingerprint = this.#opened.get(questionnaire)?.fingerprint ?? "";
    const asked = new Set(this.#view()?.pages.flatMap((page) => page.items.map((item) => item.id)));
    const answers = Object.fromEntries(Object.entries(this.#answers).filter(([item]) => asked.has(item)));
    return { questionnaire, response: { questionnaire, fingerprint, form, audience, answers } };
  }

  /** The questionnaire as it is shown now; before the engine runs, only if it was prepared. */
  #view() {
    const { questionnaire, language, form, audience } = this.#kept;
    const key = [questionnaire, language, form, audience].join(" ");
    if (this.#shown?.key === key) return this.#shown.view;
    const view = this.#opened.has(questionnaire) ? this.#ask((engine) => engine.view({ questionnaire, language, form, audience }), null) : this.#preparedFor(key);
    if (view) this.#shown = { key, view };
    return view;
  }

  /** @param {string} key */
  #preparedFor(key) {
    const view = this.#prepared;
    if (!view) return null;
    const outline = this.#outlines[view.language].find((one) => one.id === view.questionnaire);
    const prepared = [view.questionnaire, view.language, outline?.forms[0].id, outline?.audiences[0].id].join(" ");
    return prepared === key ? view : null;
  }

  /**
   * @template T
   * @param {(engine: Engine) => T} question
   * @param {T} otherwise what to show when the core refuses; its reason goes to `problem`
   */
  #ask(question, otherwise) {
    try {
      return this.#engine ? question(this.#engine) : otherwise;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#problem = error.message;
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
    this.dispatchEvent(new Event("change"));
  }
}
