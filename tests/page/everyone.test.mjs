// Everyone can use every screen: targets, names, text spacing, 400 % zoom, focus, forced colours, reduced motion, right to left.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { serveSite } from "./products.mjs";

let browser;
let site;
before(async () => {
  browser = await startBrowser();
  site = await serveSite();
});
after(async () => {
  await browser.close();
  site.close();
});

const small = { viewport: { width: 320, height: 256 } };
const fakeVoice = () => {
  speechSynthesis.getVoices = () => [{ name: "near", lang: "nl-NL", localService: true }];
  speechSynthesis.dispatchEvent(new Event("voiceschanged"));
};

/** Opens a questionnaire on a device that has a voice, with an answer, so that every control of every screen is there. */
async function open(options, id = "leerrijke-werkomgeving") {
  const { page } = await openPage(browser, `${site.url}#scan=${id}&audience=staff`, options);
  await page.evaluate(fakeVoice);
  await page.locator(".item input, .item textarea").first().click();
  return page;
}

/** Does something with the scan, and waits until it is shown, with whatever can be unfolded. */
const act = (page, action, argument) => page.evaluate(async ([name, what]) => {
  const app = document.querySelector("leerruimte-app");
  app.acts[0][name](what);
  await app.updateComplete;
  await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
  for (const details of app.shadowRoot.querySelectorAll("details")) details.open = true;
  await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
}, [action, argument]);

/** Shows a screen as a link in the footer or a button would. */
const show = (page, screen, index) => act(page, "go", { screen, page: index });

/** These have every kind of question, and every kind of picture. */
const questionnaires = ["leerrijke-werkomgeving", "waarden-en-mogelijkheden", "ruimte-en-vertrouwen", "positie-om-te-leren"];

/** Every screen of some questionnaires, one after the other; pages with questions only as far as they differ in kind. */
async function eachScreen(options, check, ids = questionnaires) {
  const page = await open(options, ids[0]);
  for (const id of ids) {
    await act(page, "start", { questionnaire: id, audience: "staff", form: "full" });
    const { pages, others } = await page.evaluate(() => ({
      pages: document.querySelector("leerruimte-app").snapshot.view.pages.map(({ items }) => items.map(({ kind, parts }) => `${kind}${parts.length > 1}`).join()),
      others: ["start", "background", "transfer", "round", "receipt", "access"].filter((screen) => customElements.get(`lr-${screen}`)),
    }));
    const kinds = [...new Map(pages.map((kind, index) => [kind, index]).reverse()).values()];
    for (const index of kinds) {
      await show(page, "question", index);
      await check(page, `${id}, page ${index + 1}`);
    }
    for (const screen of ["review", "report", ...(id === ids[0] ? others : [])]) {
      await show(page, screen, 0);
      await check(page, `${id}, ${screen}`);
    }
  }
  await page.context().close();
}

/** What is too small to hit: under 24 by 24, nearer than that to another target, and not in a sentence (WCAG 2.5.8). */
const smallTargets = (page) => page.evaluate(() => {
  const root = document.querySelector("leerruimte-app").shadowRoot;
  const area = (control) => (control.matches("input") ? control.closest("label") : null) ?? control;
  const all = [...root.querySelectorAll("button, input, textarea, select, summary, a[href]")].filter((one) => one.checkVisibility());
  const boxes = all.map((one) => ({ one, box: area(one).getBoundingClientRect() }));
  const inSentence = (one) => one.matches("p button.inline, li button.inline");
  const centre = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const alone = (box, own) => boxes.every(({ one, box: other }) => {
    if (one === own) return true;
    const [x, y] = centre(box);
    const dx = Math.max(other.left - x, x - other.right, 0);
    const dy = Math.max(other.top - y, y - other.bottom, 0);
    return Math.hypot(dx, dy) >= 12;
  });
  return boxes.filter(({ one, box }) => (box.width < 24 || box.height < 24) && !inSentence(one) && !alone(box, one))
    .map(({ one, box }) => `${one.className || one.localName} ${one.textContent.trim().slice(0, 30)} ${Math.round(box.width)}x${Math.round(box.height)}`);
});

