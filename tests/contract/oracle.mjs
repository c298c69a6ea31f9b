// A second implementation of scoring, written from the format (questionnaires/README.md) and not from the core.
// Plain and slow; a score is computed when something asks for it.

import { offersOf, partsAsked, partsOf } from "./random_answers.mjs";

/** What is neither true nor false, because an answer it needs is not there. */
const undecided = Symbol("undecided");

const isTrue = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** Kleene: what settles it settles it, wherever it stands; else undecided if anything is; else the last value. */
function junction(values, settles) {
  const settling = values.find((value) => value !== undecided && settles(value));
  if (settling !== undefined) return settling;
  return values.includes(undecided) ? undecided : values.at(-1);
}

const operators = {
  "==": ([a, b]) => a == b, // eslint-disable-line eqeqeq
  "!=": ([a, b]) => a != b, // eslint-disable-line eqeqeq
  "===": ([a, b]) => a === b,
  "!==": ([a, b]) => a !== b,
  "<": ([a, b, c]) => a < b && (c === undefined || b < c),
  "<=": ([a, b, c]) => a <= b && (c === undefined || b <= c),
  ">": ([a, b]) => a > b,
  ">=": ([a, b]) => a >= b,
  "!": ([a]) => !isTrue(a),
  "!!": ([a]) => isTrue(a),
  "+": (values) => values.reduce((sum, value) => sum + Number(value), 0),
  "-": ([a, b]) => (b === undefined ? -a : a - b),
  in: ([part, whole]) => whole.includes(part),
};

/** The value of a condition over named values. @param lookUp a name to its value, or `undecided` */
function valueOf(rule, lookUp) {
  if (rule === null || typeof rule !== "object") return rule;
  if (Array.isArray(rule)) return rule.map((part) => valueOf(part, lookUp));
  const [[operator, given]] = Object.entries(rule);
  const operands = Array.isArray(given) ? given : [given];
  if (operator === "var") {
    const value = lookUp(operands[0]);
    return value === undecided && operands.length > 1 ? valueOf(operands[1], lookUp) : value;
  }
  if (operator === "missing") return operands.filter((name) => lookUp(name) === undecided);
  if (operator === "if") {
    const condition = valueOf(operands[0], lookUp);
    return condition === undecided ? undecided : valueOf(isTrue(condition) ? operands[1] : operands[2], lookUp);
  }
  const values = operands.map((part) => valueOf(part, lookUp));
  if (operator === "and") return junction(values, (value) => !isTrue(value));
  if (operator === "or") return junction(values, isTrue);
  if (!operators[operator]) throw new Error(`The second implementation does not know the operator ${operator}.`);
  return values.includes(undecided) ? undecided : operators[operator](values);
}

/** The names a condition looks at. */
function namesIn(rule) {
  if (rule === null || typeof rule !== "object") return [];
  if (Array.isArray(rule)) return rule.flatMap(namesIn);
  const [[operator, given]] = Object.entries(rule);
  const operands = Array.isArray(given) ? given : [given];
  if (operator === "missing") return operands;
  return operator === "var" ? [operands[0], ...namesIn(operands.slice(1))] : namesIn(operands);
}

/** A rule's cut: a number or a parameter. */
const cutOf = (questionnaire, cut) => (typeof cut === "object" ? questionnaire.parameters.find(({ id }) => id === cut.var).value : cut);

const isValue = (answer) => typeof answer === "number" || Array.isArray(answer);

/** The scores of lenses are means under the half rule, named lens.group, after the declared ones. A row named in a lens is all its parts. */
export function scoresOf(questionnaire) {
  const partsNamed = (name) => questionnaire.items.flatMap((item) => partsOf(item).filter(({ id }) => id === name || item.id === name));
  const groups = (questionnaire.lenses ?? []).flatMap((lens) =>
    lens.groups.map((group) => ({ id: `${lens.id}.${group.id}`, rule: { kind: "mean", items: group.items.flatMap(partsNamed).map(({ id }) => id) } })),
  );
  return [...questionnaire.scores, ...groups];
}

