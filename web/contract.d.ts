/** The replies of the engine, as wasm/README.md describes them. */

export interface Problem { severity: string; rule: string; path: string; line: number; column: number; message: string }

export interface Opened { id: string; version: string; fingerprint: string; languages: string[] }

export interface Choice { id: string; label: string }
export interface Form extends Choice { minutes: number; items: number }
export interface Outline { id: string; version: string; languages: string[]; title: string; purpose: string; audiences: Choice[]; forms: Form[] }

export type Code = number | string;
export interface Option { code: Code; label: string }
export interface Scale { id: string; options: Option[]; missing: Option[] }
export interface Item { id: string; text: string; scale: number }
export interface Page { id: string; section: { id: string; title: string } | null; title: string; intro: string; items: Item[] }
export interface View { questionnaire: string; language: string; title: string; scales: Scale[]; pages: Page[] }

export interface Progress { asked: number; given: number; skipped: number; minutes_left: number; pages: { id: string; asked: number; given: number }[] }

export interface TraceLine { id: string; text: string; answer: string; counted: string; reversed: boolean }
export interface Score {
  id: string; title: string; about: string; lowest: number; highest: number; value: number | null; share: number | null;
  shown: string; band: string; meaning: string; rule: string; formula: string; trace: TraceLine[]; parts: Score[];
}
export interface Strength { score: string; title: string; shown: string; text: string }
export interface FirstStep {
  id: string; score: string; about: string; title: string; text: string; why: string; who: string; effort: string; within: string;
  chosen_because: string; priority: number;
}
export interface Report {
  questionnaire: string; version: string; fingerprint: string; language: string; title: string; audience: string; form: string; subtitle: string;
  headings: { stand: string; strengths: string; begin: string; why: string; certainty: string; no_strengths: string; no_first_steps: string; nothing_missing: string };
  summary: string[]; profile: Score[]; strengths: Strength[]; first_steps: FirstStep[];
  missing: { reason: string; items: TraceLine[] }[]; certainty: string[]; sources: string[]; licence: string;
}

export type Answers = Record<string, Code>;
export interface Response { questionnaire: string; fingerprint: string; form: string; audience: string; answers: Answers }

/** The calls of the engine. Each throws an InputError when the core answers with problems. */
export interface Engine {
  open(questionnaire: string): Opened;
  outline(request: { questionnaire: string; language: string }): Outline;
  view(request: { questionnaire: string; language: string; form: string; audience: string }): View;
  progress(request: { questionnaire: string; response: Response }): Progress;
  report(request: { questionnaire: string; response: Response; language: string }): Report;
  writeReport(request: { questionnaire: string; response: Response; language: string; format: "json" | "md" }): string;
}