/** Controls that a screen reader would have no name for, from the browser's own accessibility tree. */
async function nameless(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const roles = new Set(["button", "radio", "checkbox", "textbox", "combobox", "link", "radiogroup", "group", "progressbar", "image", "navigation", "DisclosureTriangle"]);
  const controls = nodes.filter(({ ignored, role }) => !ignored && roles.has(role?.value));
  const mayBeNameless = new Set(["group", "image"]);
  return { count: controls.length, without: controls.filter(({ name, role }) => !name?.value?.trim() && !mayBeNameless.has(role.value)).map(({ role }) => role.value) };
}

/** Text that sticks out of the box that clips it, and how much wider than the window the page is. */
const overflow = (page) => page.evaluate(() => {
  const root = document.querySelector("leerruimte-app").shadowRoot;
  const found = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push(`the page is ${wide} too wide`);
  for (const one of root.querySelectorAll("main *, header *, footer *")) {
    if (one.closest("svg, .hidden, textarea, input, .scroll, .plan, thead") || !one.checkVisibility()) continue;
    const { overflowX, overflowY, webkitLineClamp, clipPath } = getComputedStyle(one);
    if (webkitLineClamp !== "none" || clipPath !== "none") continue; // what is cut here can be read whole by choosing it
    const across = one.scrollWidth - one.clientWidth;
    if (overflowX !== "visible" && across > 1) found.push(`${one.localName}.${one.className} clips ${across} across`);
    if (overflowY !== "visible" && one.scrollHeight - one.clientHeight > 1) found.push(`${one.localName}.${one.className} clips ${one.scrollHeight - one.clientHeight} down`);
    const box = one.getBoundingClientRect();
    if (one.childElementCount === 0 && one.textContent.trim() && (box.right > innerWidth + 1 || box.left < -1)) found.push(`${one.localName}.${one.className} "${one.textContent.trim().slice(0, 20)}" lies outside`);
    if (/^(button|label|summary|legend|td|th|dd|dt)$/.test(one.localName) && one.clientWidth > 0 && across > 1) found.push(`${one.localName}.${one.className} "${one.textContent.trim().slice(0, 20)}" sticks out ${across}`);
  }
  return [...new Set(found)];
});

/** Neighbouring words that lie on each other: every text in a row of options, a bar or a heading against the next. */
const overlaps = (page) => page.evaluate(() => {
  const root = document.querySelector("leerruimte-app").shadowRoot;
  const texts = [...root.querySelectorAll("legend, h1, h2, h3, p, .option, .step, button, .brand, td, th, dd, dt, summary")]
    .filter((one) => one.checkVisibility() && !one.closest(".hidden, .go, .scroll, thead") && !one.matches(".hidden") && getComputedStyle(one).clipPath === "none" && getComputedStyle(one).position !== "absolute");
  const found = [];
  for (let i = 0; i < texts.length; ++i) {
    for (let j = i + 1; j < Math.min(texts.length, i + 6); ++j) {
      const [a, b] = [texts[i], texts[j]];
      if (a.contains(b) || b.contains(a)) continue;
      const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
      const across = Math.min(p.right, q.right) - Math.max(p.left, q.left);
      const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
      if (across > 2 && down > 2 && a.textContent.trim() && b.textContent.trim()) found.push(`"${a.textContent.trim().slice(0, 24)}" on "${b.textContent.trim().slice(0, 24)}"`);
    }
  }
  return found;
});

/** The values of WCAG 1.4.12, set over whatever the page says, in its shadow root. */
const spaced = (page) => page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }");
  const root = document.querySelector("leerruimte-app").shadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
});

test("no target is too small, and no control without a name, on a phone and a desktop", async () => {
  for (const options of [{ viewport: { width: 360, height: 740 } }, {}]) {
    await eachScreen(options, async (page, name) => {
      assert.deepEqual(await smallTargets(page), [], name);
      const { count, without } = await nameless(page);
      assert.ok(count > 5, name);
      assert.deepEqual(without, [], name);
    });
  }
});

test("a target that is too small, and one without a name, would be found", async () => {
  const page = await open({});
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".tiny { width: 10px; height: 10px; padding: 0; border: 0; }");
    const root = document.querySelector("leerruimte-app").shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (let i = 0; i < 2; ++i) root.querySelector(".sheet").append(Object.assign(document.createElement("button"), { className: "tiny" }));
  });
  assert.equal((await smallTargets(page)).length, 2);
  assert.deepEqual((await nameless(page)).without, ["button", "button"]);
  await page.context().close();
});

