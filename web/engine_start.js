import createLeerruimte from "#wasm";

/** @typedef {Record<string, (bytes: Uint8Array) => string>} Instance the core's calls */
/**
 * Where the engine's code comes from.
 * @typedef {object} EngineCode
 * @property {() => Promise<globalThis.Response | BufferSource>} wasm
 * @property {() => Promise<(options?: object) => Promise<Instance>>} plain the same C++ as plain JavaScript
 */

/** Compiles while it comes in; a server that sends another type than application/wasm only makes it later. What is forbidden is not tried twice. @param {globalThis.Response | BufferSource} code */
async function compiledFrom(code) {
  if (!(code instanceof globalThis.Response)) return WebAssembly.compile(code);
  const later = code.clone();
  return WebAssembly.compileStreaming(code).catch(async (error) => {
    if (!(error instanceof TypeError)) throw error;
    return WebAssembly.compile(await later.arrayBuffer());
  });
}

/** @param {EngineCode["wasm"]} wasm @returns {Promise<WebAssembly.Module | null>} nothing where WebAssembly is switched off or forbidden, or its file does not come */
async function compiled(wasm) {
  if (typeof WebAssembly !== "object") return null;
  try {
    return await compiledFrom(await wasm());
  } catch {
    return null;
  }
}

/** @param {WebAssembly.Module} code @returns {Promise<Instance>} */
const instanceOf = (code) => new Promise((resolve, reject) => {
  createLeerruimte({
    instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {(made: WebAssembly.Instance) => void} */ done) {
      WebAssembly.instantiate(code, imports).then(done).catch(reject);
      return {};
    },
  }).then(resolve, reject);
});

/**
 * Makes instances of the engine, each a new one that knows nothing. The code is fetched and compiled once, so that an instance
 * that broke down can be replaced without asking the network. Where there is no WebAssembly, the same C++ runs as plain JavaScript.
 * @param {EngineCode} code
 * @returns {() => Promise<Instance>}
 */
export function engineInstances({ wasm, plain }) {
  const once = compiled(wasm);
  return async () => {
    const code = await once;
    return code ? instanceOf(code).catch(async () => (await plain())()) : (await plain())();
  };
}
