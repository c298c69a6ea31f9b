// A browser that is killed has every answer that it said was saved; kill.mjs does the same as often as one likes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { killWhileAnswering } from "./kill.mjs";

test("five kills in the middle of answering lose no answer that was said to be saved", async () => {
  const { kills, acknowledged, lost } = await killWhileAnswering(5);
  console.log(`kills ${kills}, acknowledged answers ${acknowledged}, lost ${lost}`);
  assert.deepEqual([kills, lost], [5, 0]);
  assert.ok(acknowledged > 0);
});