test("with wide text spacing nothing is cut off and nothing overlaps", async () => {
  for (const options of [{ viewport: { width: 360, height: 740 } }, {}]) {
    await eachScreen(options, async (page, name) => {
      await spaced(page);
      assert.deepEqual(await overflow(page), [], name);
      assert.deepEqual(await overlaps(page), [], name);
    });
  }
});

test("at 400 % nothing has to be scrolled sideways, also with the largest letters", async () => {
  await eachScreen(small, async (page, name) => {
    assert.deepEqual(await overflow(page), [], name);
    await act(page, "readAs", { size: 2 });
    assert.deepEqual(await overflow(page), [], `${name}, largest letters`);
    await act(page, "readAs", { size: 0 });
  });
});

test("text that does not fit would be found", async () => {
  const page = await open(small);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".option { overflow: hidden; height: 1rem; min-height: 0; } h1 { white-space: nowrap; } .intro { margin-top: -3rem; }");
    const root = document.querySelector("leerruimte-app").shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  const found = (await overflow(page)).join();
  assert.match(found, /too wide/);
  assert.match(found, /label\.option clips/);
  assert.ok((await overlaps(page)).length > 0);
  await page.context().close();
});

/** Tabs through a screen; what has focus and lies under something else, or outside the window, or shows no focus. */
async function tabThrough(page) {
  const found = [];
  const seen = new Set();
  await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
  for (let i = 0; i < 250; ++i) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const root = document.querySelector("leerruimte-app").shadowRoot;
      const one = root.activeElement;
      if (!one) return null;
      const index = [...root.querySelectorAll("*")].indexOf(one);
      const box = one.getBoundingClientRect();
      const x = box.left + Math.min(box.width / 2, 20);
      const visible = [.15, .5, .85].some((part) => {
        const y = box.top + box.height * part;
        const top = y >= 0 && y < innerHeight ? root.elementFromPoint(x, y) : null;
        return top && (one.contains(top) || top.contains(one) || one.closest("label")?.contains(top));
      });
      const outlined = [one, one.closest("label"), one.closest(".pick")].some((part) => part && parseFloat(getComputedStyle(part).outlineWidth) >= 2 && getComputedStyle(part).outlineStyle !== "none");
      return { index, name: `${one.localName}.${one.className} ${one.textContent.trim().slice(0, 20)}${one.value ?? ""}`, visible, outlined };
    });
    if (!at || seen.has(at.index)) break;
    seen.add(at.index);
    if (!at.visible) found.push(`hidden: ${at.name}`);
    if (!at.outlined) found.push(`not shown: ${at.name}`);
  }
  return { found, stops: seen.size };
}

test("the keyboard's focus is always in sight", async () => {
  const devices = [[{ viewport: { width: 360, height: 500 } }, 2], [{ viewport: { width: 1280, height: 600 } }, 1]];
  for (const [options, count] of devices) {
    await eachScreen(options, async (page, name) => {
      const { found, stops } = await tabThrough(page);
      assert.ok(stops > 3, `${name}: ${stops}`);
      assert.deepEqual(found, [], name);
    }, questionnaires.slice(0, count));
  }
});

test("a thing that covers the focus would be found", async () => {
  const page = await open({ viewport: { width: 360, height: 500 } });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("footer { position: fixed; inset: 0; background: white; } button { outline: none !important; }");
    const root = document.querySelector("leerruimte-app").shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  const { found } = await tabThrough(page);
  assert.ok(found.some((one) => one.startsWith("hidden")));
  assert.ok(found.some((one) => one.startsWith("not shown")));
  await page.context().close();
});

/** What a control looks like, as bytes. */
const picture = async (page, locator) => (await locator.screenshot({ animations: "disabled" })).toString("base64");

