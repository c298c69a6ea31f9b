/** @import { Answers } from "../contract" */
import { canonical } from "./record.js";

/** Answers by questionnaire. @typedef {{ [questionnaire: string]: Answers }} All */

/** @param {unknown} one @param {unknown} other */
export const same = (one, other) => canonical(one ?? null) === canonical(other ?? null);

/** Whether there is an answer. @param {All} all */
export const answered = (all) => Object.values(all).some((answers) => Object.keys(answers).length > 0);

/**
 * Two sets of answers as one, where they do not contradict: what one side left as it was, the other side decides.
 * @param {All} before what both went on from @param {All} mine @param {All} theirs
 * @returns {All | null} nothing when the two sides answered a question differently
 */
export function merged(before, mine, theirs) {
  /** @type {All} */
  const all = {};
  for (const questionnaire of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [old, own, other] = [before, mine, theirs].map((answers) => answers[questionnaire] ?? {});
    all[questionnaire] = {};
    for (const item of new Set([...Object.keys(own), ...Object.keys(other)])) {
      if (!same(own[item], other[item]) && !same(own[item], old[item]) && !same(other[item], old[item])) return null;
      const code = same(own[item], old[item]) ? other[item] : own[item];
      if (code !== undefined) all[questionnaire][item] = code;
    }
  }
  return all;
}
