/** @import { Engine, Problem, Response, Table } from "../contract" */
/** @import { Scan } from "./scan.js" */
import { EngineLost } from "../engine_guard.js";
import { InputError } from "../input_error.js";
import { toJson } from "../json.js";
import { livingPage } from "../living_page.js";
import { transfer as texts } from "../texts/transfer.js";

/**
 * What the page shows of answers that are taken along or brought.
 * @typedef {object} TransferSnapshot
 * @property {boolean} ready whether the engine runs
 * @property {{ text: string, left_out: number, link: string } | null} code of the answers, on the transfer screen, when there are any;
 *   link is "" where a link would not work elsewhere
 * @property {Table[]} tables of the report, on its screen
 * @property {{ rule: string, message: string } | null} problem why something brought was refused
 * @property {{ questionnaire: string, there: number, given: number } | null} asking whether what is here may be replaced
 */

/** Hands a file to the reader. @typedef {(name: string, content: Blob) => void} SaveFile */

/** A text as the content of a file. @param {string} type @param {string} text */
const contentOf = (type, text) => new Blob([text], { type: `${type};charset=utf-8` });

/**
 * Takes answers and reports out of a scan, and brings answers into it: files, codes, links. What is brought replaces nothing
 * before somebody agreed. It tells its listeners after every change (event "change").
 */
export class Transfer extends EventTarget {
  #scan;
  #save;
  #address;
  /** @type {TransferSnapshot["problem"]} */
  #problem = null;
  /** What was brought and would replace something. @type {Response | null} */
  #brought = null;
  /** @type {{ kept: object, engine: Engine | null, code: TransferSnapshot["code"], tables: Table[] } | null} */
  #made = null;

  /** @param {{ scan: Scan, save: SaveFile, address: string }} parts address: of this page, for links; "" where none works */
  constructor({ scan, save, address }) {
    super();
    this.#scan = scan;
    this.#save = save;
    this.#address = address;
    scan.addEventListener("change", () => {
      if (scan.kept.screen === "transfer") return;
      this.#problem = null;
      this.#brought = null;
    });
  }

