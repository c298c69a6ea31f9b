/** @import { GroupReport, Report } from "../contract" */
/** @import { ScanWork } from "./scan_work.js" */
import { Tag } from "./tag.js";

/**
 * A scan in any page. Everything is inside: it touches nothing of the page around it, and no answer leaves it unless `expose` says so.
 *
 * @tagname leerruimte-scan
 * @attr {string} src - Id of a shipped questionnaire, or the URL of a questionnaire (it has a `/` or ends in `.json`). Without it the questionnaire in a child `<script type="application/json">`, else all shipped ones to choose from.
 * @attr {"nl"|"en"} lang - Language. Without it the language of the page around, else the browser's.
 * @attr {string} audience - Id of who answers, such as `management` or `staff`. With `src` the scan begins at its first question.
 * @attr {string} form - Id of the form, such as `full` or `short`.
 * @attr {"scan"|"report"|"round"} mode - `report` shows the report of the answers that are there; `round` is for whoever collects the answers of a team, and makes a report of the group. `scan` when absent.
 * @attr {"none"|"tab"|"device"} storage - Where answers may be kept: nowhere, in this tab (when absent), or on the device where the reader chooses so.
 * @attr {"auto"|"light"|"dark"} theme - Colours. `auto` follows the device.
 * @attr {string} name - Tells scans of one site apart where they are kept. `src` when absent.
 * @attr {string} answers - URL of an answer file to open with.
 * @attr {"auto"|"plain"} engine - `plain` never tries WebAssembly, for pages whose policy forbids it.
 * @attr {string} base - URL of the folder with the engine and the questionnaires. Where this script came from when absent.
 * @attr {"answers"} expose - `answers` lets events and `report()` carry answers. Nothing does when absent. Those of a round never leave the tag.
 *
 * @fires {CustomEvent<{version: string, questionnaire: string}>} leerruimte-ready - The scan can be used.
 * @fires {CustomEvent<{questionnaire: string, asked: number, given: number, minutesLeft: number, answers?: Response}>} leerruimte-progress - Another number of questions has an answer. `answers` needs `expose`.
 * @fires {CustomEvent<{questionnaire: string, answers?: Response, report?: Report | GroupReport}>} leerruimte-complete - The report of these answers is shown for the first time; of a round: a group report was made. `answers` and `report` need `expose`.
 * @fires {CustomEvent<{place: string, savedAt: string}>} leerruimte-saved - The answers are kept.
 * @fires {CustomEvent<{message: string}>} leerruimte-error - Something cannot be shown or kept; the reader was told.
 *
 * @cssprop --lr-accent - Colour of buttons and links. A colour that cannot be read on its ground is changed until it can.
 * @cssprop --lr-warm - Second colour, of marks and warnings.
 * @cssprop --lr-paper - Ground of the scan.
 * @cssprop --lr-sheet - Ground of the questions.
 * @cssprop --lr-ink - Colour of text.
 * @cssprop --lr-soft - Colour of less important text.
 * @cssprop --lr-font - Typeface of text.
 * @cssprop --lr-display - Typeface of headings.
 * @cssprop --lr-round - How round the corners are.
 * @cssprop --lr-scroll-margin - Room to leave above the scan when it is brought into sight, below a fixed bar of the page.
 *
 * @csspart scan - All of it.
 * @csspart bar - Above it: the name, the size of letters, the other language.
 * @csspart sheet - The ground of questions and of the report.
 * @csspart primary - The button to go on with.
 * @csspart secondary - Other buttons.
 * @csspart footer - Below it.
 */
export class LeerruimteScan extends Tag {
  static observedAttributes = ["src", "lang", "audience", "form", "mode", "storage", "theme", "name", "answers", "engine", "base", "expose"];

  /** @type {object | null} */
  #given = null;
  /** @type {object | null} */
  #own = null;
  /** @type {ScanWork | null} */
  #scan = null;
  /** @type {(value?: undefined) => void} */
  #opened = () => {};
  /** @type {Promise<undefined>} */
  #ready = new Promise((resolve) => { this.#opened = resolve; });

  /** @param {string} name */
  static define(name = "leerruimte-scan") {
    super.define(name);
  }

  /** One promise for all of them: they begin in the order they have in the page. @type {Promise<[typeof import("./scan_work.js"), unknown]> | undefined} */
  static #parts;

  async work() {
    LeerruimteScan.#parts ??= Promise.all([import("./scan_work.js"), import("./common.js")]);
    const [{ ScanWork }] = await LeerruimteScan.#parts;
    this.#scan = new ScanWork(this, () => this.#opened());
    return this.#scan;
  }

  /** Settles when the scan can be used; never rejects. @returns {Promise<undefined>} */
  get ready() {
    return this.#ready;
  }

  /**
   * The report of the answers so far, as the core makes it; null without answers. Needs `expose="answers"`, because a report holds them.
   * @returns {Promise<Report | null>}
   */
  async report() {
    if (this.expose !== "answers") throw new Error('report() needs expose="answers": a report holds the answers it was made from');
    await this.#ready;
    return (await this.#scan?.report()) ?? null;
  }

  /** The group report that was made in `mode="round"`; null before. It holds nobody's answers, so it needs no `expose`. @returns {Promise<GroupReport | null>} */
  async groupReport() {
    await this.#ready;
    return this.#scan?.groupReport() ?? null;
  }

  /** Forgets the answers of this scan, here and where they are kept, and begins again. @returns {Promise<void>} */
  async reset() {
    await this.#ready;
    await this.#scan?.reset();
  }

  get src() { return this.getAttribute("src"); }
  set src(value) { this.reflect("src", value); }
  get audience() { return this.getAttribute("audience"); }
  set audience(value) { this.reflect("audience", value); }
  get form() { return this.getAttribute("form"); }
  set form(value) { this.reflect("form", value); }
  get mode() { return this.getAttribute("mode") ?? "scan"; }
  set mode(value) { this.reflect("mode", value); }
  get storage() { return this.getAttribute("storage") ?? "tab"; }
  set storage(value) { this.reflect("storage", value); }
  get theme() { return this.getAttribute("theme") ?? "auto"; }
  set theme(value) { this.reflect("theme", value); }
  get name() { return this.getAttribute("name"); }
  set name(value) { this.reflect("name", value); }
  get engine() { return this.getAttribute("engine") ?? "auto"; }
  set engine(value) { this.reflect("engine", value); }
  get base() { return this.getAttribute("base"); }
  set base(value) { this.reflect("base", value); }
  get expose() { return this.getAttribute("expose"); }
  set expose(value) { this.reflect("expose", value); }

  /** Answers to open with: the URL of a file, or what such a file holds. @type {string | object | null} */
  get answers() { return this.#given ?? this.getAttribute("answers"); }
  set answers(value) {
    this.#given = typeof value === "object" ? value : null;
    if (this.#given) this.changed("answers");
    else this.reflect("answers", /** @type {string | null} */ (value));
  }

  /** The editor's own questionnaire as an object, instead of `src`. @type {object | null} */
  get questionnaire() { return this.#own; }
  set questionnaire(value) {
    this.#own = value;
    this.changed("questionnaire");
  }
}
