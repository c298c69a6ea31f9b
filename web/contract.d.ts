/** The replies of the engine, as wasm/README.md describes them. */
export interface Problem { severity: "error" | "warning" | "note"; rule: string; path: string; line: number; column: number; message: string }
export interface Opened { id: string; version: string; fingerprint: string; languages: string[] }
export interface Choice { id: string; label: string }
export interface Form extends Choice { minutes: number; items: number }
export interface Outline { id: string; version: string; languages: string[]; title: string; purpose: string; audiences: Choice[]; forms: Form[]; background: Choice[] /* pages to read: id + title */ }

/** A code, the name of a missing answer, the ticked codes, or an open text. */
export type Code = number | string | number[];
export interface Option { code: number | string; label: string; description: string /* "" without */ }
/** stepped: whole steps without words (labels are the numbers), for bipolar items */
export interface Scale { id: string; stepped: boolean; options: Option[]; missing: Option[] }
/** What is answered: for a plain item one part with the item's own id and label ""; for a row one per aspect, id "item.aspect", label of the aspect. */
export interface Part { id: string; label: string }
export interface Item {
  id: string; kind: "scale" | "bipolar" | "choice" | "ticks" | "number" | "text"; text: string; help: string;
  scale: number | null;          // index into View.scales; null for number and text
  parts: Part[];
  low: string; high: string;     // bipolar ends, else ""
  exclusive: number[];           // ticks
  lowest: number; highest: number; unit: string; missing: Option[]; // number, else 0 0 "" []
  characters: number;            // text, else 0
}
export interface Page { id: string; section: { id: string; title: string } | null; title: string; intro: string; items: Item[] }
export interface View { questionnaire: string; language: string; title: string; scales: Scale[]; pages: Page[] }

/** pages: same order and number as View.pages. shown: false = its condition does not hold, skip it (asked and given are 0 then). Open texts are not counted as asked. */
export interface Progress { asked: number; given: number; skipped: number; minutes_left: number; pages: { id: string; shown: boolean; asked: number; given: number }[] }

export interface TraceLine { id: string; text: string; answer: string; counted: string; reversed: boolean }
export interface Score {
  id: string; title: string; about: string; lowest: number; highest: number; value: number | null; share: number | null;
  shown: string; band: string; meaning: string; type: string /* id of the type of a typology, else "" */;
  direction: "higher" | "lower" | "zero" | "neutral";
  rule: string; formula: string; trace: TraceLine[]; parts: Score[];
}
export interface Strength { score: string; title: string; shown: string; text: string }
export interface FirstStep {
  id: string; score: string; about: string; title: string; text: string; why: string; who: string; effort: string; within: string;
  chosen_because: string; priority: number;
}
export interface Mark { label: string; value: number | null; share: number | null; shown: string }
export interface PictureRow { id: string; label: string; low: string; high: string; marks: Mark[]; words: string; state: string /* count: "yes" | "no" | "none"; else "" */ }
export interface Axis { title: string; lowest: number; highest: number; cut: number | null; cut_share: number | null }
/** Everything a picture shows. about: the same in words, for the accessible description. table: what stands in the table beside it is rows x marks. */
export interface Picture {
  kind: "radar" | "bars" | "contrasts" | "dots" | "quadrant" | "count" | "ticks"; title: string; note: string; about: string;
  section: number | null;       // bars: index of the top score it belongs to (colour)
  axes: Axis[];                 // radar/bars/contrasts/dots: one; quadrant: x, y; else []
  legend: string[];             // labels of the marks, e.g. ["nu", "gewenst"]
  regions: string[];            // quadrant: four words, else []
  rows: PictureRow[];
}
export interface Reference { id: string; score: string /* id or "" */; about: string; shown: string /* "62,3 %" or "" when unknown */; value: number | null; own: string /* own answer or result in words, "" unless comparable */;
  population: string; year: number | null; n: number | null; source: string; comparable: boolean; sentence: string /* the whole fact in one or two sentences */ }
export interface Lens { id: string; title: string; about: string; source: string; groups: Score[] }
export interface OpenAnswer { id: string; question: string; answer: string }
export interface Report {
  questionnaire: string; version: string; fingerprint: string; language: string; title: string; audience: string; form: string; subtitle: string;
  headings: { stand: string; strengths: string; begin: string; why: string; certainty: string; no_strengths: string; no_first_steps: string; nothing_missing: string;
    lenses: string; lenses_intro: string; references: string; open_answers: string; sources: string };
  summary: string[]; profile: Score[]; pictures: Picture[]; strengths: Strength[]; first_steps: FirstStep[]; lenses: Lens[]; references: Reference[]; open_answers: OpenAnswer[];
  missing: { reason: string; items: TraceLine[] }[]; certainty: string[]; sources: string[]; licence: string;
}
export interface BackgroundFact { text: string; population: string; year: number | null; source: string }
export interface BackgroundPage { id: string; title: string; paragraphs: string[]; facts: BackgroundFact[]; sources: string[] }

