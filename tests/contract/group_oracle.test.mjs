// What the program tells of the means of a group is what a second implementation (group_oracle.mjs) tells, for groups nobody chose.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { test } from "node:test";
import { itemsOfShares, partsOfGroup, profileOf } from "./group_oracle.mjs";
import { atGoodEnd, reportOf } from "./group_runner.mjs";
import { partsAsked, randomAnswer, randomResponse } from "./random_answers.mjs";
import { questionnairePaths, randomFrom, root } from "./wasm.mjs";

const seed = 7919;
const groups = 60;

/** Answers of one person, of a kind that all people of a group share. */
const kinds = {
  /** Some skip little, some nearly everything. */
  random: (questionnaire, response) => response.answers,
  /** One answer in twenty is skipped. */
  nearly_full: (questionnaire, { form }, random) =>
    answersTo(questionnaire, form, ({ item }) => (random(20) === 0 ? undefined : randomAnswer(questionnaire, item, random))),
  /** Everybody at the good end. */
  end: (questionnaire, { form }, random) => answersTo(questionnaire, form, (part) => atGoodEnd(questionnaire, part)),
  /** Everybody but the first. */
  all_but_one: (questionnaire, { form }, random, place) =>
    answersTo(questionnaire, form, (part) => (place === 0 ? randomAnswer(questionnaire, part.item, random) : atGoodEnd(questionnaire, part))),
  /** Everybody but a few answers. */
  near_end: (questionnaire, { form }, random) =>
    answersTo(questionnaire, form, (part) => (random(12) === 0 ? randomAnswer(questionnaire, part.item, random) : atGoodEnd(questionnaire, part))),
};

function answersTo(questionnaire, formId, choose) {
  const form = questionnaire.forms.find(({ id }) => id === formId);
  const answers = partsAsked(questionnaire, form).map((part) => [part.id, choose(part)]);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

/** People of both audiences, of one, or of one and a few of another; in all forms or in one. Now and then somebody stands there twice. */
function randomGroup(questionnaire, random) {
  const [kind, answer] = Object.entries(kinds)[random(5)];
  const { audiences, forms } = questionnaire;
  const few = random(3) * (1 + random(6));
  const oneForm = random(2) === 0 ? forms[random(forms.length)].id : null;
  const people = Array.from({ length: 3 + random(random(3) === 0 ? 8 : 38) }, (_, place) => {
    const response = { ...randomResponse(questionnaire, random), respondent: `p${place}` };
    if (few > 0) response.audience = audiences[place < few ? 0 : audiences.length - 1].id;
    const asked = oneForm ? { ...response, form: oneForm, answers: answersAskedBy(questionnaire, oneForm, response) } : response;
    return { ...asked, answers: answer(questionnaire, asked, random, place) };
  });
  return { kind, people: random(5) === 0 ? [...people, people[random(people.length)]] : people };
}

/** The answers of a response that another form asks too. */
function answersAskedBy(questionnaire, formId, { answers }) {
  return answersTo(questionnaire, formId, ({ id }) => answers[id]);
}

/** A tree as lines: the path of each score and its marks. */
const linesOf = (nodes, path = "") => nodes.flatMap(({ id, marks, parts }) => [[path + id, marks], ...linesOf(parts, `${path}${id}/`)]);

const isSame = (mark, wanted) =>
  mark.n === wanted.n && mark.value === wanted.value && mark.edge === wanted.edge && mark.withheld === wanted.withheld && mark.agreement === wanted.agreement;

const brief = (marks) =>
  marks ? JSON.stringify(marks.map(({ n, value, edge, withheld, agreement }) => [n, value, edge, withheld, agreement])) : "nothing";

for (const path of questionnairePaths) {
  const name = relative(root, path);
  const questionnaire = JSON.parse(readFileSync(path, "utf8"));

  test(`every mean of a group of ${name} is what a second implementation tells`, () => {
    const random = randomFrom(seed);
    const counts = { marks: 0, told: 0, at_an_edge: 0, with_a_word: 0, withheld: 0 };
    const differences = [];
    for (let i = 0; i < groups; ++i) {
      const { kind, people } = randomGroup(questionnaire, random);
      const report = reportOf(path, questionnaire, people);
      const parts = partsOfGroup(questionnaire, people);
      const expected = profileOf(questionnaire, parts, itemsOfShares(questionnaire, report));

      assert.deepEqual(report.parts.map(({ id, people: n }) => [id, n]), parts.map((part) => [part.id, part.people.length]), `group ${i}`);
      assert.equal(report.responses, parts.length === 0 ? null : parts.reduce((sum, part) => sum + part.people.length, 0), `group ${i}`);
      if (parts.length === 0) assert.deepEqual([report.profile, report.pictures, report.shares, report.ticks], [[], [], [], []]);
      const [told, wanted] = [linesOf(report.profile), linesOf(expected)].map((lines) => new Map(lines));
      for (const score of new Set(parts.length === 0 ? [] : [...told.keys(), ...wanted.keys()])) {
        const [marks, wantedMarks] = [told.get(score), wanted.get(score)];
        const isEqual = marks && wantedMarks && marks.length === wantedMarks.length && marks.every((mark, place) => isSame(mark, wantedMarks[place]));
        if (!isEqual) differences.push(`group ${i} (${kind}), ${people.length} people, ${score}: the program tells ${brief(marks)}, the second implementation ${brief(wantedMarks)}`);
        for (const mark of isEqual ? marks : []) {
          ++counts.marks;
          counts.told += Number(mark.n !== null);
          counts.at_an_edge += Number(mark.edge !== "");
          counts.with_a_word += Number(mark.agreement !== "");
          counts.withheld += Number(mark.withheld !== "");
        }
      }
    }
    console.log(`seed ${seed}: ${name}, ${groups} groups, ${Object.entries(counts).map(([what, n]) => `${n} ${what}`).join(", ")} equal, ${differences.length} different`);
    assert.deepEqual(differences.slice(0, 5), [], `${differences.length} differences`);
  });
}

