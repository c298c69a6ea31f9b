/** @import { Engine } from "./contract" */
/** @import { EngineCode } from "./engine_start.js" */

/**
 * Makes engines, each a new one that knows nothing; their code is fetched once, at once.
 * @param {EngineCode} code
 * @returns {() => Promise<Engine>}
 */
export function enginesOf(code) {
  const coming = import("./engine.js").then(({ engineInstances, engineOf }) => ({ instance: engineInstances(code), engineOf }));
  coming.catch(() => {}); // whoever asks for an engine is told
  return async () => {
    const { instance, engineOf } = await coming;
    return engineOf(await instance());
  };
}