test("in forced colours what is chosen looks other than what is not, focus is shown, and charts keep their shapes", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open({ forcedColors: "active", colorScheme });
    const [one, other] = [page.locator(".option").nth(0), page.locator(".option").nth(1)];
    const mark = (option) => option.locator("input");
    await other.locator("input").check();
    await page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.activeElement.blur());
    const [off, on] = [await picture(page, mark(one)), await picture(page, mark(other))];
    assert.notEqual(on, off, "the mark");
    const frame = (option) => option.evaluate((element) => `${getComputedStyle(element).borderTopColor} ${getComputedStyle(element).boxShadow}`);
    assert.notEqual(await frame(other), await frame(one), "the frame");
    const pressed = page.locator(".size").nth(0);
    const raised = page.locator(".size").nth(1);
    const colours = (button) => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.notEqual(await colours(pressed), await colours(raised), "a pressed button");
    await page.evaluate(() => {
      const app = document.querySelector("leerruimte-app");
      for (const { items } of app.snapshot.view.pages) for (const { kind, parts } of items) if (kind === "scale") for (const { id } of parts) app.acts[0].answer({ item: id, code: 4 });
    });
    await show(page, "report", 0);
    const charts = await page.evaluate(() => [...document.querySelector("leerruimte-app").shadowRoot.querySelectorAll(".picture > svg")].map((svg) => {
      const ground = getComputedStyle(document.querySelector("leerruimte-app")).backgroundColor;
      const shapes = [...svg.querySelectorAll(".fill, .dot, .mark-shape, .point circle, .square rect, .area")];
      const words = [...svg.querySelectorAll("text")];
      return { shapes: shapes.length, unseen: shapes.filter((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].every((colour) => colour === "none" || colour === ground)).length, unread: words.filter((word) => getComputedStyle(word).fill === ground).length };
    }));
    assert.ok(charts.length > 0 && charts.every(({ shapes }) => shapes > 0));
    assert.deepEqual(charts.filter(({ unseen, unread }) => unseen + unread > 0), [], colorScheme);
    await page.context().close();
  }
});

test("with reduced motion nothing moves", async () => {
  await eachScreen({ reducedMotion: "reduce" }, async (page, name) => {
    const moving = await page.evaluate(() => [...document.querySelector("leerruimte-app").shadowRoot.querySelectorAll("*"), document.documentElement].flatMap((one) => {
      const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(one);
      const seconds = Math.max(...`${animationDuration},${transitionDuration}`.split(",").map(parseFloat).filter(Number.isFinite), 0);
      return seconds > .01 || scrollBehavior === "smooth" ? [`${one.localName}.${one.className}`] : [];
    }));
    assert.deepEqual(moving, [], name);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0, name);
  }, questionnaires.slice(0, 1));
});

test("from right to left nothing sticks out, and the page is a mirror image", async () => {
  for (const options of [{ viewport: { width: 360, height: 740 } }, {}]) {
    await eachScreen(options, async (page, name) => {
      await page.evaluate(() => { document.documentElement.dir = "rtl"; });
      await page.waitForTimeout(50);
      assert.deepEqual(await overflow(page), [], name);
      assert.deepEqual(await overlaps(page), [], name);
      assert.ok(await page.evaluate(() => {
        const root = document.querySelector("leerruimte-app").shadowRoot;
        return getComputedStyle(root.querySelector("h1")).direction === "rtl" && root.querySelector(".brand").getBoundingClientRect().right > innerWidth / 2;
      }), name);
      await page.evaluate(() => { document.documentElement.dir = "ltr"; });
    });
  }
});

test("every screen has a title of its own, its language, one first heading, and the same ways out in the same order", async () => {
  const titles = new Map();
  const ways = new Set();
  await eachScreen({}, async (page, name) => {
    const seen = await page.evaluate(() => {
      const root = document.querySelector("leerruimte-app").shadowRoot;
      const words = (selector) => [...root.querySelectorAll(selector)].map((one) => one.textContent.trim()).join(" | ");
      return {
        title: document.title, language: document.documentElement.lang, parts: root.querySelector("main").lang, other: root.querySelector(".languages button").lang,
        headings: root.querySelectorAll("h1").length, ways: `${words(".bar button")} ${words("footer nav button")}`,
      };
    });
    assert.deepEqual([seen.language, seen.parts, seen.other, seen.headings], ["nl", "nl", "en", 1], name);
    assert.ok(!titles.has(seen.title) || titles.get(seen.title).split(",")[0] === name.split(",")[0], `${name} is called ${seen.title}, like ${titles.get(seen.title)}`);
    titles.set(seen.title, name);
    ways.add(seen.ways.replaceAll("Eenvoudiger woorden", "").replace(/[\s|]+/g, " "));
  });
  assert.equal(ways.size, 1, [...ways].join("\n"));
});