/** id: "profile", "picture-0", "statements", ...; a cell that is absent is null. tsv: the same as tab-separated text, safe to paste into a spreadsheet. */
export interface Table { id: string; title: string; columns: string[]; rows: (string | number | null)[][]; tsv: string }

export type Answers = Record<string, Code>;
/** respondent, group: only of answers to a round that have them. */
export interface Response { questionnaire: string; fingerprint: string; form: string; audience: string; respondent?: string; group?: string; answers: Answers }

/** What a score says about one part of a group. edge: how exactly it is told, as it is with "". withheld: why there is no figure; "" when there is one. */
export interface GroupMark {
  label: string; n: number | null; value: number | null; share: number | null; shown: string; edge: "" | "at_most" | "at_least" | "about"; withheld: "" | "too_few" | "protects";
  band: string; meaning: string; agreement: "" | "agreed" | "divided"; sentence: string;
}
/** marks: one for each part of the group, in the order of GroupReport.parts. */
export interface GroupScore { id: string; title: string; about: string; lowest: number; highest: number; direction: Score["direction"]; marks: GroupMark[]; parts: GroupScore[] }
/** How many of a group gave an answer; numbers are null where it is withheld. lowest, highest: the interval, in per cent. */
export interface GroupFigure { id: string; label: string; count: number | null; n: number | null; percent: number | null; lowest: number | null; highest: number | null; withheld: string; sentence: string }
export interface GroupReport {
  questionnaire: string; version: string; fingerprint: string; language: string; title: string; minimum: number;
  responses: number | null;     // null: fewer than the minimum; then only `about` says something
  about: string[];
  headings: { stand: string; no_means: string; differences: string; no_differences: string; strengths: string; no_strengths: string; begin: string; no_first_steps: string;
    beside: string; shares: string; facts: string; facts_note: string };
  parts: { id: string; label: string; people: number }[]; // one for each audience that is large enough, or one with id "" for everybody together
  profile: GroupScore[]; pictures: Picture[];
  differences: { score: string; title: string; sentence: string }[]; // at most 3, only with two parts
  advised: boolean; strengths: Strength[]; first_steps: FirstStep[];
  beside: { reference: Reference; group: GroupFigure }[]; shares: GroupFigure[]; ticks: { id: string; question: string; instead: string; options: GroupFigure[] }[]; facts: Reference[];
}
/** What a round is about, for one group report. earlier: the responses of the report before this one; the core refuses when the two would differ by a few people. */
export interface Group { questionnaire: string; language: string; responses: Response[]; earlier?: Response[] }

/** The calls of the engine. Each throws an InputError when the core answers with problems. */
export interface Engine {
  open(questionnaire: string): Opened;
  outline(request: { questionnaire: string; language: string }): Outline;
  view(request: { questionnaire: string; language: string; form: string; audience: string }): View;
  progress(request: { questionnaire: string; response: Response }): Progress;
  report(request: { questionnaire: string; response: Response; language: string }): Report;
  writeReport(request: { questionnaire: string; response: Response; language: string; format: "json" | "md" }): string;
  background(request: { questionnaire: string; language: string }): BackgroundPage[];
  /** The answers as a file's content; json is what readAnswers reads back. */
  writeAnswers(request: { questionnaire: string; response: Response; format: "json" | "csv" }): string;
  /** The content of a file: answers (JSON, one CSV row), or a report page that holds them. Its questionnaire must be open. */
  readAnswers(text: string): Response;
  /** left_out: how many answers in own words a code cannot hold. */
  writeCode(request: { questionnaire: string; response: Response }): { code: string; left_out: number };
  /** A code as somebody types it: any case, spaces and dashes. Its questionnaire must be open. */
  readCode(request: { code: string }): Response;
  /** Every table of a report, for a spreadsheet or the clipboard. */
  tables(request: { questionnaire: string; response: Response; language: string }): Table[];
  /** What a colleague handed in for a round about this questionnaire: the content of a file with one response or more, or a code. */
  readRound(request: { questionnaire: string; content: string } | { questionnaire: string; code: string }): Response[];
  group(request: Group): GroupReport;
  writeGroup(request: Group & { format: "json" | "md" }): string;
}
/** A second, larger wasm (build/wasm/wasm/leerruimte_author.{mjs,wasm}) only for authors: all of the above and */
export interface AuthorEngine extends Engine {
  /** Never throws for a bad questionnaire: all problems, the linter's too; summary is null when there is an error. */
  check(questionnaire: string): { problems: Problem[]; summary: { id: string; version: string; items: number; scores: number; languages: string[] } | null };
  /** A random respondent, the same for the same seed. */
  sample(request: { questionnaire: string; form: string; audience: string; seed: number }): Response;
}
