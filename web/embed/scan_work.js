/** @import { Outline } from "../contract" */
/** @import { Prepared } from "../state/scan.js" */
/** @import { LeerruimteScan } from "./leerruimte-scan.js" */
import { shelfAt } from "#shelf";
import { App } from "../elements/lr-app.js";
import { fetched } from "../fetched.js";
import { InputError } from "../input_error.js";
import { loadFonts } from "../fonts.js";
import { toJson } from "../json.js";
import { NotFetched } from "../not_fetched.js";
import { saveFile } from "../save_file.js";
import { Session } from "../session.js";
import { Keeper } from "../state/keeper.js";
import { Memory } from "../state/memory.js";
import { Scan } from "../state/scan.js";
import { embed as words } from "../texts/embed.js";
import { texts } from "../texts/texts.js";
import { Look } from "./look.js";
import { nameParts, partNames } from "./parts.js";
import { blockIn, languageOf, settle } from "./place.js";

/** Attributes after which it is another scan. */
const another = ["src", "questionnaire", "storage", "name", "answers", "engine", "base"];

/** What can be chosen, and whatever of it is there before the engine. @typedef {{ outlines: Record<string, Outline[]>, prepared: Prepared[], first: () => Promise<Record<string, string>>, others: string[] }} Content */

/** The names under which scans of this page are kept. @type {Set<string>} */
const taken = new Set();

/** A name nobody in this page has. @param {string} wanted */
function nameFor(wanted) {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
  taken.add(name);
  return name;
}

/** @param {unknown} error */
const sentence = (error) => (error instanceof Error ? error.message : String(error));

/** What works inside <leerruimte-scan>: it opens a session as the attributes say, follows them, and tells the page what happens. */
export class ScanWork {
  #tag;
  #opened;
  #app;
  #look;
  /** @type {Session | null} */
  #session = null;
  /** Counts scans: one that is no longer wanted stops opening. */
  #turn = 0;
  #name = "";
  /** What was told last, so that it is told once. */
  #told = { progress: "", saved: "", problem: "", complete: /** @type {object | number | null} what it was about */ (null) };

  /** @param {LeerruimteScan} tag @param {() => void} opened told when it can be used */
  constructor(tag, opened) {
    this.#tag = tag;
    this.#opened = opened;
    App.define();
    this.#app = this.#newApp();
    this.#look = new Look(tag);
  }

  /** @param {Set<string>} changed */
  change(changed) {
    const fresh = changed.size === 0 || another.some((name) => changed.has(name));
    const scan = this.#session?.scan;
    if (fresh || !scan) return this.#open(++this.#turn);
    if (changed.has("theme")) this.#look.wear(/** @type {any} */ (this.#tag.theme));
    this.#quietly(() => this.#followAttributes(scan, changed));
    return undefined;
  }

