// Reads the tutorial in questionnaires/README.md. The first word behind ``` says what a block is:
//   json whole          the questionnaire as a whole
//   json in /scores/0   keys that go into the object at this JSON Pointer, in place of those that are there; / is the whole document
//   json end /items     elements that go to the end of the list at this pointer
//   json wrong in ..., json wrong end ...   the same as a mistake: it is not kept, and the text block behind it says what `check` prints
//   json answers        answers to the finished questionnaire; the text block behind it says what the program prints about them

import { readFileSync } from "node:fs";

const heading = /^### (\d+)\. /;
const fence = /^```(\w*) ?(.*)$/;

/** @typedef {{ language: string, job: string, content: string }} Block @typedef {{ number: number, blocks: Block[] }} Step */

/** The blocks of the tutorial, by step. @param {string} file @returns {Step[]} */
export function readSteps(file) {
  /** @type {Step[]} */ const steps = [];
  /** @type {Block | null} */ let open = null;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const mark = line.match(fence);
    if (open && line === "```") {
      steps.at(-1)?.blocks.push(open);
      open = null;
    } else if (open) {
      open.content += `${line}\n`;
    } else if (mark) {
      open = { language: mark[1], job: mark[2], content: "" };
    } else if (heading.test(line)) {
      steps.push({ number: Number(line.match(heading)[1]), blocks: [] });
    }
  }
  return steps;
}

/** @param {any} document @param {string} pointer */
const at = (document, pointer) => (pointer === "/" ? [] : pointer.slice(1).split("/")).reduce((value, key) => value[key], document);

/** A document with one block of the tutorial in it. @param {any} document @param {string} job @param {string} content */
export function applied(document, job, content) {
  if (job === "whole") return JSON.parse(content);
  const changed = structuredClone(document);
  const [how, pointer] = job.split(" ");
  if (how === "in") Object.assign(at(changed, pointer), JSON.parse(`{${content}}`));
  else if (how === "end") at(changed, pointer).push(...JSON.parse(`[${content}]`));
  else throw new Error(`The tutorial has a block "json ${job}", and nobody knows what that is.`);
  return changed;
}
