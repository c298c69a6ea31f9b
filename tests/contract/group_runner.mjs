// Runs `leerruimte group` over people made for a test.

import { execFileSync } from "node:child_process";
import { cellOf, offersOf, partsOf } from "./random_answers.mjs";
import { program } from "./wasm.mjs";

/** @returns the report of a group, as the program writes it */
export function reportOf(path, questionnaire, people) {
  const ids = questionnaire.items.flatMap(partsOf).map(({ id }) => id);
  const rows = people.map(({ respondent, form, audience, answers }, place) =>
    [respondent ?? `p${place}`, form, audience, ...ids.map((id) => cellOf(answers[id]))].join(","));
  const input = [["respondent", "form", "audience", ...ids].join(","), ...rows].join("\n");
  return JSON.parse(execFileSync(program, ["group", path, "-", "--format", "json"], { input, maxBuffer: 1e9 }).toString());
}

/** Whether a part is keyed reversed. */
export const isReversed = ({ item, aspect }) => (typeof item.keying === "object" ? item.keying[aspect] : item.keying) === "reversed";

/** The answer that counts highest; of ticks and texts none. */
export function atGoodEnd(questionnaire, part) {
  const { codes } = offersOf(questionnaire, part.item);
  if (part.item.kind === "ticks") return [];
  return part.item.kind === "text" ? undefined : codes.at(isReversed(part) ? 0 : -1);
}