  /** @param {Scan} scan @param {Set<string>} changed */
  #followAttributes(scan, changed) {
    if (changed.has("lang") && scan.kept.language !== languageOf(this.#tag)) scan.speak({ language: languageOf(this.#tag) });
    if (changed.has("audience") || changed.has("form")) this.#choose(scan);
    if (changed.has("mode")) scan.go({ screen: this.#leads ? "round" : this.#tag.mode === "report" && this.#answered(scan) ? "report" : "question" });
  }

  /** Whether somebody leads a round here. */
  get #leads() {
    return this.#tag.mode === "round";
  }

  /** Does what the page around wants, not the reader: focus and sight stay where they are. @param {() => void} act */
  #quietly(act) {
    act();
    this.#app.stay();
  }

  rest() {
    this.#session?.rest();
    this.#look.leave();
    taken.delete(this.#name);
  }

  /** Whoever took its name meanwhile keeps it: then this is another scan. */
  back() {
    if (taken.has(this.#name)) return void this.#open(++this.#turn);
    if (this.#name) taken.add(this.#name);
    this.#session?.back();
    this.#look.follow();
    this.#look.wear(/** @type {any} */ (this.#tag.theme));
  }

  /** A copy, so that nothing the page does to it reaches the scan. */
  groupReport() {
    const made = this.#session?.round?.report;
    return made ? JSON.parse(toJson(made)) : null;
  }

  async report() {
    const scan = this.#session?.scan;
    if (!scan || !this.#answered(scan)) return null;
    scan.openAll();
    return scan.engine?.report({ ...scan.about(), language: scan.spoken }) ?? null;
  }

  /** Settles when nothing of the answers is kept any more. */
  async reset() {
    if (!this.#session) return;
    const { scan, keeper } = this.#session;
    this.#quietly(() => {
      scan.restart();
      this.#begin(scan, false);
    });
    await keeper.settled;
  }

  #newApp() {
    const app = /** @type {App} */ (document.createElement("leerruimte-app"));
    app.guest = true;
    app.setAttribute("part", "scan");
    app.setAttribute("exportparts", partNames);
    app.toTop = () => {
      if (this.#tag.getBoundingClientRect().top < 0) this.#tag.scrollIntoView({ block: "start" });
    };
    return app;
  }

  /** @param {Scan} scan */
  #answered(scan) {
    return Object.keys(scan.kept.answers[scan.kept.questionnaire] ?? {}).length > 0;
  }

  /** Opens what the attributes say, from the beginning. @param {number} turn */
  async #open(turn) {
    const tag = this.#tag;
    const language = languageOf(tag);
    const wanted = () => turn === this.#turn;
    const app = this.#newApp();
    this.#session?.close();
    this.#session = null;
    this.#told.complete = null;
    // At once, so that scans of one page have the same names each time.
    this.#claim(this.#kept ? tag.name || tag.src : null);
    this.#app = app;
    app.told = { language, problem: "" };
    settle(tag, app);
    nameParts(/** @type {ShadowRoot} */ (app.shadowRoot));
    this.#look.dress(app, /** @type {any} */ (tag.theme));
    const shelf = shelfAt(tag.base && new URL(tag.base, tag.baseURI).href, tag.engine === "plain");
    try {
      const evidence = shelf.evidence();
      const { outlines, prepared, first, others } = await this.#content(shelf, language);
      if (!wanted()) return;
      const scan = new Scan({ outlines, prepared, language });
      const session = new Session({ app, scan, keeper: this.#keeper(scan, outlines[language][0].id), evidence });
      this.#session = session;
      this.#follow(session);
      const resumed = await session.keep();
      if (!wanted()) return;
      if (tag.getAttribute("lang") && scan.kept.language !== language) scan.speak({ language });
      this.#begin(scan, resumed);
      session.show();
      await session.run(shelf.engines, first);
      session.add(Object.fromEntries(await Promise.all(others.map(async (id) => [id, await shelf.questionnaire(id)]))));
      await shelf.loadLater();
      await session.addTransfer("");
      await this.#bring(session);
      if (!wanted()) return;
      if (tag.mode === "report" && this.#answered(scan)) this.#quietly(() => scan.go({ screen: "report" }));
      if (shelf.fonts && !this.#look.ownTypefaces) await loadFonts(shelf.fonts);
      evidence.opened();
      if (!tag.isConnected) session.rest();
      this.#opened();
      this.#tell("ready", { version: shelf.version, questionnaire: scan.kept.questionnaire });
    } catch (error) {
      if (!wanted()) return;
      this.#refuse(language, error);
    }
  }

  /** Says in the scan's place why there is none. @param {string} language @param {unknown} error */
  #refuse(language, error) {
    const problem = error instanceof InputError ? `${words[language].bad_questionnaire}\n\n${error.message}`
      : error instanceof NotFetched ? `${words[language].nothing} ${words[language].not_fetched(error.url, error.why)}` : `${words[language].nothing} ${sentence(error)}`;
    if (!this.#app.snapshot) this.#app.told = { language, problem };
    this.#opened();
    this.#tell("error", { message: problem });
  }

  /** What is to be answered here, and how much of it is known before the engine runs. @param {import("#shelf").Shelf} shelf @param {string} language @returns {Promise<Content>} */
  async #content(shelf, language) {
    const { src, questionnaire } = this.#tag;
    const own = questionnaire ? toJson(questionnaire) : src ? "" : await blockIn(this.#tag);
    if (own) return this.#own(shelf, own);
    if (src && /[/.]/.test(src)) return this.#own(shelf, await fetched(new URL(src, this.#tag.baseURI).href));
    const { outlines, prepared } = await shelf.prepared(src, language);
    const [{ id }] = outlines[language];
    return { outlines, prepared, first: async () => ({ [id]: await shelf.questionnaire(id) }), others: outlines[language].slice(1).map((one) => one.id) };
  }

  /** An editor's own questionnaire: only the engine knows what is in it. @param {import("#shelf").Shelf} shelf @param {string} text @returns {Promise<Content>} */
  async #own({ engines }, text) {
    const engine = await engines();
    const { id, languages } = engine.open(text);
    const spoken = (/** @type {string} */ language) => (languages.includes(language) ? language : languages[0]);
    const outlines = Object.fromEntries(Object.keys(texts).map((language) => [language, [engine.outline({ questionnaire: id, language: spoken(language) })]]));
    return { outlines, prepared: [], first: async () => ({ [id]: text }), others: [] };
  }

  /** @param {Scan} scan @param {string} id of the first questionnaire */
  #keeper(scan, id) {
    if (!this.#kept) return new Memory(scan);
    if (!this.#name) this.#claim(id);
    return new Keeper(scan, saveFile, { name: this.#name, choice: this.#tag.storage === "device" });
  }

  /** Whether answers are kept anywhere: brought ones only where that is asked for. */
  get #kept() {
    const { storage, answers } = this.#tag;
    return storage !== "none" && (this.#tag.hasAttribute("storage") || !answers);
  }

  /** Takes a name to keep answers under, as long as the tag is in the page. @param {string | null} wanted */
  #claim(wanted) {
    taken.delete(this.#name);
    this.#name = wanted ? nameFor(wanted) : "";
    if (!this.#tag.isConnected) taken.delete(this.#name);
  }

  /** Where a scan begins that is not gone on with. @param {Scan} scan @param {boolean} resumed */
  #begin(scan, resumed) {
    const { src, audience } = this.#tag;
    if (!resumed) this.#choose(scan);
    if (this.#leads) return scan.go({ screen: "round" });
    if (resumed) return;
    const { questionnaire, form } = scan.kept;
    if ((src || scan.snapshot.outlines.length === 1) && audience && scan.kept.audience === audience) scan.start({ questionnaire, audience, form });
  }

  /** Chooses for the reader what the attributes name, where it is there. @param {Scan} scan */
  #choose(scan) {
    const { audience, form } = this.#tag;
    const { audience: before, form: other } = scan.kept;
    if (!scan.resume({ ...scan.kept, audience: audience ?? before, form: form ?? other })) {
      if (!scan.resume({ ...scan.kept, audience: audience ?? before })) scan.resume({ ...scan.kept, form: form ?? other });
    }
  }

  /** Opens with the answers the attribute names. @param {Session} session */
  async #bring({ scan }) {
    const { answers, mode } = this.#tag;
    if (!answers) return;
    try {
      const text = typeof answers === "string" ? await fetched(new URL(answers, this.#tag.baseURI).href) : toJson(answers);
      scan.openAll();
      const response = scan.engine?.readAnswers(text);
      if (response) this.#quietly(() => scan.receive(response, mode === "report" || mode === "round" ? mode : "review"));
    } catch (error) {
      const { language } = scan.kept;
      const { transfer } = await import("../texts/transfer.js");
      const known = error instanceof InputError ? transfer[language].refused[error.problems[0].rule] : undefined;
      const problem = error instanceof NotFetched ? words[language].not_fetched(error.url, error.why) : `${words[language].bad_answers} ${known ?? sentence(error)}`;
      this.#app.told = { language, problem };
      this.#tell("error", { message: problem });
    }
  }

  /** Tells the page what happens; without answers, unless it was asked for them. @param {Session} session */
  #follow(session) {
    const { scan, keeper } = session;
    session.addEventListener("change", () => this.#tellChange(session));
    session.addEventListener("failed", () => this.#tell("error", { message: texts[scan.kept.language].failed }));
    keeper.addEventListener("change", () => {
      if (session !== this.#session) return;
      const { state, place, savedAt } = keeper.keeping;
      const said = `${place} ${savedAt}`;
      if (state !== "saved" || !savedAt || said === this.#told.saved || !this.#answered(scan)) return;
      this.#told.saved = said;
      this.#tell("saved", { place, savedAt });
    });
  }

  /** @param {Session} session */
  #tellChange({ scan, snapshot }) {
    if (!snapshot) return;
    const { questionnaire, progress, screen, report, round, problem } = snapshot;
    if (progress) {
      const { asked, given, minutes_left: minutesLeft } = progress;
      const said = [questionnaire, asked, given].join(" ");
      if (said !== this.#told.progress) {
        this.#told.progress = said;
        this.#tell("progress", { questionnaire, asked, given, minutesLeft, ...this.#exposed(scan) });
      }
    }
    const done = this.#leads ? { report: round?.report, of: round?.made ?? null } : { report: screen === "report" ? report : null, of: scan.kept.answers };
    if (done.report && this.#told.complete !== done.of) {
      this.#told.complete = done.of;
      this.#tell("complete", { questionnaire, ...this.#exposed(scan), ...(this.#tag.expose === "answers" ? { report: done.report } : {}) });
    }
    if (problem && problem !== this.#told.problem) this.#tell("error", { message: problem });
    this.#told.problem = problem;
  }

  /** The answers, where the page may have them; of a round never. @param {Scan} scan */
  #exposed(scan) {
    return this.#tag.expose === "answers" && !this.#leads ? { answers: scan.about().response } : {};
  }

  /** Tells the page; it gets a copy, so that nothing it does to it reaches the scan. @param {string} what @param {object} detail */
  #tell(what, detail) {
    this.#tag.dispatchEvent(new CustomEvent(`leerruimte-${what}`, { bubbles: true, composed: true, detail: JSON.parse(toJson(detail)) }));
  }
}
