// Writes the example answers in questionnaires/examples/: firm.json and team.csv (the main scan), policy.json, and one
// person for each other questionnaire, named after it. The people and teams are made up. Running it again changes nothing.
//   node scripts/make_examples.mjs [FOLDER]

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "questionnaires/examples");
const environment = read("leerrijke-werkomgeving");
const statements = environment.items.filter((item) => item.kind !== "text");
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
  for (const item of statements) answers[item.id] = answerTo(item, profile[partOf(item)], random);
  delete answers.networks_2;
  delete answers.meeting_space_1;
  answers.evaluation_2 = "dont_know";
  answers.reflection_2 = "dont_know";
  answers.mixed_teams_2 = "not_applicable";
  answers.own_practice = "Elke vrijdagmiddag laat iemand zien wat deze week lukte of misging. Wie iets wil leren, kiest zelf met wie.";
  return response(environment, answers);
}

function policyOnPaper() {
  const answers = { plan: 0, workforce_planning: 1, vision: 1, personal_plans: 0, budget: 2, coordinator: 2, firm_needs: "dont_know", staff_needs: 1, talks: 2, support: 2 };
  return response(policy, answers);
}

/** What an owner finds of each condition for learning: how much there is of it, and how important it is. */
function conditionsForLearning() {
  const found = {
    interest: [4, 5], willingness_to_invest: [3, 4], managers_attention: [3, 5], watching_colleagues: [5, 4], sharing_knowledge: [4, 4],
    meetings: [2, 4], feedback: [2, 5], skills_match: [4, 4], view_of_skills: [3, 4], view_of_future_skills: [2, 4], view_of_wishes: [2, 3],
    training_for_all: [4, 3], instructions: [3, 3], external_offer: [4, 3], internal_offer: [1, 2], career_tools: ["dont_know", 2],
    coordination: [2, 4], implementation: [2, 4], time_to_reflect: [1, 5], workload: [4, 4], money: [3, 3],
  };
  return parts(found, ["present", "important"]);
}

/** A fitter whose planning comes from the office: much to do and little to decide. */
const demandsAndAutonomy = () => ({ work_fast: 3, work_much: 3, work_hard: 2, decide_how: 3, decide_order: 2, decide_pace: 2, find_solutions: 3, take_leave: 2 });

/** A warehouse worker who would like to learn, doubts whether he can, and has little time for it. */
function positionToLearn() {
  return {
    motivation: 4, aspiration: 3, confidence: 4, overview: 2, initiative: 3,
    time_at_work: 2, manager_support: 4, colleague_support: 4, money: 2, home_support: "not_applicable", suitable_offer: 3,
    participation: 0, wants_to_learn: 2, barriers: [1, 6, 9],
    most_helpful: "Een vast uur per week met iemand die het al kan.",
  };
}

/** A planner with room to decide and good colleagues, who misses the chance to become better at her work. */
function valuesAndChances() {
  const found = {
    develop: [5, 3, 3], use: [4, 4, 4], decide: [4, 4, 3], contacts: [5, 5, 5], goals: [3, 4, 3], income: [5, 4, 4],
    contribute: [4, 5, "dont_know"],
  };
  return { ...parts(found, ["important", "possible", "achieved"]), overall: 4 };
}

/** A carpenter: varied work that he sees grow, and few words about how it went. */
const characteristicsOfWork = () => ({
  variety_1: 6, variety_2: 6, variety_3: 2, identity_1: 6, identity_2: 7, identity_3: 2, significance_1: 5, significance_2: 6, significance_3: 3,
  autonomy_1: 5, autonomy_2: 4, autonomy_3: 3, feedback_1: 4, feedback_2: 5, feedback_3: 5,
});

/** An owner of how the firm works now, on seven steps between two ends, and of how he would like it to work. */
function roomAndTrust() {
  const found = {
    freedom: [3, 5], initiative: [4, 6], participation: [3, 5], equal_footing: [5, 5], shared_vision: [2, 4], motivating_setting: [3, 5],
    staying_power: [2, 4], competence: [4, 6], responsibility: [3, 5], time_autonomy: [2, 3], self_motivation: [4, 5], equality: [4, 5],
    inclusivity: [5, 6], flourishing: [5, "dont_know"],
  };
  return parts(found, ["now", "wanted"]);
}

/** Answers to rows: `{develop: [5, 3]}` to `{"develop.important": 5, "develop.possible": 3}`. */
function parts(rows, aspects) {
  return Object.fromEntries(Object.entries(rows).flatMap(([row, codes]) => codes.map((code, i) => [`${row}.${aspects[i]}`, code])));
}

function response(questionnaire, answers, audience = "management") {
  return { questionnaire: questionnaire.id, version: questionnaire.version, form: "full", audience, answers };
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
  const rows = [["respondent", "group", "audience", ...statements.map((item) => item.id)]];
  for (let number = 1; number <= teamSize; number += 1) {
    const { name, difference } = teams[number % teams.length];
    const person = difference + 0.5 * spread(random); // how this person sees everything
    const answers = statements.map((item) => staffAnswer(item, profile[partOf(item)] + person, random));
    rows.push([`r${String(number).padStart(2, "0")}`, name, "staff", ...answers]);
  }
  return rows.map((row) => row.join(",") + "\n").join("");
}

const json = (value) => JSON.stringify(value, null, 2) + "\n";

/** The one person of a questionnaire, in a file of its name. */
const writePerson = (name, answers, audience) => writeFileSync(join(folder, `${name}.json`), json(response(read(name), answers, audience)));

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "firm.json"), json(firm()));
writeFileSync(join(folder, "team.csv"), team());
writeFileSync(join(folder, "policy.json"), json(policyOnPaper()));
writePerson("randvoorwaarden", conditionsForLearning());
writePerson("nea-anker", demandsAndAutonomy(), "staff");
writePerson("positie-om-te-leren", positionToLearn(), "staff");
writePerson("waarden-en-mogelijkheden", valuesAndChances(), "staff");
writePerson("werkkenmerken", characteristicsOfWork(), "staff");
writePerson("ruimte-en-vertrouwen", roomAndTrust());
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
