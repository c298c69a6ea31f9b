/** What Emscripten makes of wasm/bindings.cpp; see wasm/README.md. */
declare module "#wasm" {
  export default function createLeerruimte(options?: object): Promise<Record<string, (bytes: Uint8Array) => string>>;
}
/** The same C++ as plain JavaScript, for browsers without WebAssembly. */
declare module "#plain" {
  export default function createLeerruimte(options?: object): Promise<Record<string, (bytes: Uint8Array) => string>>;
}
/** Put in by the build: the version of the core, and the mark of one build in the addresses of its files; "" without. */
declare const __LEERRUIMTE_VERSION__: string;
declare const __LEERRUIMTE_STAMP__: string;
