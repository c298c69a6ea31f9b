// A second implementation of the means of a group, written from core/group/README.md and not from the core. Exact: a mean is a fraction.
// Where the README leaves it open:
// - everybody of one audience: nothing to compare, so they are told about as everybody;
// - of scores with as many items the first of the questionnaire goes first, and a score keeps its items where its mean is withheld;
// - a page with `show_if` is one that not everybody sees, whoever saw it: a mean of it is `protects`, however many answered;
// - a score no form of the group asks is left out, and keeps no items;
// - a mean made of scores needs min_answered of them, a difference both; one made of scores that divide its items needs them all;
//   its n is the smallest of theirs, its edge theirs (`about` when they differ);
// - the word of agreement is for means of items, and goes with no edge.

import { rangeOf, Respondent } from "./oracle.mjs";
import { offersOf, partsAsked, partsOf } from "./random_answers.mjs";

const magnitude = (whole) => (whole < 0n ? -whole : whole);
const divisor = (a, b) => (b === 0n ? magnitude(a) : divisor(b, a % b));

/** A fraction in lowest terms. */
class Fraction {
  constructor(above, below = 1n) {
    const common = divisor(above, below) * (below < 0n ? -1n : 1n);
    this.above = above / common;
    this.below = below / common;
  }

  /** The fraction a score of one person stands for: the one with the smallest denominator that is this number. */
  static of(number) {
    for (let below = 1; below <= 100_000; ++below) {
      const above = Math.round(number * below);
      if (Math.abs(number * below - above) < 1e-9 * below ** 0.5) return new Fraction(BigInt(above), BigInt(below));
    }
    throw new Error(`${number} is no fraction of whole numbers that a score could have.`);
  }

  plus({ above, below }) {
    return new Fraction(this.above * below + above * this.below, this.below * below);
  }

  minus({ above, below }) {
    return new Fraction(this.above * below - above * this.below, this.below * below);
  }

  times({ above, below }) {
    return new Fraction(this.above * above, this.below * below);
  }

  over({ above, below }) {
    return new Fraction(this.above * below, this.below * above);
  }

  distance(other) {
    const { above, below } = this.minus(other);
    return new Fraction(magnitude(above), below);
  }

  isAbove(other) {
    return this.minus(other).above > 0n;
  }

  /** The number with so many decimals that is told: the nearest, halves away from zero; at an edge the next one outwards. */
  shown(decimals, edge) {
    const steps = 10n ** BigInt(decimals);
    const size = magnitude(this.above) * steps;
    const isNegative = this.above < 0n;
    const isUp = edge === "at_most" ? !isNegative : edge === "at_least" ? isNegative : null;
    const whole = isUp === null ? (2n * size + this.below) / (2n * this.below) : isUp ? (size + this.below - 1n) / this.below : size / this.below;
    return new Fraction(isNegative ? -whole : whole, steps).number;
  }

  get number() {
    return Number(this.above) / Number(this.below);
  }
}

const zero = new Fraction(0n);
const sumOf = (fractions) => fractions.reduce((sum, one) => sum.plus(one), zero);
const meanOf = (fractions) => sumOf(fractions).over(Fraction.of(fractions.length));

/** The fewest people anything may be told about. */
export const minimumOf = (questionnaire) => questionnaire.group_rules?.minimum ?? 5;

/** The people a report is about, in parts. A name that stands twice is one person, with the answers that stand first. */
export function partsOfGroup(questionnaire, responses) {
  const minimum = minimumOf(questionnaire);
  const people = responses.filter(({ respondent }, place) => !respondent || responses.findIndex((other) => other.respondent === respondent) === place);
  if (people.length < minimum) return [];
  const everybody = [{ id: "", people }];
  const audiences = questionnaire.audiences.map(({ id }) => ({ id, people: people.filter(({ audience }) => audience === id) })).filter((one) => one.people.length > 0);
  const isCompared = (questionnaire.group_rules?.cross_tabulate ?? []).includes("audience");
  if (!isCompared || audiences.length === 1) return everybody;
  const large = audiences.filter((one) => one.people.length >= minimum);
  return large.length > 0 ? large : everybody;
}

