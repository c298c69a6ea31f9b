// Somebody has the report of a group, knows the questionnaire, and perhaps who skipped what. They find out nothing about a few people.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { itemsOfShares, minimumOf } from "./group_oracle.mjs";
import { atGoodEnd, isReversed, reportOf } from "./group_runner.mjs";
import { offersOf, partsAsked, partsOf, randomAnswer, randomResponse } from "./random_answers.mjs";
import { questionnairePaths, randomFrom } from "./wasm.mjs";

const seed = 104_729;
const shippedPaths = questionnairePaths.filter((path) => !path.endsWith("everything.json"));
const minimum = 5;

const nodesOf = (nodes) => nodes.flatMap((node) => [node, ...nodesOf(node.parts)]);

/** The scores a report tells a mean of in one part, each once: `{score, mark, lowest, highest}`. */
function toldIn(questionnaire, report, place) {
  const byId = new Map(nodesOf(report.profile).map((node) => [node.id, node]));
  const told = [...byId.values()].filter(({ marks }) => marks[place] && marks[place].n !== null);
  return told.map(({ id, marks, lowest, highest }) => ({ score: questionnaire.scores.find((one) => one.id === id), mark: marks[place], lowest, highest }));
}

/** What is told, as equations over answers: the means that ask for items no smaller one asked for; the others should follow from them. */
function equationsOf(told) {
  const taken = new Set();
  const equations = [];
  for (const one of told.filter(({ score }) => score.rule.items).sort((a, b) => a.score.rule.items.length - b.score.rule.items.length)) {
    if (one.score.rule.items.some((item) => taken.has(item))) continue;
    equations.push(one);
    for (const item of one.score.rule.items) taken.add(item);
  }
  return { equations, others: told.filter((one) => !equations.includes(one)) };
}

/** What a mean should be when it says nothing that others did not say, and how far rounding can put it off. @returns nothing when it does not follow */
function following({ score: { rule } }, told, equations) {
  const inside = (outer) => equations.filter(({ score }) => score.rule.items.every((item) => outer.includes(item)));
  const pieces = rule.scores
    ? rule.scores.flatMap((id, place) => told.filter(({ score }) => score.id === id).map((one) => ({ ...one, weight: rule.weights?.[place] ?? 1 })))
    : inside(rule.items).map((one) => ({ ...one, weight: one.score.rule.items.length }));
  if (rule.items && pieces.reduce((sum, { weight }) => sum + weight, 0) !== rule.items.length) return undefined;
  if (pieces.length === 0) return undefined;
  const half = 0.05 + 1e-9;
  if (rule.kind === "difference") return pieces.length === 2 ? { value: pieces[0].mark.value - pieces[1].mark.value, off: 3 * half } : undefined;
  const mean = pieces.reduce((sum, { mark, weight }) => sum + weight * mark.value, 0) / pieces.reduce((sum, { weight }) => sum + weight, 0);
  if (rule.kind === "mean" || rule.kind === "weighted_mean") return { value: mean, off: 2 * half };
  return rule.kind === "sum" ? { value: mean * rule.scores.length, off: (rule.scores.length + 1) * half } : undefined;
}

test("no two told means of a part are about the same answers, unless one follows from others that are told", () => {
  const random = randomFrom(seed);
  const counts = { reports: 0, equations: 0, following: 0 };
  for (const path of questionnairePaths) {
    const questionnaire = JSON.parse(readFileSync(path, "utf8"));
    for (let i = 0; i < 24; ++i) {
      const people = Array.from({ length: 5 + random(36) }, () => randomResponse(questionnaire, random));
      const report = reportOf(path, questionnaire, people);
      const spokenFor = itemsOfShares(questionnaire, report);
      ++counts.reports;
      const ids = report.parts.map(({ id }) => id);
      assert.ok(ids.length <= 1 || !ids.includes(""), "the whole stands beside its parts");
      assert.equal(report.parts.reduce((sum, part) => sum + part.people, 0), report.responses ?? 0, "somebody is in two parts, or in none");
      for (const [place, part] of report.parts.entries()) {
        const told = toldIn(questionnaire, report, place);
        const { equations, others } = equationsOf(told);
        const columns = equations.flatMap(({ score }) => score.rule.items);
        assert.equal(new Set(columns).size, columns.length);
        assert.ok(!columns.some((item) => spokenFor.has(item)), `${basename(path)}: a mean and a share are about the same answers`);
        for (const { mark, score } of told) assert.ok(mark.n >= minimumOf(questionnaire) && mark.n <= part.people, `${score.id} is about ${mark.n} people`);
        for (const one of others) {
          const wanted = following(one, told, equations);
          assert.ok(wanted, `${basename(path)}: the mean of ${one.score.id} is about answers that another mean is about`);
          assert.ok(Math.abs(wanted.value - one.mark.value) <= wanted.off, `${basename(path)}, ${one.score.id}: ${one.mark.value} does not follow, ${wanted.value} does`);
        }
        counts.equations += equations.length;
        counts.following += others.length;
      }
    }
  }
  console.log(`seed ${seed}: ${counts.reports} reports, ${counts.equations} means about answers nothing else is about, ${counts.following} that follow from those`);
  assert.ok(counts.following > 100);
});

