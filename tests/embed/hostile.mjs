/**
 * Sends every message somebody who means harm could think of; runs in a page, so it stands on its own.
 * @param {{ to: string[], wellFormed: boolean }} what the windows that get them, seen from here; whether messages that would be right from the right sender are among them
 * @returns {number} how many were sent
 */
export function sendHostile({ to, wellFormed }) {
  globalThis.replies ??= 0;
  if (!globalThis.listening) addEventListener("message", ({ source }) => { if (source !== globalThis) globalThis.replies += 1; });
  globalThis.listening = true;

  const right = [
    { height: 4321 }, { height: 100 }, { top: 900 }, { lang: "en" }, { theme: "dark" }, { height: 4321, lang: "en", theme: "dark" },
    { get height() { return 4321; }, get lang() { return "en"; } },
  ];
  const bad = [
    "4321", "4321px", "", " ", NaN, Infinity, -Infinity, -1, -4321, 0.5, 4321.5, 1e9, 1e308, Number.MAX_SAFE_INTEGER, 4321n, null, undefined, true, false, [], [4321], ["en"], {},
    { valueOf: 4321, toString: "en" }, new Number(4321), new String("en"), new Date(4321), new Map([["height", 4321]]), new Uint16Array([4321]), /en/,
    "__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "<img src=x onerror='globalThis.ran=1'>", "<script>globalThis.ran=1</script>", "javascript:globalThis.ran=1",
    "';globalThis.ran=1;'", "${globalThis.ran=1}", "en\u0000", "en;", " en", "dark ", "dark\"", "xx", "x".repeat(100_000), { get lang() { return "en"; } },
  ];
  const all = { height: 4321, top: 900, lang: "en", theme: "dark" };
  const messages = [
    ...bad.map((value) => ({ leerruimte: 1, height: value, top: value, lang: value, theme: value })),
    ...[0, 2, -1, 1.5, "1", true, [1], null, undefined, NaN, 1n, {}, new Number(1), "leerruimte"].map((version) => ({ leerruimte: version, ...all })),
    ...[
      { get: "answers" }, { answers: true }, { ask: "answers" }, { report: true }, { expose: "answers" }, { storage: "device" }, { src: "https://elsewhere.example/x.json" }, { mode: "report" }, { audience: "staff" },
      { reset: true }, { action: "wipe", argument: {} }, { do: "restart" }, { eval: "globalThis.ran=1" }, { html: "<script>globalThis.ran=1</script>" }, { hash: "#storage=device" }, { base: "//elsewhere.example/" },
    ].flatMap((wish) => [{ leerruimte: 1, ...wish }, wish, { type: "leerruimte", ...wish }]),
    JSON.parse('{"__proto__": {"leerruimte": 1, "height": 4321, "top": 900, "lang": "en", "theme": "dark"}}'),
    JSON.parse('{"leerruimte": 1, "__proto__": {"height": 4321, "lang": "en"}, "constructor": {"prototype": {"ran": 1}}}'),
    Object.create({ leerruimte: 1, ...all }), JSON.stringify({ leerruimte: 1, ...all }), [1, 4321], [{ leerruimte: 1, ...all }], new Map(Object.entries({ leerruimte: 1, ...all })), Object.assign(new Error("leerruimte"), all),
    null, undefined, 1, "1", "leerruimte", "globalThis.ran=1", true, new ArrayBuffer(8),
    ...(wellFormed ? right.map((one) => Object.defineProperties({ leerruimte: 1 }, Object.getOwnPropertyDescriptors(one))) : []),
  ];
  /** @type {Record<string, () => Window>} */
  const windows = { self: () => window, parent: () => parent, top: () => top, opener: () => opener, "first frame": () => top.frames[0], "opener's first frame": () => opener.frames[0] };
  for (const name of to) {
    for (const message of messages) windows[name]().postMessage(message, "*");
  }
  return messages.length * to.length;
}