test("an open question says once that it may be skipped, and is not called filled in", async () => {
  const page = await open({});
  const last = await page.evaluate(() => document.querySelector("leerruimte-app").snapshot.view.pages.findIndex(({ items }) => items.every(({ kind }) => kind === "text")));
  await show(page, "question", last);
  assert.equal((await page.locator("lr-question form > fieldset").innerText()).split("overslaan").length, 2);
  assert.equal(await page.locator("lr-question .progress p span").count(), 1);
  await page.locator("textarea").fill("Samen eten.");
  assert.equal(await page.locator(".room[data-current]").getAttribute("data-state"), "full");
  await page.context().close();
});

test("the pages to read are folded, and their contents open a part", async () => {
  const { page } = await openPage(browser, `${site.url}#scan=leerrijke-werkomgeving&screen=background`);
  assert.equal(await page.locator(".part[open]").count(), 0);
  await page.locator(".contents button").nth(1).click();
  assert.equal(await page.locator(".part").nth(1).getAttribute("open"), "");
  assert.equal(await page.evaluate(() => document.querySelector("leerruimte-app").shadowRoot.activeElement.localName), "summary");
  await page.context().close();
});

test("a press counts when it ends: who slides off a button before letting go presses nothing", async () => {
  const page = await open({});
  const heading = await page.locator("h1").textContent();
  const next = page.locator("lr-question .primary");
  await next.scrollIntoViewIfNeeded();
  await next.hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  assert.equal(await page.locator("h1").textContent(), heading);
  await next.click();
  assert.notEqual(await page.locator("h1").textContent(), heading);
  await page.context().close();
});

/** The contrast of two colours, from 1 to 21. */
function contrast(one, other) {
  const luminance = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4))
    .reduce((sum, share, index) => sum + share * [.2126, .7152, .0722][index], 0);
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + .05) / (dark + .05);
}

test("colours of words have a contrast of 4.5, those of frames and charts of 3, in light and dark", () => {
  const css = readFileSync(new URL("../../web/styles/tokens.css", import.meta.url), "utf8");
  const [light, dark] = css.split("prefers-color-scheme: dark").map((part) => Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value])));
  assert.ok(contrast("#ffffff", "#000000") > 20.9);
  for (const colours of [light, { ...light, ...dark }]) {
    const sections = [0, 1, 2, 3, 4, 5];
    for (const ground of ["paper", "sheet", "tint"]) {
      for (const word of ["ink", "soft", "accent"]) assert.ok(contrast(colours[word], colours[ground]) >= 4.5, `${word} on ${ground}`);
      for (const frame of ["edge", "accent", ...sections.map((n) => `section-${n}`)]) assert.ok(contrast(colours[frame], colours[ground]) >= 3, `${frame} on ${ground}: ${contrast(colours[frame], colours[ground])}`);
    }
    for (const n of sections) assert.ok(contrast(colours[`section-${n}`], colours[`tint-${n}`]) >= 4.5, `section ${n}`);
    assert.ok(contrast(colours["on-accent"], colours.accent) >= 4.5);
  }
});

test("the table of WCAG has a row for each of the 55 criteria, and names tests that are there", () => {
  const table = readFileSync(new URL("../../web/ACCESSIBILITY.md", import.meta.url), "utf8");
  const rows = table.split("\n").filter((line) => /^\| \d\.\d\.\d+ /.test(line)).map((line) => line.split("|").map((cell) => cell.trim()).slice(1, -1));
  assert.equal(rows.length, 55);
  assert.equal(new Set(rows.map(([criterion]) => criterion.split(" ")[0])).size, 55);
  for (const [criterion, , answer, how, evidence] of rows) {
    assert.match(answer, /^(met|not met|not applicable)$/, criterion);
    assert.ok(how.length > 15, criterion);
    if (answer === "met") assert.match(evidence, /[\w./]+\.mjs/, criterion);
    for (const [file, name] of [...evidence.matchAll(/`([\w./-]+\.mjs)`(?:: “([^”]+)”)?/g)].map(([, ...parts]) => parts)) {
      const path = new URL(`../${file}`, import.meta.url);
      assert.ok(existsSync(path), `${criterion}: ${file}`);
      if (name) assert.ok(readFileSync(path, "utf8").includes(name), `${criterion}: ${file} has no test “${name}”`);
    }
  }
});
