// The engine's calls, native (Google Benchmark) and wasm (this process), on the largest questionnaire.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const program = fileURLToPath(new URL("build/release/tests/leerruimte_bench", root));
const goals = { open: "10 ms", progress: "1 ms", report: "" };
const names = { open: "load and compile the largest questionnaire", progress: "count after an answer", report: "report of 46 answers" };

/** @returns {Promise<{ what: string, native: number, wasm: number, goal: string }[]>} milliseconds a call, medians */
export async function coreTimes() {
  if (!existsSync(program)) throw new Error("leerruimte_bench is not built; run LEERRUIMTE_TESTS=ON scripts/build");
  const { benchmarks } = JSON.parse(String(execFileSync(program, ["--benchmark_format=json"], { stdio: ["ignore", "pipe", "ignore"] })));
  const native = Object.fromEntries(benchmarks.map(({ name, real_time: time }) => [name, time]));

  const { default: createLeerruimte } = await import(new URL("build/wasm/wasm/leerruimte.mjs", root).href);
  const module = await createLeerruimte({ wasmBinary: readFileSync(new URL("build/wasm/wasm/leerruimte.wasm", root)) });
  const questionnaire = readFileSync(new URL("questionnaires/leerrijke-werkomgeving.json", root));
  const response = JSON.parse(readFileSync(new URL("questionnaires/examples/firm.json", root), "utf8"));
  const request = new TextEncoder().encode(JSON.stringify({ questionnaire: "leerrijke-werkomgeving", language: "nl", response }));
  const wasm = {};
  for (const [call, argument] of [["open", questionnaire], ["progress", request], ["report", request]]) {
    const times = [];
    for (let round = 0; round < 120; ++round) {
      const begin = performance.now();
      module[call](argument);
      times.push(performance.now() - begin);
    }
    wasm[call] = times.slice(20).sort((a, b) => a - b)[50];
  }
  return Object.keys(names).map((call) => ({ what: names[call], native: native[call], wasm: wasm[call], goal: goals[call] }));
}
