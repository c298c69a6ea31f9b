/** @import { Engine, Group, GroupReport, Response } from "../contract" */
/** @import { Scan } from "./scan.js" */
import { EngineLost } from "../engine_guard.js";
import { InputError } from "../input_error.js";
import { round as texts } from "../texts/round.js";

/** What was added at once: a file, a code, or the answers given here. `name` of the file, or the number of the code. @typedef {{ id: number, kind: "file" | "code" | "own", name: string, people: number }} Entry */
/** What was not added, and why. `name` of the file, or the line of the code. @typedef {{ kind: Entry["kind"], name: string, rule: string }} Refused */

/**
 * What the page shows of a round about the chosen questionnaire.
 * @typedef {object} RoundSnapshot
 * @property {boolean} ready whether the engine runs
 * @property {string} link to the questionnaire, for colleagues; "" where none would work elsewhere
 * @property {number | null} minimum the fewest people a report tells about; null until that is known
 * @property {Entry[]} entries
 * @property {{ added: number, refused: Refused[], codes: string } | null} last what came of what was added last; `codes` that could not be read
 * @property {{ rule: string, about: string[] } | null} problem why no report was made; `about`: the core's own words, where it has any
 * @property {number} made tells reports apart; 0 as long as none was made
 * @property {number} used how many of the entries the last report is about
 * @property {GroupReport | null} report the last one, on the round's screen
 */

/** What a report is asked about. @typedef {Pick<Group, "responses" | "earlier">} Asked */
/** A round so far. `few`: what was too little for a report. @typedef {Pick<RoundSnapshot, "last" | "made" | "used"> & { entries: (Entry & { responses: Response[] })[], rule: string, few: Asked | null, asked: Asked | null }} Kept */

/** @type {Kept} */
const nothingYet = { entries: [], last: null, rule: "", few: null, asked: null, made: 0, used: 0 };
/** Nothing to say about what was done last. */
const quiet = { last: null, rule: "", few: null };

/**
 * A round: somebody collects what colleagues hand in, and the core makes a report of the group. Nothing of it is kept anywhere: the answers
 * are in this window as long as it is open. It tells its listeners after every change (event "change").
 */
export class Round extends EventTarget {
  #scan;
  #save;
  #address;
  /** By questionnaire. @type {Map<string, Kept>} */
  #rounds = new Map();
  #added = 0;
  #made = 0;
  /** What the core said about a group last, so that showing it again asks nothing. @type {WeakMap<Asked, { engine: Engine, language: string, report: GroupReport | null }>} */
  #said = new WeakMap();
  /** A group of nobody: its report says how many people it takes. @type {Record<string, Asked>} */
  #nobody = {};