const ownKinds = ["mean", "sum", "weighted_mean", "count", "share"];
const madeKinds = ["mean", "sum", "weighted_mean", "difference"];

/** The names a rule hangs on, of scores too. */
function namesOf({ rule }) {
  const variables = [...JSON.stringify(rule.types ?? []).matchAll(/"var":\[?"([^"]*)"/g)].map(([, name]) => name);
  return [...(rule.items ?? []), ...(rule.scores ?? []), ...variables];
}

/** The scores for the respondent alone, and all that is made of them. */
function hiddenScores(questionnaire) {
  const hidden = new Set(questionnaire.group_rules?.own_only ?? []);
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const score of questionnaire.scores) if (namesOf(score).some((name) => hidden.has(name))) hidden.add(score.id);
  }
  return hidden;
}

/** The items (or parts of rows) a score comes from, through other scores. */
function itemsUnder(questionnaire, id) {
  const score = questionnaire.scores.find((one) => one.id === id);
  if (!score) return questionnaire.items.flatMap(partsOf).some((part) => part.id === id) ? [id] : [];
  return [...new Set(namesOf(score).flatMap((name) => itemsUnder(questionnaire, name)))];
}

/**
 * Which scores of a group have a mean, and what it is made of: `own` of people's values, `made` of the means of others.
 * The smallest goes first, and keeps its items also where too few answered.
 * @param spokenFor items of which a share is told
 */
function planOf(questionnaire, parts, spokenFor) {
  const hidden = hiddenScores(questionnaire);
  const open = questionnaire.scores.filter(({ id }) => !hidden.has(id));
  const formsUsed = questionnaire.forms.filter(({ id }) => parts.some(({ people }) => people.some(({ form }) => form === id)));
  const asked = new Set(formsUsed.flatMap((form) => partsAsked(questionnaire, form).map(({ id }) => id)));
  const isOpen = ({ rule }) => rule.items.some((item) => asked.has(item)) && !rule.items.some((item) => spokenFor.has(item));
  const candidates = open.filter((score) => score.rule.items && ownKinds.includes(score.rule.kind) && isOpen(score));
  const own = new Map();
  const taken = new Set();
  for (const score of [...candidates].sort((a, b) => a.rule.items.length - b.rule.items.length)) {
    if (score.rule.items.some((item) => taken.has(item))) continue;
    own.set(score.id, score);
    for (const item of score.rule.items) taken.add(item);
  }
  const made = new Map();
  for (const score of open) {
    const { rule } = score;
    if (own.has(score.id) || !madeKinds.includes(rule.kind)) continue;
    const needed = rule.kind === "difference" ? 1 : (score.min_answered ?? 0.5);
    if (rule.scores) made.set(score.id, { score, from: rule.scores, weights: rule.weights ?? rule.scores.map(() => 1), needed });
    else if (rule.kind === "mean") {
      const inside = [...own.values()].filter((one) => one.rule.kind === "mean" && one.rule.items.every((item) => rule.items.includes(item)));
      const isDivided = inside.reduce((sum, one) => sum + one.rule.items.length, 0) === rule.items.length;
      if (isDivided) made.set(score.id, { score, from: inside.map(({ id }) => id), weights: inside.map((one) => one.rule.items.length), needed: 1, isDivided });
    }
  }
  return { own, made };
}

const nothing = (withheld) => ({ n: null, value: null, edge: "", withheld, agreement: "" });

/** How many options the items of a mean are answered on. */
function optionsOf(questionnaire, { rule }) {
  const { item } = questionnaire.items.flatMap(partsOf).find(({ id }) => id === rule.items[0]);
  return offersOf(questionnaire, item).codes.length;
}

