import { readFile } from "node:fs/promises";
import * as analyzer from "@custom-elements-manifest/analyzer";

/** Its own types leave these out. */
const { create, ts } = /** @type {any} */ (analyzer);

/** The modules of web/embed that describe the tags. */
const sources = ["tag.js", "leerruimte-scan.js", "leerruimte-chart.js"];

/** What the browser and our own modules call; nobody else does. */
const inside = ["work", "changed", "reflect", "connectedCallback", "disconnectedCallback", "attributeChangedCallback"];

/** A property whose attribute is described has the type and the words of that attribute. @param {any} member @param {any[]} attributes */
function described(member, attributes) {
  const { inheritedFrom, return: result, ...rest } = member;
  const attribute = attributes.find(({ name }) => name === member.name);
  const type = rest.type ?? (member.kind === "field" ? result?.type : undefined) ?? attribute?.type;
  return {
    ...rest,
    ...(type ? { type } : {}),
    ...(member.kind === "method" && result ? { return: result } : {}),
    ...(attribute ? { attribute: attribute.name, description: rest.description ?? attribute.description } : {}),
  };
}

/** A tag as the package has it: its base class is not published, and what is private is nobody's business. @param {any} declaration */
function published({ members, attributes, superclass, ...declaration }) {
  const known = members.filter((/** @type {any} */ { name, privacy }) => privacy !== "private" && !inside.includes(name));
  return {
    ...declaration,
    superclass: { name: "HTMLElement" },
    members: known.map((/** @type {any} */ member) => described(member, attributes)),
    attributes: attributes.map((/** @type {any} */ attribute) => (known.some((/** @type {any} */ { name }) => name === attribute.name) ? { ...attribute, fieldName: attribute.name } : attribute)),
  };
}

/** The description of both tags for editors and catalogues, made of what stands above their classes (custom elements manifest, schema 2.1). */
export async function customElementsManifest() {
  const modules = await Promise.all(sources.map(async (name) =>
    ts.createSourceFile(name, await readFile(new URL(`../embed/${name}`, import.meta.url), "utf8"), ts.ScriptTarget.ES2022, true)));
  const tags = create({ modules }).modules.flatMap((/** @type {any} */ { declarations }) => declarations).filter((/** @type {any} */ { customElement }) => customElement).map(published);
  const where = (/** @type {any} */ { name }) => ({ name, module: "index.js" });
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: [
      { kind: "javascript-module", path: "index.js", declarations: tags, exports: tags.map((/** @type {any} */ tag) => ({ kind: "js", name: tag.name, declaration: where(tag) })) },
      { kind: "javascript-module", path: "define.js", declarations: [], exports: tags.map((/** @type {any} */ tag) => ({ kind: "custom-element-definition", name: tag.tagName, declaration: where(tag) })) },
    ],
  };
}
