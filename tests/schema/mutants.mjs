// Systematic mistakes in a good questionnaire: what a slip of the hand, or of a program that writes one, can do to it.

const wrongValues = [null, true, 7, "Not A Name", ["word"], { word: "word" }];
const kindOf = (value) => (value === null ? "null" : Array.isArray(value) ? "list" : typeof value);

/** The same document with another value at a path. `undefined` takes the member out. What is not on the path is shared. */
function changed(document, path, value) {
  if (path.length === 0) return value;
  const [key, ...rest] = path;
  const copy = Array.isArray(document) ? [...document] : { ...document };
  copy[key] = changed(document[key], rest, value);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}

/** The same object with a member called otherwise, in its place. */
const renamed = (object, key, other) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name === key ? other : name, value]));

/** For an object whose keys are data and not keys of the format: another key that could be meant there. Else nothing. */
function otherKeyOf(path, object, languages) {
  const keys = Object.keys(object);
  if (keys.length > 0 && keys.every((key) => languages.includes(key))) return "fy";
  if (path.at(-1) === "text" && typeof Object.values(object)[0] === "object") return "neighbours";
  if (path.at(-1) === "keying" || path.at(-1) === "items") return "neighbours";
  return undefined;
}

/** Where a value stands, without its place in lists and with the kind of what it belongs to: alike positions are tried once. */
function positionOf(document, path) {
  let value = document;
  const steps = path.map((key) => {
    value = value[key];
    const kind = value?.kind ?? value?.rule?.kind ?? "";
    return typeof key === "number" ? `[${typeof kind === "string" ? kind : ""}]` : key;
  });
  return steps.join("/");
}

function* pathsIn(value, path = []) {
  yield path;
  if (value === null || typeof value !== "object") return;
  for (const key of Object.keys(value)) yield* pathsIn(value[key], [...path, Array.isArray(value) ? Number(key) : key]);
}

function* otherNumbers(value) {
  yield ["far above", 2e9];
  yield ["far below", -2e9];
  yield ["and a half", value + 0.5];
}

function* otherTexts() {
  yield ["emptied", ""];
  yield ["blank", "  "];
  yield ["of two lines", "two\nlines"];
  yield ["another word", "Not A Name"];
}

function* otherLists(value) {
  yield ["emptied", []];
  yield ["with an element twice", [...value, value[0]]];
  yield ["without its last element", value.slice(0, -1)];
}

function* otherObjects(path, value, languages) {
  yield ["emptied", {}];
  const other = otherKeyOf(path, value, languages);
  const [first] = Object.values(value);
  if (other) {
    yield [`with "${other}" too`, { ...value, [other]: first }];
  } else {
    yield ["with an unknown key", { ...value, surprise: first }];
    yield ["with a note", { ...value, "x-surprise": first }];
  }
  for (const key of Object.keys(value)) {
    yield [`without "${key}"`, changed(value, [key], undefined)];
    yield [`with "${key}" renamed`, renamed(value, key, other ?? `${key}_`)];
  }
}

const othersOf = {
  null: function* () {},
  boolean: function* () {},
  number: (path, value) => otherNumbers(value),
  string: () => otherTexts(),
  list: (path, value) => otherLists(value),
  object: otherObjects,
};

/** @yields {{change: string, document: any}} every mutant of a questionnaire; none says that it is wrong */
export function* mutantsOf(questionnaire) {
  const seen = new Set();
  for (const path of pathsIn(questionnaire)) {
    const position = positionOf(questionnaire, path);
    if (path.some((key) => String(key).startsWith("x-")) || seen.has(position)) continue;
    seen.add(position);
    const value = path.reduce((inner, key) => inner[key], questionnaire);
    const kind = kindOf(value);
    const mutants = [...othersOf[kind](path, value, questionnaire.languages)];
    for (const wrong of wrongValues) if (kindOf(wrong) !== kind) mutants.push([`as ${JSON.stringify(wrong)}`, wrong]);
    for (const [change, other] of mutants) yield { change: `/${path.join("/")} ${change}`, document: changed(questionnaire, path, other) };
  }
}
