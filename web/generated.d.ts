/** What Emscripten makes of wasm/bindings.cpp; see wasm/README.md. */
declare module "#wasm" {
  export default function createLeerruimte(options?: object): Promise<Record<string, (bytes: Uint8Array) => string>>;
}
/** The same C++ as plain JavaScript, for browsers without WebAssembly. */
declare module "#plain" {
  export default function createLeerruimte(options?: object): Promise<Record<string, (bytes: Uint8Array) => string>>;
}
