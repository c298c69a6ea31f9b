import type { GroupReport, Report, Response } from "../contract.js";

export type { Answers, Code, FirstStep, GroupFigure, GroupMark, GroupReport, GroupScore, Mark, Picture, PictureRow, Reference, Report, Response, Score, Strength } from "../contract.js";

export type Language = "nl" | "en";
/** `report` shows the report of the answers that are there; `round` is for whoever collects the answers of a team. */
export type Mode = "scan" | "report" | "round";
/** Where answers may be kept: nowhere, in this tab, or on the device where the reader chooses so. */
export type Storage = "none" | "tab" | "device";
export type Theme = "auto" | "light" | "dark";

/** Answers of one person, as they are saved to a file. */
export type SavedAnswers = Response;

/** With `expose="answers"` only: the answers so far. */
export interface Exposed { answers?: Response }
export interface ReadyDetail { version: string; questionnaire: string }
export interface ProgressDetail extends Exposed { questionnaire: string; asked: number; given: number; minutesLeft: number }
/** With `mode="round"` it is a CompleteDetail<GroupReport>, and never has answers. */
export interface CompleteDetail<Made extends Report | GroupReport = Report> extends Exposed {
  questionnaire: string;
  /** With `expose="answers"` only. */
  report?: Made;
}
export interface SavedDetail { place: string; savedAt: string }
export interface ErrorDetail { message: string }

/** What the tags tell the page. All bubble, out of shadow roots too. */
export interface LeerruimteEvents {
  /** It can be used. From a chart: the picture is there, and the detail is empty. */
  "leerruimte-ready": CustomEvent<ReadyDetail>;
  /** Another number of questions has an answer. */
  "leerruimte-progress": CustomEvent<ProgressDetail>;
  /** The report of these answers is shown for the first time. With `mode="round"`: a group report was made. */
  "leerruimte-complete": CustomEvent<CompleteDetail>;
  /** The answers are kept. */
  "leerruimte-saved": CustomEvent<SavedDetail>;
  /** Something cannot be shown or kept; the reader was told. */
  "leerruimte-error": CustomEvent<ErrorDetail>;
}

/** The attributes of <leerruimte-scan>, for frameworks with typed markup. */
export interface ScanAttributes {
  src?: string;
  lang?: Language;
  audience?: string;
  form?: string;
  mode?: Mode;
  storage?: Storage;
  theme?: Theme;
  name?: string;
  answers?: string;
  engine?: "auto" | "plain";
  base?: string;
  expose?: "answers";
}

/** The attributes of <leerruimte-chart>, for frameworks with typed markup. */
export interface ChartAttributes {
  src?: string;
  picture?: string | number;
  lang?: Language;
  theme?: Theme;
}

/** <leerruimte-scan>: a scan in any page. Attributes are properties too, and can be changed at any time; null takes one away. */
export class LeerruimteScan extends HTMLElement {
  static readonly observedAttributes: string[];
  /** Registers the tag, unless somebody did already. */
  static define(name?: string): void;

  /** Id of a shipped questionnaire, or the URL of one (it has a `/` or ends in `.json`). */
  get src(): string | null;
  set src(value: string | null);
  /** Id of who answers, such as `management` or `staff`. */
  get audience(): string | null;
  set audience(value: string | null);
  /** Id of the form, such as `full` or `short`. */
  get form(): string | null;
  set form(value: string | null);
  get mode(): string;
  set mode(value: Mode | null);
  get storage(): string;
  set storage(value: Storage | null);
  get theme(): string;
  set theme(value: Theme | null);
  /** Tells scans of one site apart where they are kept. */
  get name(): string | null;
  set name(value: string | null);
  /** `plain` never tries WebAssembly, for pages whose policy forbids it. */
  get engine(): string;
  set engine(value: "auto" | "plain" | null);
  /** URL of the folder with the engine and the questionnaires. */
  get base(): string | null;
  set base(value: string | null);
  /** `answers` lets events and `report()` carry answers. */
  get expose(): string | null;
  set expose(value: "answers" | null);
  /** Answers to open with: the URL of a file, or what such a file holds. */
  get answers(): string | object | null;
  set answers(value: string | SavedAnswers | null);
  /** The editor's own questionnaire as an object, instead of `src`. */
  get questionnaire(): object | null;
  set questionnaire(value: object | null);

  /** Settles when the scan can be used; never rejects. */
  readonly ready: Promise<undefined>;
  /** The report of the answers so far; null without answers. Rejects without `expose="answers"`. */
  report(): Promise<Report | null>;
  /** The group report that was made in `mode="round"`; null before. It holds nobody's answers, so it needs no `expose`. */
  groupReport(): Promise<GroupReport | null>;
  /** Forgets the answers of this scan, here and where they are kept, and begins again. */
  reset(): Promise<void>;
}

/** <leerruimte-chart>: one picture of a report, with its table. */
export class LeerruimteChart extends HTMLElement {
  static readonly observedAttributes: string[];
  /** Registers the tag, unless somebody did already. */
  static define(name?: string): void;

  /** URL of a report as JSON. */
  get src(): string | null;
  set src(value: string | null);
  /** Which of its pictures, counted from 0. */
  get picture(): string;
  set picture(value: string | number | null);
  get theme(): string;
  set theme(value: Theme | null);
  /** The report as an object, instead of `src`. */
  get report(): object | null;
  set report(value: Report | null);
}

declare global {
  interface HTMLElementTagNameMap {
    "leerruimte-scan": LeerruimteScan;
    "leerruimte-chart": LeerruimteChart;
  }
  interface GlobalEventHandlersEventMap extends LeerruimteEvents {}
}