/** A small group in which everybody answers all of a score, or nothing of it. */
function smallGroup(questionnaire, size, style, random) {
  const form = questionnaire.forms[0];
  const scored = questionnaire.scores.filter(({ rule }) => rule.items).sort((a, b) => a.rule.items.length - b.rule.items.length);
  return Array.from({ length: size }, (_, place) => {
    const choose = (part) => (style === "random" || (style === "all but one" && place === 0) ? randomAnswer(questionnaire, part.item, random) : atGoodEnd(questionnaire, part));
    const parts = partsAsked(questionnaire, form).filter(({ item }) => item.kind !== "text");
    const answers = Object.fromEntries(parts.map((part) => [part.id, choose(part)]));
    if (size > minimum && place === size - 1) for (const item of scored[random(scored.length)].rule.items) delete answers[item];
    return { form: form.id, audience: questionnaire.audiences[0].id, answers, respondent: `p${place}` };
  });
}

/** The same group, but one person gave another answer to every item of which a mean is told, and others make up for it. */
function disguised(questionnaire, people, told, who, step) {
  const parts = new Map(questionnaire.items.flatMap(partsOf).map((part) => [part.id, part]));
  const changed = people.map((person) => ({ ...person, answers: { ...person.answers } }));
  for (const { score, mark } of told) {
    const { items } = score.rule;
    const { codes } = offersOf(questionnaire, parts.get(items[0]).item);
    const most = codes.length - 1;
    const place = (person, item) => Math.abs((isReversed(parts.get(item)) ? codes[most] : codes[0]) - person.answers[item]);
    const put = (person, item, steps) => void (person.answers[item] = isReversed(parts.get(item)) ? codes[most] - steps : codes[0] + steps);
    const answering = changed.filter(({ answers }) => items.every((item) => answers[item] !== undefined));
    const person = changed[who];
    if (!answering.includes(person)) continue;
    const wanted = step % (most + 1);
    const before = answering.reduce((sum, one) => sum + items.reduce((own, item) => own + place(one, item), 0), 0);
    const others = answering.filter((one) => one !== person);
    const room = { "": before - wanted * items.length, at_most: 0, at_least: most * items.length * others.length };
    let rest = room[mark.edge];
    for (const item of items) put(person, item, wanted);
    for (const other of others) {
      for (const item of items) {
        const steps = Math.max(0, Math.min(most, rest));
        put(other, item, steps);
        rest -= steps;
      }
    }
    assert.equal(rest, 0, `${score.id}: nobody can have answered ${wanted} steps from the lowest`);
  }
  return changed;
}

test("in a small group every person may have given every answer: there is a group with that answer and the same report, to the letter", () => {
  const random = randomFrom(seed + 1);
  let disguises = 0;
  for (const path of shippedPaths) {
    const questionnaire = JSON.parse(readFileSync(path, "utf8"));
    const most = Math.max(...questionnaire.items.map((item) => offersOf(questionnaire, item).codes.length).filter((n) => n < 8));
    for (const size of [5, 6]) {
      for (const style of size === minimum ? ["random", "all but one", "everybody at the end"] : ["random"]) {
        const people = smallGroup(questionnaire, size, style, random);
        const report = reportOf(path, questionnaire, people);
        const { equations } = equationsOf(toldIn(questionnaire, report, 0));
        assert.ok(equations.length > 0);
        for (let who = 0; who < size; ++who) {
          for (let step = 0; step < most; ++step) {
            const other = reportOf(path, questionnaire, disguised(questionnaire, people, equations, who, step));
            assert.deepEqual(other, report, `${basename(path)}, ${size} people, ${style}: person ${who} cannot have answered ${step} steps from the lowest`);
            ++disguises;
          }
        }
      }
    }
  }
  console.log(`seed ${seed + 1}: ${disguises} groups in disguise, each with the report of another`);
});