  /** @returns {TransferSnapshot} */
  get snapshot() {
    const { kept, engine } = this.#scan;
    if (this.#made?.kept !== kept || this.#made.engine !== engine) {
      const code = kept.screen === "transfer" && this.#count > 0 ? this.#code() : null;
      const tables = kept.screen === "report" ? this.#tables() : [];
      this.#made = { kept, engine, code, tables };
    }
    const brought = this.#brought;
    return {
      ready: Boolean(engine), code: this.#made.code, tables: this.#made.tables, problem: this.#problem,
      asking: brought ? { questionnaire: brought.questionnaire, there: this.#countOf(brought.questionnaire), given: Object.keys(brought.answers).length } : null,
    };
  }

  /** The answers as a file. @param {{ format: "json" | "csv" }} choice */
  takeAnswers({ format }) {
    const content = this.#ask((engine) => engine.writeAnswers({ ...this.#scan.about(), format }));
    if (content) this.#save(this.#name(this.#text.name_answers, format), contentOf(format === "json" ? "application/json" : "text/csv", content));
  }

  /** The report as a file, the same bytes as the command line writes. @param {{ format: "json" | "md" }} choice */
  takeReport({ format }) {
    const content = this.#ask((engine) => engine.writeReport({ ...this.#scan.about(), language: this.#scan.spoken, format }));
    if (content) this.#save(this.#name(this.#text.name_report, format), contentOf(format === "json" ? "application/json" : "text/markdown", content));
  }

  /** The tables of the report as a workbook. */
  async takeWorkbook() {
    const tables = this.#tables();
    const name = this.#name(this.#text.name_report, "xlsx");
    const { workbook } = await import("../workbook.js");
    this.#save(name, await workbook(tables));
  }

  /** The report as a page of its own, which holds the answers too. @param {{ title: string, markup: string, styles: string }} shown */
  takePage(shown) {
    const language = this.#scan.kept.language;
    const page = livingPage({ ...shown, language, note: this.#text.page_note, response: this.#scan.about().response });
    this.#save(this.#name(this.#text.name_report, "html"), contentOf("text/html", page));
  }

  /** A picture of the report. @param {{ key: string, format: "svg" | "png", content: Blob }} drawing */
  takePicture({ key, format, content }) {
    this.#save(this.#name(`${this.#text.name_picture}-${key}`, format), content);
  }

  /** Reads a file. @param {{ text: string }} file */
  bring({ text }) {
    this.#bring((engine) => engine.readAnswers(text));
  }

  /** Reads a code that somebody typed, or that a link held. @param {{ code: string }} typed */
  bringCode({ code }) {
    this.#bring((engine) => engine.readCode({ code }));
  }

  /** Says why something is not read at all. @param {{ rule: string }} reason */
  refuse({ rule }) {
    this.#brought = null;
    this.#problem = { rule, message: "" };
    this.#changed();
  }

  /** What was brought may replace what is here. */
  replace() {
    if (this.#brought) this.#receive(this.#brought);
  }

  /** What is here stays. */
  keepHere() {
    this.#brought = null;
    this.#changed();
  }

  /** @param {(engine: Engine) => Response} read */
  #bring(read) {
    this.#problem = null;
    this.#brought = null;
    this.#scan.openAll();
    const response = this.#ask(read);
    if (response && this.#replaces(response)) this.#brought = response;
    else if (response) return this.#receive(response);
    if (this.#scan.kept.screen !== "transfer") this.#scan.go({ screen: "transfer" });
    this.#changed();
  }

  /** Whether an answer that is here would be gone or another. @param {Response} response */
  #replaces({ questionnaire, answers }) {
    const here = this.#scan.kept.answers[questionnaire] ?? {};
    return Object.entries(here).some(([item, code]) => toJson(code) !== toJson(answers[item]));
  }

  /** Goes on with answers: to the report when nothing was skipped, else to the overview. @param {Response} response */
  #receive(response) {
    const progress = this.#ask((engine) => engine.progress({ questionnaire: response.questionnaire, response }));
    this.#brought = null;
    this.#scan.receive(response, progress?.skipped === 0 ? "report" : "review");
  }

  #code() {
    const made = this.#ask((engine) => engine.writeCode(this.#scan.about()));
    return made && { text: made.code, left_out: made.left_out, link: this.#address && `${this.#address}#code=${made.code.replaceAll(/[^0-9A-Za-z]/g, "")}` };
  }

  #tables() {
    return this.#ask((engine) => engine.tables({ ...this.#scan.about(), language: this.#scan.spoken })) ?? [];
  }

  /** How many answers to a questionnaire are here. @param {string} questionnaire */
  #countOf = (questionnaire) => Object.keys(this.#scan.kept.answers[questionnaire] ?? {}).length;

  get #count() {
    return this.#countOf(this.#scan.kept.questionnaire);
  }

  get #text() {
    return texts[this.#scan.kept.language];
  }

  /** @param {string} what @param {string} ending */
  #name(what, ending) {
    return `${this.#scan.kept.questionnaire}-${what}.${ending}`;
  }

  /**
   * @template T
   * @param {(engine: Engine) => T} question
   * @returns {T | null} nothing when the core refuses, its reason goes to `problem`; or while no engine runs
   */
  #ask(question) {
    const { engine } = this.#scan;
    try {
      return engine ? question(engine) : null;
    } catch (error) {
      if (error instanceof InputError) this.#problem = reasonOf(error.problems);
      else if (!(error instanceof EngineLost)) throw error;
      return null;
    }
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("change"));
  }
}

/** The first reason, and what the core said about all of them. @param {Problem[]} problems */
const reasonOf = (problems) => ({ rule: problems[0]?.rule ?? "", message: problems.slice(0, 5).map(({ path, message }) => `${path || "/"}: ${message}`).join("\n") });