const decimalsOf = ([lowest, highest]) => (highest - lowest <= 1 ? 2 : 1);

/** Whether a page of a score's items is not shown to everybody. */
function isBehindPage(questionnaire, score) {
  const parts = questionnaire.items.flatMap(partsOf).filter(({ id }) => score.rule.items.includes(id));
  return parts.some(({ item }) => questionnaire.pages.some(({ items, show_if }) => show_if !== undefined && items.includes(item.id)));
}

/** The mean of people's own values in one part. */
function ownMark(questionnaire, score, respondents) {
  if (isBehindPage(questionnaire, score)) return nothing("protects");
  const minimum = minimumOf(questionnaire);
  const values = respondents.map((one) => one.value(score)).filter((value) => value !== null && value !== undefined).map(Fraction.of);
  if (values.length < minimum) return nothing("too_few");
  const range = rangeOf(questionnaire, score);
  const [lowest, highest] = range.map(Fraction.of);
  const n = Fraction.of(values.length);
  const step = highest.minus(lowest).over(n);
  const mean = meanOf(values);
  const atMost = lowest.plus(step);
  const atLeast = highest.minus(step);
  const edge = !mean.isAbove(atMost) ? "at_most" : !atLeast.isAbove(mean) ? "at_least" : "";
  const told = edge === "at_most" ? atMost : edge === "at_least" ? atLeast : mean;
  const spread = meanOf(values.map((value) => value.distance(mean)));
  const cut = Fraction.of(optionsOf(questionnaire, score)).over(Fraction.of(6));
  const hasWord = score.rule.kind === "mean" && edge === "" && values.length >= 2 * minimum && bothWordsHide(score, { range, n: values.length, sum: sumOf(values), cut });
  const word = spread.isAbove(cut) ? "divided" : "agreed";
  return { n: values.length, value: told.shown(decimalsOf(range), edge), edge, withheld: "", agreement: hasWord ? word : "", exact: told };
}

/**
 * Whether people with this sum may agree and may not, wherever any one of them is. The others agree most when they are level, and least
 * when all but one are at an end; that is tried out by moving people, step by step.
 */
function bothWordsHide({ rule }, { range: [lowest, highest], n, sum, cut }) {
  const perPoint = rule.items.length;
  const most = Math.round((highest - lowest) * perPoint);
  const exact = sum.minus(Fraction.of(lowest).times(Fraction.of(n))).times(Fraction.of(perPoint));
  const mean = exact.over(Fraction.of(n)).number;
  const limit = cut.number * perPoint * n + 1e-9;
  const spreadOf = (steps) => steps.reduce((all, step) => all + Math.abs(step - mean), 0);
  for (let one = 0; one <= most; ++one) {
    for (const total of new Set([Math.floor(exact.number + 1e-9), Math.ceil(exact.number - 1e-9)])) {
      const left = total - one;
      if (left < 0 || left > most * (n - 1)) return false;
      const level = Array.from({ length: n - 1 }, (_, place) => Math.floor((left + place) / (n - 1)));
      const apart = Array.from({ length: n - 1 }, (_, place) => Math.max(0, Math.min(most, left - most * place)));
      if (spreadOf([one, ...level]) > limit || spreadOf([one, ...apart]) <= limit) return false;
    }
  }
  return true;
}

const opposite = { "": "", about: "about", at_most: "at_least", at_least: "at_most" };

