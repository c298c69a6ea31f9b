// Writes the example answers: questionnaires/examples/{firm.json,team.csv,policy.json}. The people and teams are made
// up. Running it again changes nothing.
//   node scripts/make_examples.mjs [FOLDER]

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "questionnaires/examples");
const environment = read("leerrijke-werkomgeving");
const policy = read("beleid-op-papier");
const teamSize = 30;

/** How this firm is doing on each part, from 1 (little room) to 5 (much): good colleagues, no time, nobody looks back. */
const profile = {
  transparency: 3.4, vision: 2.6, ownership: 3.8, structure: 3, safe_culture: 3.6, trust: 4.2, networks: 2.8,
  continuous_learning: 3.2, formal_training: 3.9, formal_informal: 2.9, varied_work: 3.7, mixed_teams: 3.1, time_and_money: 2.1,
  information: 3.3, meeting_space: 3, leadership: 3.5, feedback_room: 2.4, colleagues: 4.4, evaluation: 1.9,
  self_direction: 3.5, own_drives: 3.8, reflection: 2.7, social_skills: 4,
};

/** Three teams, and how much better or worse each sees it. */
const teams = [
  { name: "Werkplaats", difference: -0.4 },
  { name: "Binnendienst", difference: 0.3 },
  { name: "Montage", difference: 0 },
];

function read(name) {
  return JSON.parse(readFileSync(join(root, "questionnaires", `${name}.json`), "utf8"));
}

/** Numbers from 0 up to 1 that look random and are always the same (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** About normal, with mean 0 and standard deviation 1: the sum of twelve numbers from 0 to 1, minus 6. */
const spread = (random) => Array.from({ length: 12 }, random).reduce((sum, number) => sum + number, -6);

/** The answer that goes with a level of room: near it, inside the scale, and turned around for a reversed statement. */
function answerTo(item, level, random) {
  const near = Math.round(level + 0.7 * spread(random));
  const inside = Math.min(5, Math.max(1, near));
  return item.keying === "reversed" ? 6 - inside : inside;
}

const partOf = (item) => item.id.replace(/_\d$/, "");

function firm() {
  const random = randomFrom(1);
  const answers = {};
  for (const item of environment.items) answers[item.id] = answerTo(item, profile[partOf(item)], random);
  delete answers.networks_2;
  delete answers.meeting_space_1;
  answers.evaluation_2 = "dont_know";
  answers.reflection_2 = "dont_know";
  answers.mixed_teams_2 = "not_applicable";
  return response(environment, answers);
}

function policyOnPaper() {
  const answers = { plan: 0, workforce_planning: 1, vision: 1, personal_plans: 0, budget: 2, coordinator: 2, firm_needs: "dont_know", staff_needs: 1, talks: 2, support: 2 };
  return response(policy, answers);
}

function response(questionnaire, answers) {
  return { questionnaire: questionnaire.id, version: questionnaire.version, form: "full", audience: "management", answers };
}

/** What one employee leaves out: now and then a statement, some more than others. */
function staffAnswer(item, level, random) {
  const chance = random();
  if (chance < 0.02) return "";
  if (chance < 0.06) return "dont_know";
  if (chance < 0.07) return "not_applicable";
  return answerTo(item, level, random);
}

function team() {
  const random = randomFrom(2);
  const rows = [["respondent", "group", "audience", ...environment.items.map((item) => item.id)]];
  for (let number = 1; number <= teamSize; number += 1) {
    const { name, difference } = teams[number % teams.length];
    const person = difference + 0.5 * spread(random); // how this person sees everything
    const answers = environment.items.map((item) => staffAnswer(item, profile[partOf(item)] + person, random));
    rows.push([`r${String(number).padStart(2, "0")}`, name, "staff", ...answers]);
  }
  return rows.map((row) => row.join(",") + "\n").join("");
}

const json = (value) => JSON.stringify(value, null, 2) + "\n";

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "firm.json"), json(firm()));
writeFileSync(join(folder, "team.csv"), team());
writeFileSync(join(folder, "policy.json"), json(policyOnPaper()));
writeFileSync(join(folder, "nea-team.csv"), neaTeam());

/**
 * Made-up employees of one firm who answer the NEA questions: much to do, room to decide how, little to decide when. What somebody
 * answers depends on how busy and how free this person is; one person skips a question.
 */
function neaTeam() {
  const questionnaire = read("nea-anker");
  const random = randomFrom(3);
  const usual = { work_fast: 2.2, work_much: 2.5, work_hard: 2, decide_how: 2.6, decide_order: 2.5, decide_pace: 2.2, find_solutions: 2.7, take_leave: 2.4 };
  const last = (item) => questionnaire.scales.find((scale) => scale.id === item.scale).options.length;
  const rows = [["respondent", ...questionnaire.items.map((item) => item.id)]];
  for (let number = 1; number <= 24; number += 1) {
    const busy = 0.7 * spread(random);
    const free = 0.4 * spread(random);
    const answers = questionnaire.items.map((item) => {
      const person = item.scale === "frequency" ? busy : free;
      return Math.min(last(item), Math.max(1, Math.round(usual[item.id] + person + 0.4 * spread(random))));
    });
    if (number === 17) answers[2] = "";
    rows.push([`e${String(number).padStart(2, "0")}`, ...answers]);
  }
  return rows.map((row) => row.join(",") + "\n").join("");
}
