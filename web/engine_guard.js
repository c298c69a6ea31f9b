/** @import { Engine } from "./contract" */
import { InputError } from "./input_error.js";

/** The engine broke down (a trap, no memory left). Its instance cannot be trusted any more; the answers are not in it. */
export class EngineLost extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super("the engine broke down", { cause });
    this.name = "EngineLost";
  }
}

/**
 * The same calls; when one breaks down, `lost` is told once, and this and every later call throws EngineLost.
 * @param {Engine} engine @param {() => void} lost
 * @returns {Engine}
 */
export function guarded(engine, lost) {
  /** @type {EngineLost | null} */
  let broken = null;
  const guard = (/** @type {(argument: any) => any} */ call) => (/** @type {any} */ argument) => {
    if (broken) throw broken;
    try {
      return call(argument);
    } catch (error) {
      if (error instanceof InputError) throw error;
      broken = new EngineLost(error);
      lost();
      throw broken;
    }
  };
  return /** @type {any} */ (Object.fromEntries(Object.entries(engine).map(([name, call]) => [name, guard(call)])));
}