/** The mean that follows from means that are told. @param markOf the mark of a score in the same part, or undefined */
function madeMark(questionnaire, { score, from, weights, needed, isDivided }, markOf) {
  const { rule } = score;
  const planned = from.map((id, place) => ({ mark: markOf(id), weight: Fraction.of(weights[place]) })).filter(({ mark }) => mark);
  const operands = planned.filter(({ mark }) => mark.n !== null);
  if (planned.length === 0 || planned.length < needed * from.length) return undefined;
  if (operands.length === 0 || operands.length < needed * from.length) return isDivided ? undefined : nothing("too_few");
  const minus = ({ mark }, place) => (rule.kind === "difference" && place === 1 ? opposite[mark.edge] : mark.edge);
  const edges = [...new Set(operands.map(minus))].filter((edge) => edge !== "");
  const weighted = sumOf(operands.map(({ mark, weight }) => mark.exact.times(weight)));
  const mean = weighted.over(sumOf(operands.map(({ weight }) => weight)));
  const exact =
    rule.kind === "difference" ? operands[0].mark.exact.minus(operands[1].mark.exact) : rule.kind === "sum" ? mean.times(Fraction.of(from.length)) : mean;
  const n = Math.min(...operands.map(({ mark }) => mark.n));
  const edge = edges.length > 1 ? "about" : (edges[0] ?? "");
  return { n, value: exact.shown(decimalsOf(rangeOf(questionnaire, score)), edge), edge, withheld: "", agreement: "", exact };
}

/**
 * The marks of every score, one per part: `{n, value, edge, withheld, agreement}`.
 * @returns {Map<string, object[]>} none for a score that has no mean
 */
function marksOf(questionnaire, parts, spokenFor) {
  const { own, made } = planOf(questionnaire, parts, spokenFor);
  const byPart = parts.map(({ people }) => {
    const respondents = people.map((person) => new Respondent(questionnaire, person));
    const known = new Map();
    const markOf = (id) => {
      if (!known.has(id)) {
        if (own.has(id)) known.set(id, ownMark(questionnaire, own.get(id), respondents));
        else known.set(id, made.has(id) ? madeMark(questionnaire, made.get(id), markOf) : undefined);
      }
      return known.get(id);
    };
    return markOf;
  });
  return new Map(questionnaire.scores.map(({ id }) => {
    const marks = byPart.map((markOf) => markOf(id));
    return [id, marks.some((mark) => mark) ? marks.map((mark) => mark ?? nothing("too_few")) : []];
  }));
}

const shownUnder = ["mean", "sum", "weighted_mean", "product"];

/** What a report should tell of means: a tree of `{id, marks, parts}`; a score with nothing to tell, itself or below, is left out. */
export function profileOf(questionnaire, parts, spokenFor) {
  const marks = marksOf(questionnaire, parts, spokenFor);
  const partsUnder = ({ parts, rule }) => parts ?? (shownUnder.includes(rule.kind) ? (rule.scores ?? []) : []);
  const isPart = new Set(questionnaire.scores.flatMap(partsUnder));
  const alone = questionnaire.group_rules?.own_only ?? [];
  const nodes = (ids) => ids.flatMap((id) => (alone.includes(id) ? nodeOf(id).parts : [nodeOf(id)])).filter(({ marks, parts }) => marks.length > 0 || parts.length > 0);
  const nodeOf = (id) => ({ id, marks: marks.get(id), parts: nodes(partsUnder(questionnaire.scores.find((one) => one.id === id))) });
  return nodes(questionnaire.scores.filter(({ id }) => !isPart.has(id)).map(({ id }) => id));
}

/** The items of which the report itself tells a share, or words for one. */
export function itemsOfShares(questionnaire, report) {
  const isTold = ({ withheld }) => withheld !== "too_few" && withheld !== "protects";
  const figures = [...report.beside.map(({ group }) => group), ...report.shares].filter(isTold).map(({ id }) => id);
  const ticks = report.ticks.filter(({ options }) => options.some(isTold)).map(({ id }) => id);
  const ofFigure = (id) => {
    const reference = questionnaire.references?.find((one) => one.id === id);
    return reference ? (reference.of.item ?? reference.of.score) : id;
  };
  return new Set([...figures.map(ofFigure), ...ticks].flatMap((id) => itemsUnder(questionnaire, id)));
}
