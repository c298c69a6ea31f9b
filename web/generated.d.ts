/** What Emscripten makes of wasm/bindings.cpp; see wasm/README.md. */
declare module "#wasm" {
  export default function createLeerruimte(options?: object): Promise<Record<string, (bytes: Uint8Array) => string>>;
}
/** The same C++ as plain JavaScript, for browsers without WebAssembly. */
declare module "#plain" {
  export default function createLeerruimte(options?: object): Promise<Record<string, (bytes: Uint8Array) => string>>;
}
/** Where a bundler put the files of the package, by name in the folder; none where they lie beside the script. See package/files.js. */
declare module "#files" {
  export const files: Record<string, string>;
  export const plainEngine: (() => Promise<{ default: typeof import("#plain").default }>) | null;
}
/** Put in by the build: the version of the core, and the mark of one build in the addresses of its files; "" without. */
declare const __LEERRUIMTE_VERSION__: string;
declare const __LEERRUIMTE_STAMP__: string;