  /** @param {{ scan: Scan, save: import("./transfer.js").SaveFile, address: string }} parts address: of this page, for links; "" where none works */
  constructor({ scan, save, address }) {
    super();
    this.#scan = scan;
    this.#save = save;
    this.#address = address;
    scan.addEventListener("forget", () => this.#rounds.clear());
    scan.addEventListener("change", () => {
      if (scan.kept.screen !== "round") this.#keep(quiet);
    });
  }

  /** @returns {RoundSnapshot} */
  get snapshot() {
    const { kept: { questionnaire, screen }, engine } = this.#scan;
    const { entries, last, rule, few, made, used } = this.#round;
    const shown = screen === "round";
    const problem = few ? { rule: "too-few", about: (shown && this.#reportOf(few)?.about) || [] } : rule ? { rule, about: [] } : null;
    return {
      ready: Boolean(engine), link: this.#address && `${this.#address}#scan=${questionnaire}`,
      minimum: (shown && this.#reportOf(this.#nobody[questionnaire] ??= { responses: [] })?.minimum) || null,
      entries: entries.map(({ id, kind, name, people }) => ({ id, kind, name, people })),
      last, problem, made, used, report: shown ? this.report : null,
    };
  }

  /** The last report that was made; null before. @returns {GroupReport | null} */
  get report() {
    const { asked } = this.#round;
    return asked && this.#reportOf(asked);
  }

  /** Whether answers would be gone with this window. */
  get holds() {
    return [...this.#rounds.values()].some(({ entries }) => entries.length > 0);
  }

  /** Adds files; a file that is not read at all comes with the rule why. @param {{ files: ({ name: string, text: string } | { name: string, rule: string })[] }} chosen */
  addFiles({ files }) {
    this.#add("file", files.map((file) => ({ name: file.name, ...("rule" in file ? { rule: file.rule } : this.#read({ content: file.text })) })));
  }

  /** Adds answer codes, each on a line of its own. @param {{ codes: string }} typed */
  addCodes({ codes }) {
    const lines = codes.split(/\r?\n/).map((code, index) => ({ code, name: String(index + 1) }));
    this.#add("code", lines.filter(({ code }) => code.trim() !== "").map(({ code, name }) => ({ name, code, ...this.#read({ code }) })));
  }

  /** Adds the answers that were given here, once. */
  addOwn() {
    const { response } = this.#scan.about();
    if (this.#round.entries.some(({ kind }) => kind === "own")) return;
    this.#add("own", [{ name: "", ...(Object.keys(response.answers).length > 0 ? { responses: [response] } : { rule: "no-answers" }) }]);
  }

  /** Leaves something out again, as long as no report was made of it. @param {{ id: number }} entry */
  removeEntry({ id }) {
    const { made, entries } = this.#round;
    if (made === 0) this.#keep({ ...quiet, entries: entries.filter((one) => one.id !== id) });
    this.#changed();
  }

  /** Makes the report of everybody so far. When the core makes none, the one before it stays. */
  makeResult() {
    const { entries, asked: before } = this.#round;
    const { questionnaire } = this.#scan.kept;
    const language = this.#scan.spoken;
    const asked = { responses: entries.flatMap(({ responses }) => responses), ...(before ? { earlier: before.responses } : {}) };
    const { value: report, rule, engine } = this.#ask((one) => one.group({ questionnaire, language, ...asked }));
    if (engine) this.#said.set(asked, { engine, language, report });
    if (!report) this.#keep({ ...quiet, rule });
    else if (report.responses === null) this.#keep({ ...quiet, few: asked });
    else this.#keep({ ...quiet, asked, made: (this.#made += 1), used: entries.length });
    this.#changed();
  }

  /** The report as a file, the same bytes as the command line writes. @param {{ format: "json" | "md" }} choice */
  takeResult({ format }) {
    const { asked } = this.#round;
    const { questionnaire, language } = this.#scan.kept;
    const { value } = this.#ask((engine) => asked && engine.writeGroup({ questionnaire, language: this.#scan.spoken, ...asked, format }));
    const type = format === "json" ? "application/json" : "text/markdown";
    if (value) this.#save(`${questionnaire}-${texts[language].name_report}.${format}`, new Blob([value], { type: `${type};charset=utf-8` }));
  }

  /** Forgets everything of this round. */
  emptyRound() {
    this.#rounds.delete(this.#scan.kept.questionnaire);
    this.#changed();
  }

  /** What somebody handed in, as the engine reads it. @param {{ content: string } | { code: string }} given @returns {{ responses: Response[] } | { rule: string }} */
  #read(given) {
    const { questionnaire } = this.#scan.kept;
    this.#scan.openAll();
    const { value, rule } = this.#ask((engine) => engine.readRound({ questionnaire, ...given }));
    return value ? { responses: value } : { rule };
  }

  /** @param {Entry["kind"]} kind @param {({ name: string, code?: string } & ({ responses: Response[] } | { rule: string }))[]} all */
  #add(kind, all) {
    const { entries } = this.#round;
    const fresh = [...entries];
    /** @type {Refused[]} */
    const refused = [];
    for (const one of all) {
      if ("rule" in one) {
        refused.push({ kind, name: one.name, rule: one.rule });
        continue;
      }
      this.#added += 1;
      // A code is somebody's answers: it is told from others by a number.
      const name = kind === "code" ? String(fresh.filter((other) => other.kind === "code").length + 1) : one.name;
      fresh.push({ id: this.#added, kind, name, people: one.responses.length, responses: one.responses });
    }
    const added = fresh.slice(entries.length).reduce((sum, { people }) => sum + people, 0);
    const codes = all.flatMap((one) => ("rule" in one && one.code ? [one.code] : [])).join("\n");
    this.#keep({ ...quiet, entries: fresh, last: { added, refused, codes } });
    this.#changed();
  }

  /** @param {Asked} asked @returns {GroupReport | null} */
  #reportOf(asked) {
    const { spoken: language, kept: { questionnaire }, engine: now } = this.#scan;
    const before = this.#said.get(asked);
    if (before?.engine === now && before.language === language) return before.report;
    const { value: report, engine } = this.#ask((one) => one.group({ questionnaire, language, ...asked }));
    if (engine) this.#said.set(asked, { engine, language, report });
    return report;
  }

  /** The round about the chosen questionnaire. */
  get #round() {
    return this.#rounds.get(this.#scan.kept.questionnaire) ?? nothingYet;
  }

  /** @param {Partial<Kept>} part */
  #keep(part) {
    this.#rounds.set(this.#scan.kept.questionnaire, { ...this.#round, ...part });
  }

  /**
   * @template T
   * @param {(engine: Engine) => T} question
   * @returns {{ value: T | null, rule: string, engine: Engine | null }} rule: why the core refuses, when it does. `engine` that answered; none while none runs
   */
  #ask(question) {
    const { engine } = this.#scan;
    try {
      return { value: engine && question(engine), rule: "", engine };
    } catch (error) {
      if (error instanceof InputError) return { value: null, rule: error.problems[0]?.rule ?? "", engine };
      if (error instanceof EngineLost) return { value: null, rule: "", engine: null };
      throw error;
    }
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("change"));
  }
}
