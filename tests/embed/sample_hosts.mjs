/**
 * Pages as the products make them that cannot run here, written by us: what stands around a sample and what may get in its way
 * (where the page scrolls, boxes that cut off, resets, sizes of letters).
 */
const bar = (title, colour) => `<div class="bar" style="background:${colour}"><strong>${title}</strong></div>`;
const menu = (...names) => `<nav class="menu"><ul>${names.map((name) => `<li><a href="#">${name}</a></li>`).join("")}</ul></nav>`;

const common = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; color: #1f1f1f; background: #fff; }
.bar { display: flex; align-items: center; height: 48px; padding: 0 16px; color: #fff; }
.menu ul { list-style: none; margin: 0; padding: 16px; }
.menu li { padding: 6px 0; }
.menu a, p a { color: inherit; }
`;

/** @type {Record<string, { style: string, page: (title: string, sample: string) => string }>} */
const hosts = {
  sharepoint: {
    // The page itself does not scroll, a box in it does, and the web part stands in a column of its canvas.
    style: `html, body { height: 100%; overflow: hidden; } .region { position: absolute; inset: 48px 0 0 0; overflow-y: auto; } .around { display: grid; grid-template-columns: 200px 1fr; }
      .canvas { max-width: 1204px; padding: 0 32px; font-size: 14px; } .canvas h1 { font-weight: 600; font-size: 28px; } .zone { padding: 24px 0; } .menu { font-size: 14px; }
      @media (max-width: 640px) { .around { grid-template-columns: 1fr; } .menu { display: none; } .canvas { padding: 0 16px; } }`,
    page: (title, sample) => `${bar("SharePoint", "#03787c")}<div class="region" data-is-scrollable="true"><div class="around">${menu("Home", "Documents", "Pages")}
      <div class="canvas"><h1>${title}</h1><div class="zone"><div data-sp-web-part>${sample}</div></div></div></div></div>`,
  },
  moodle: {
    // Bootstrap's reset, and a box around the contents of a page that cuts off what is wider.
    style: `body { font-size: 15px; } legend { float: left; width: 100%; } label { display: inline-block; margin-bottom: 8px; } input, button { font: inherit; margin: 0; } svg { vertical-align: middle; }
      .around { max-width: 830px; margin: 0 auto; padding: 24px 16px; } .no-overflow { overflow: auto; } h1 { font-size: 30px; font-weight: 700; }`,
    page: (title, sample) => `${bar("Moodle", "#0f6cbf")}<div class="around" id="region-main"><h1>${title}</h1><div class="box py-3 generalbox center clearfix"><div class="no-overflow">${sample}</div></div></div>`,
  },
  drupal: {
    style: `body { font: 18px/1.5 Metropolis, sans-serif; } button, input { font: inherit; } .around { max-width: 1000px; margin: 0 auto; padding: 36px 18px; } h1, h2 { line-height: 1.2; } ul { padding-inline-start: 24px; }`,
    page: (title, sample) => `${bar("Drupal", "#0d77b5")}<main class="around" id="content"><h1>${title}</h1><div class="block block-leerruimte"><div class="block__content">${sample}</div></div></main>`,
  },
  typo3: {
    style: `html { font-size: 62.5%; } body { font-size: 1.6rem; } .around { max-width: 1140px; margin: 0 auto; padding: 2rem 1.5rem; } fieldset { border: 1px solid; } img, svg { max-width: 100%; height: auto; }`,
    page: (title, sample) => `${bar("TYPO3", "#c15700")}<div class="around"><h1>${title}</h1><div class="frame frame-default frame-type-text">${sample}</div></div>`,
  },
  confluence: {
    style: `body { font-size: 14px; color: #172b4d; } .around { display: grid; grid-template-columns: 220px 1fr; } .wiki-content { padding: 24px 40px; max-width: 900px; } .wiki-content ul { margin: 10px 0 0 0; } h1 { font-size: 28px; font-weight: 500; }
      @media (max-width: 640px) { .around { grid-template-columns: 1fr; } .menu { display: none; } .wiki-content { padding: 16px; } }`,
    page: (title, sample) => `${bar("Confluence", "#0747a6")}<div class="around">${menu("Pages", "Blog", "Calendars")}<div class="wiki-content"><h1>${title}</h1>${sample}</div></div>`,
  },
};

/** @param {keyof typeof hosts} name @param {string} sample markup @param {string} [scripts] what the product puts at the end of the page */
export const hostPage = (name, sample, scripts = "") => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Leren in ons bedrijf</title><link rel="icon" href="data:,">
<style>${common}${hosts[name].style}</style></head>
<body>${hosts[name].page("Leren in ons bedrijf", sample)}${scripts}</body></html>`;
