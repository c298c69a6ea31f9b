/** What a drawing needs of its style to look the same by itself. */
const properties = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "paint-order",
  "font-family", "font-size", "font-weight", "text-anchor",
];
const margin = 16;
const lineHeight = 22;
const namespace = "http://www.w3.org/2000/svg";

/** Gives every shape in a copy what style sheets give the original. @param {SVGElement} original @param {SVGElement} copy */
function dress(original, copy) {
  const shapes = /** @type {NodeListOf<SVGElement>} */ (copy.querySelectorAll("*"));
  for (const [index, shape] of /** @type {NodeListOf<SVGElement>} */ (original.querySelectorAll("*")).entries()) {
    if (shape.localName === "title" || shape.localName === "desc") continue;
    const style = getComputedStyle(shape);
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      if (value) shapes[index].setAttribute(name, value);
    }
    shapes[index].removeAttribute("class");
  }
}

/** The marks of a legend, each with its word, under each other. @param {Element[]} entries @param {number} top @param {{ family: string, colour: string }} type */
const legendOf = (entries, top, { family, colour }) => entries.flatMap((entry, index) => {
  const shape = /** @type {SVGElement | null} */ (entry.querySelector("svg"));
  if (!shape) return [];
  const group = document.createElementNS(namespace, "g");
  group.setAttribute("transform", `translate(11 ${top + index * lineHeight - 5})`);
  const copy = /** @type {SVGElement} */ (shape.cloneNode(true));
  dress(shape, copy);
  group.append(...copy.children);
  const [text] = words([entry.textContent?.trim() ?? ""], top + index * lineHeight, { weight: "400", size: 14, family, colour });
  text.setAttribute("x", "30");
  return [group, text];
});

/** Lines of words under each other. @param {string[]} lines @param {number} top @param {{ weight: string, size: number, family: string, colour: string }} type */
const words = (lines, top, { weight, size, family, colour }) => lines.map((line, index) => {
  const text = document.createElementNS(namespace, "text");
  for (const [name, value] of Object.entries({ x: 0, y: top + index * lineHeight, fill: colour, "font-family": family, "font-size": `${size}px`, "font-weight": weight })) text.setAttribute(name, String(value));
  text.textContent = line;
  return text;
});

/**
 * A drawing as a file of its own (SVG): its title above it, what stands beside it in words below it, on white, styled by
 * itself. It is drawn in the light colours: ask while the picture is laid out for paper.
 * @param {SVGSVGElement} drawing @param {{ title: string[], legend: Element[], beside: string[], colour: string }} text
 * @returns {{ svg: string, width: number, height: number }}
 */
export function drawingOf(drawing, { title, legend, beside, colour }) {
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(true));
  dress(drawing, copy);
  const family = getComputedStyle(drawing).fontFamily;
  const { width, height } = drawing.viewBox.baseVal;
  const above = (title.length + legend.length) * lineHeight + 8;
  const below = beside.length === 0 ? 0 : beside.length * lineHeight + 12;
  const [x, y, w, h] = [-margin, -above - margin, width + 2 * margin, above + height + below + 2 * margin];
  const ground = document.createElementNS(namespace, "rect");
  for (const [name, value] of Object.entries({ x, y, width: w, height: h, fill: "#fff" })) ground.setAttribute(name, String(value));
  const after = [...copy.children].find(({ localName }) => localName !== "title" && localName !== "desc") ?? null;
  copy.insertBefore(ground, after);
  copy.append(
    ...words(title, -above + 8, { weight: "650", size: 16, family, colour }),
    ...legendOf(legend, -above + 12 + title.length * lineHeight, { family, colour }),
    ...words(beside, height + lineHeight + 4, { weight: "400", size: 14, family, colour }),
  );
  for (const [name, value] of Object.entries({ viewBox: `${x} ${y} ${w} ${h}`, width: w, height: h })) copy.setAttribute(name, String(value));
  copy.removeAttribute("class");
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  /** @type {Node[]} */
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) /** @type {Comment} */ (comment).remove();
  return { svg: `${new XMLSerializer().serializeToString(copy)}\n`, width: w, height: h };
}

/** A drawing as an image at twice its size (PNG). @param {{ svg: string, width: number, height: number }} drawing @returns {Promise<Blob>} */
export async function imageOf({ svg, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`; // the page's policy allows data: only
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser cannot draw this"))), "image/png");
  });
}