/** A questionnaire of scores of one item each, on a scale of so many options. */
function singles(options, count) {
  const text = (en) => ({ en });
  const ids = Array.from({ length: count }, (_, i) => `i${i}`);
  return {
    format: 1, id: "singles", version: "1.0.0", languages: ["en"], title: text("Singles"), purpose: text("One item each."),
    audiences: [{ id: "staff", label: text("Staff") }], authors: ["Test"], licence: "CC-BY-4.0",
    sources: [{ id: "source", title: "Made up", authors: "Test", year: null, url: null }],
    forms: [{ id: "full", label: text("Full"), minutes: 5 }],
    scales: [{ id: "scale", options: Array.from({ length: options }, (_, code) => ({ code, label: text(`Option ${code}`) })) }],
    items: ids.map((id) => ({ id, scale: "scale", text: text(`Item ${id}.`) })),
    scores: ids.map((id) => ({ id: `s_${id}`, title: text(`Score ${id}`), about: text("One item."), rule: { kind: "mean", items: [id] } })),
    pages: [{ id: "page", title: text("Page"), intro: text("All."), items: ids }],
  };
}

/** All ways in which so many people can answer, as answers in ascending order. */
function* waysToAnswer(options, people, from = 0) {
  if (people === 0) yield [];
  else for (let code = from; code < options; ++code) for (const rest of waysToAnswer(options, people - 1, code)) yield [code, ...rest];
}

for (const [options, sizes] of [[2, [5, 6, 10, 11]], [3, [5, 6, 9, 10, 11, 12, 15]], [4, [5, 6, 10, 11]], [5, [5, 6, 10]]]) {
  test(`whatever is told of one item with ${options} options, everybody may have given each of them`, () => {
    const folder = mkdtempSync(join(tmpdir(), "leerruimte-attack-"));
    const path = join(folder, "singles.json");
    const found = [];
    let ways = 0;
    try {
      for (const size of sizes) {
        const all = [...waysToAnswer(options, size)];
        const answersBehind = new Map(); // what is told, to the answers somebody gave in any group of which it is told
        for (let from = 0; from < all.length; from += 150) {
          const some = all.slice(from, from + 150);
          const questionnaire = singles(options, some.length);
          writeFileSync(path, JSON.stringify(questionnaire));
          const people = Array.from({ length: size }, (_, place) => ({ form: "full", audience: "staff", answers: Object.fromEntries(some.map((way, i) => [`i${i}`, way[place]])) }));
          for (const [i, { marks: [mark] }] of reportOf(path, questionnaire, people).profile.entries()) {
            const told = mark.sentence.replace(/\s+/g, " ");
            answersBehind.set(told, new Set([...(answersBehind.get(told) ?? []), ...some[i]]));
          }
        }
        for (const [told, answers] of answersBehind) if (answers.size < options) found.push(`${size} people, "${told}": nobody but ${[...answers].sort().join(", ")}`);
        ways += all.length;
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    console.log(`${ways} ways to answer one item with ${options} options, ${found.length} things told that rule out an answer`);
    assert.deepEqual(found, []);
  });
}

test("a report does not tell whether nobody or a few, or all but a few, were shown a page", () => {
  const path = shippedPaths.find((one) => one.endsWith("positie-om-te-leren.json"));
  const questionnaire = JSON.parse(readFileSync(path, "utf8"));
  const [wants, wantsNot] = [{ wants_to_learn: 1, barriers: [1, 2] }, { wants_to_learn: 3, reasons_not: [1] }];
  const others = Object.fromEntries(questionnaire.items.filter(({ kind }) => !kind).map(({ id }, i) => [id, 2 + (i % 3)]));
  const found = [];
  for (let size = 5; size <= 16; ++size) {
    const reports = Array.from({ length: size + 1 }, (_, wanting) => {
      const people = Array.from({ length: size }, (_, place) => ({ form: "full", audience: "staff", answers: { ...others, participation: 1, ...(place < wanting ? wants : wantsNot) } }));
      return JSON.stringify(reportOf(path, questionnaire, people));
    });
    const few = reports.slice(0, Math.min(minimum, size + 1));
    const nearlyAll = reports.slice(Math.max(0, size + 1 - minimum));
    if (new Set(few).size > 1) found.push(`${size} people: nobody, 1, ... or ${minimum - 1} want to learn`);
    if (new Set(nearlyAll).size > 1) found.push(`${size} people: all of them, all but 1, ... or all but ${minimum - 1} want to learn`);
    if (size < 2 * minimum && new Set(reports).size > 1) found.push(`${size} people: how many of them want to learn`);
  }
  assert.deepEqual(found, []);
});