/** The lowest and the highest value a score can have. */
export function rangeOf(questionnaire, score) {
  const { rule } = score;
  if (rule.kind === "typology") return [1, rule.types.length];
  if (rule.kind === "share") return [0, 100];
  if (rule.kind === "all_of" || rule.kind === "threshold") return [0, 1];
  const parts = questionnaire.items.flatMap(partsOf);
  const itemsNamed = (rule.items ?? []).map((name) => parts.find(({ id }) => id === name).item);
  if (rule.kind === "count") return [0, (rule.scores ?? []).length + itemsNamed.reduce((sum, { kind }) => sum + (kind === "ticks" ? rule.codes.length : 1), 0)];
  const ends = rule.scores
    ? rule.scores.map((name) => rangeOf(questionnaire, questionnaire.scores.find(({ id }) => id === name)))
    : itemsNamed.map((item) => [offersOf(questionnaire, item).codes[0], offersOf(questionnaire, item).codes.at(-1)]);
  if (rule.kind === "sum") return ends[0].map((end) => end * ends.length);
  if (rule.kind === "difference") return [ends[0][0] - ends[1][1], ends[0][1] - ends[1][0]];
  if (rule.kind !== "product") return ends[0];
  return ends.reduce((range, end) => {
    const corners = range.flatMap((a) => end.map((b) => a * b));
    return [Math.min(...corners), Math.max(...corners)];
  });
}

const defaultDirections = { difference: "zero", typology: "neutral" };

/** How far a value lies from the good end, as a share of how far it can lie from it; 1 when no end is good. */
function gapOf(questionnaire, score, value) {
  const [lowest, highest] = rangeOf(questionnaire, score);
  const direction = score.direction ?? defaultDirections[score.rule.kind] ?? "higher";
  if (direction === "neutral") return 1;
  if (direction === "zero") return Math.abs(value) / Math.max(Math.abs(lowest), Math.abs(highest));
  return (direction === "lower" ? value - lowest : highest - value) / (highest - lowest);
}

/** One respondent of one questionnaire. */
export class Respondent {
  #questionnaire;
  #response;
  #asked; // parts by id, those the form asks
  #shown; // page ids
  #known = new Map(); // values of scores, once asked for

  constructor(questionnaire, response) {
    this.#questionnaire = questionnaire;
    this.#response = response;
    this.form = questionnaire.forms.find(({ id }) => id === response.form);
    this.#asked = new Map(partsAsked(questionnaire, this.form).map((part) => [part.id, part]));
    this.#shown = new Set();
    for (const page of questionnaire.pages) if (this.#holds(page.show_if ?? true) === true) this.#shown.add(page.id);
  }

  /** The pages a form has, with how many parts are asked and answered; open texts are not counted. */
  progress() {
    const pages = this.#questionnaire.pages.map((page) => {
      const parts = [...this.#asked.values()].filter(({ item }) => page.items.includes(item.id));
      const shown = this.#shown.has(page.id);
      const counted = shown ? parts.filter(({ item }) => item.kind !== "text") : [];
      const given = counted.filter(({ id }) => this.#response.answers[id] !== undefined).length;
      return { id: page.id, shown, asked: counted.length, given, parts: parts.length };
    });
    return pages.filter(({ parts }) => parts > 0).map(({ parts, ...page }) => page);
  }

  /** The ids of the first steps: per advice the first that fits, largest gap times weight first, then in document order; three at most. */
  firstSteps() {
    const steps = (this.#questionnaire.advice ?? []).flatMap((advice) => {
      const score = this.#questionnaire.scores.find(({ id }) => id === advice.score);
      const value = this.value(score) ?? null;
      const step = value === null ? undefined : advice.first_steps?.find(({ when }) => this.#holds(when) === true);
      return step ? [{ id: step.id, priority: gapOf(this.#questionnaire, score, value) * (advice.weight ?? 1) }] : [];
    });
    return steps.sort((a, b) => b.priority - a.priority).slice(0, 3).map(({ id }) => id);
  }

  /** Whether a condition holds: true, false or undecided. */
  #holds(condition) {
    const value = valueOf(condition, (name) => this.#named(name));
    return value === undecided ? undecided : isTrue(value);
  }

  #named(name) {
    if (name === "audience" || name === "form") return this.#response[name];
    const parameter = this.#questionnaire.parameters?.find(({ id }) => id === name);
    if (parameter) return parameter.value;
    const score = this.#questionnaire.scores.find(({ id }) => id === name);
    if (score) return this.outcome(score) ?? undecided;
    const answer = this.#isAsked(name) ? this.#response.answers[name] : undefined;
    return isValue(answer) ? answer : undecided;
  }

  /** Whether this respondent gets to see a part: its form asks it and its page is shown. */
  #isAsked(id) {
    const part = this.#asked.get(id);
    return part !== undefined && this.#questionnaire.pages.some((page) => page.items.includes(part.item.id) && this.#shown.has(page.id));
  }

  /** A code, a reversed one mirrored at the declared ends of its scale. */
  #keyed(id) {
    const { item, aspect } = this.#asked.get(id);
    const keying = typeof item.keying === "object" ? item.keying[aspect] : item.keying;
    const { codes } = offersOf(this.#questionnaire, item);
    const code = this.#response.answers[id];
    return keying === "reversed" ? codes[0] + codes.at(-1) - code : code;
  }

  /** The outcome of a score: a number, or the id of a type. @returns null: no value; undefined: not asked of this respondent */
  outcome(score) {
    const value = this.value(score);
    return score.rule.kind === "typology" && typeof value === "number" ? score.rule.types[value - 1].id : value;
  }

  /** The same as a number; of a typology the place of the type, from 1. */
  value(score) {
    if (!this.#known.has(score.id)) this.#known.set(score.id, this.#compute(score));
    return this.#known.get(score.id);
  }

  #compute(score) {
    const { rule } = score;
    if (rule.kind === "typology") return this.#type(rule);
    const operands = rule.scores ? this.#scoreOperands(rule) : this.#itemOperands(rule);
    const asked = operands.filter(({ isAsked }) => isAsked);
    const valued = asked.filter(({ value }) => value !== null);
    const counts = { operands: operands.length, asked: asked.length, valued };
    return needsAll.has(rule.kind) ? this.#ofAll(rule, counts) : this.#ofEnough(score, counts);
  }

  #itemOperands(rule) {
    return rule.items.map((id, place) => {
      const isAsked = this.#isAsked(id);
      const answer = this.#response.answers[id];
      const isTicks = Array.isArray(answer);
      if (!isAsked || !isValue(answer)) return { place, isAsked, value: null };
      if (!rule.codes) return { place, isAsked, value: this.#keyed(id) };
      const matches = (isTicks ? answer : [answer]).filter((code) => rule.codes.includes(code)).length;
      return { place, isAsked, value: matches, countable: isTicks ? rule.codes.length : 1 };
    });
  }

  #scoreOperands(rule) {
    return rule.scores.map((id, place) => {
      const score = this.#questionnaire.scores.find((one) => one.id === id);
      const value = this.value(score);
      const isAsked = value !== undefined;
      if (!isAsked || value === null) return { place, isAsked, value: null };
      if (!rule.codes && !rule.types) return { place, isAsked, value };
      return { place, isAsked, value: (rule.types ?? rule.codes).includes(this.outcome(score)) ? 1 : 0, countable: 1 };
    });
  }

  /** Rules that go by min_answered. */
  #ofEnough({ rule, min_answered = 0.5 }, { operands, asked, valued }) {
    if (asked === 0) return undefined;
    const answered = valued.length;
    const isEnough = answered > 0 && 1000 * answered >= Math.round(1000 * min_answered) * asked;
    if (!isEnough) return null;
    const weight = ({ place }) => (rule.weights ? Math.round(1000 * rule.weights[place]) : 1);
    const sum = valued.reduce((so_far, operand) => so_far + weight(operand) * operand.value, 0);
    if (rule.kind === "count") return sum;
    if (rule.kind === "sum") return (sum * operands) / answered;
    if (rule.kind === "share") return (100 * sum) / valued.reduce((so_far, { countable }) => so_far + countable, 0);
    return sum / valued.reduce((so_far, operand) => so_far + weight(operand), 0); // mean, weighted_mean
  }

