import { chromium } from "./chromium.mjs";
import { firefox } from "./firefox.mjs";
import { webkit } from "./webkit.mjs";

/**
 * The engines by name; each starts a browser. ENGINES=chromium,webkit leaves others out while you work on a test.
 * @type {Record<string, (options?: { dark?: boolean }) => Promise<{ open: (url: string, options?: { language?: "nl" | "en", size?: [number, number] }) => Promise<import("./page.mjs").Page>, close: () => Promise<void> }>>}
 */
const all = { chromium, firefox, webkit };
const wanted = process.env.ENGINES?.split(",") ?? Object.keys(all);
export const engines = Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)));
