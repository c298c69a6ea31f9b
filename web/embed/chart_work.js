/** @import { Report } from "../contract" */
/** @import { LeerruimteChart } from "./leerruimte-chart.js" */
import { Figure } from "../elements/lr-figure.js";
import { fetched } from "../fetched.js";
import { NotFetched } from "../not_fetched.js";
import { embed as words } from "../texts/embed.js";
import { texts } from "../texts/texts.js";
import { Look } from "./look.js";
import { blockIn, languageOf, settle } from "./place.js";

/** Whether a value can be shown as the pictures of a report. @param {any} value @returns {value is Report} */
const isReport = (value) => Array.isArray(value?.pictures) && value.pictures.every((/** @type {any} */ one) =>
  typeof one?.title === "string" && typeof one.kind === "string" && Array.isArray(one.rows) && Array.isArray(one.axes) && Array.isArray(one.legend)
  && one.rows.every((/** @type {any} */ row) => typeof row?.label === "string" && Array.isArray(row.marks)));

/** What works inside <leerruimte-chart>: one picture of a report. */
export class ChartWork {
  #tag;
  #look;
  #turn = 0;

  /** @param {LeerruimteChart} tag */
  constructor(tag) {
    this.#tag = tag;
    this.#look = new Look(tag);
    Figure.define("leerruimte-figure");
  }

  /** @param {Set<string>} changed */
  change(changed) {
    if (changed.size === 1 && changed.has("theme")) this.#look.wear(/** @type {any} */ (this.#tag.theme));
    else this.#show(++this.#turn);
  }

  rest() {
    this.#look.leave();
  }

  back() {
    this.#look.follow();
    this.#look.wear(/** @type {any} */ (this.#tag.theme));
  }

  /** @param {number} turn */
  async #show(turn) {
    const tag = this.#tag;
    const figure = /** @type {Figure} */ (document.createElement("leerruimte-figure"));
    figure.setAttribute("part", "chart");
    settle(tag, figure);
    this.#look.dress(figure, /** @type {any} */ (tag.theme));
    const asked = languageOf(tag);
    try {
      const report = await this.#report();
      if (turn !== this.#turn) return;
      const language = tag.getAttribute("lang") || !isReport(report) || !Object.hasOwn(texts, report.language.split("-")[0]) ? asked : report.language.split("-")[0];
      if (!isReport(report)) return this.#refuse(figure, language, words[language].no_report);
      const picture = /^\d+$/.test(tag.picture) ? report.pictures[Number(tag.picture)] : undefined;
      if (!picture) return this.#refuse(figure, language, words[language].no_picture(report.pictures.length));
      figure.content = { language, picture, problem: "" };
      await figure.updateComplete;
      this.#tell("ready", {});
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#refuse(figure, asked, error instanceof NotFetched ? words[asked].not_fetched(error.url, error.why) : words[asked].no_report);
    }
  }

  async #report() {
    const { report, src } = this.#tag;
    if (report) return report;
    return JSON.parse(src ? await fetched(new URL(src, this.#tag.baseURI).href) : await blockIn(this.#tag));
  }

  /** @param {Figure} figure @param {string} language @param {string} problem */
  #refuse(figure, language, problem) {
    figure.content = { language, picture: null, problem };
    this.#tell("error", { message: problem });
  }

  /** @param {string} what @param {object} detail */
  #tell(what, detail) {
    this.#tag.dispatchEvent(new CustomEvent(`leerruimte-${what}`, { bubbles: true, composed: true, detail }));
  }
}