  /** Rules that need every operand. One that a form or a hidden page leaves out makes the score not asked. */
  #ofAll(rule, { operands, asked, valued }) {
    if (asked < operands) return undefined;
    if (valued.length < operands) return null;
    const values = valued.map(({ value }) => value);
    const cut = rule.cut === undefined ? 0 : cutOf(this.#questionnaire, rule.cut);
    return needsAll.get(rule.kind)(values, cut, rule.side ?? "at_least");
  }

  /** Whether this respondent is asked anything that a name of a condition stands for. */
  #looksAtAsked(name) {
    const score = this.#questionnaire.scores.find(({ id }) => id === name);
    return score ? this.value(score) !== undefined : this.#isAsked(name);
  }

  /** The first type whose condition holds; nobody knows which one that is when one before it is undecided. */
  #type({ types }) {
    if (!types.flatMap(({ when }) => namesIn(when)).some((name) => this.#looksAtAsked(name))) return undefined;
    for (const [index, { when }] of types.entries()) {
      const holds = this.#holds(when);
      if (holds === undecided) return null;
      if (holds) return index + 1;
    }
    return null;
  }
}

const sides = { at_least: (x, cut) => x >= cut, above: (x, cut) => x > cut, at_most: (x, cut) => x <= cut, below: (x, cut) => x < cut };

const needsAll = new Map([
  ["all_of", (values, cut) => (values.every((value) => value >= cut) ? 1 : 0)],
  ["product", (values) => values.reduce((product, value) => product * value)],
  ["difference", ([first, second]) => first - second],
  ["threshold", ([value], cut, side) => (sides[side](value, cut) ? 1 : 0)],
]);
