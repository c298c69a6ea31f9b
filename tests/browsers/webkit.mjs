import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Capabilities, Key, WebDriver } from "selenium-webdriver";
import { Executor, HttpClient } from "selenium-webdriver/http/index.js";
import { find, watch } from "./in_page.mjs";
import { Page } from "./page.mjs";
import { speak } from "./speak.mjs";

const miniBrowser = process.env.MINIBROWSER ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const keys = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, Escape: Key.ESCAPE, ArrowRight: Key.ARROW_RIGHT, ArrowDown: Key.ARROW_DOWN };

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** Far longer than any command takes; the driver says nothing when the browser behind it dies. */
const patience = 60_000;

/** Sends commands to a driver, and does not wait for ever. @param {string} server */
function executorFor(server) {
  const executor = new Executor(new HttpClient(server));
  const execute = executor.execute.bind(executor);
  executor.execute = async (command) => {
    let timer;
    const silence = new Promise((_, refuse) => {
      timer = setTimeout(() => refuse(new Error(`WebKit did not answer to ${command.getName()}`)), patience);
    });
    try {
      return await Promise.race([execute(command), silence]);
    } finally {
      clearTimeout(timer);
    }
  };
  return executor;
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** WebKitGTK, through selenium-webdriver and WebKitWebDriver, on a screen of its own (Xvfb), with a home of its own to save files in. */
export async function webkit({ dark = false } = {}) {
  const home = mkdtempSync(join(tmpdir(), "leerruimte-webkit-"));
  const downloads = join(home, "Downloads");
  mkdirSync(downloads);
  mkdirSync(join(home, ".config"));
  writeFileSync(join(home, ".config/user-dirs.dirs"), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const port = await freePort();
  // Without -noreset the screen starts anew when a browser leaves it, and refuses the next one meanwhile.
  const driver = spawn("xvfb-run", ["-a", "-s", "-screen 0 1600x1400x24 -noreset", "WebKitWebDriver", `--port=${port}`, "--host=127.0.0.1"], {
    detached: true, stdio: "ignore",
    env: {
      ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, ".config"), LANG: "en_US.UTF-8",
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    },
  });
  const stop = () => {
    try {
      process.kill(-driver.pid, "SIGTERM");
    } catch { /* it has ended */ }
  };
  process.once("exit", stop);
  const server = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200 && !await answers(`${server}/status`); ++tries) await new Promise((resolve) => setTimeout(resolve, 50));

  const capabilities = new Capabilities({
    browserName: "MiniBrowser", unhandledPromptBehavior: "dismiss and notify",
    "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation", ...(dark ? ["--dark-mode"] : [])] },
  });
  return {
    /** Each page is a session, because a session is what forgets. The watch begins once the page is there: WebDriver cannot put it in before. */
    async open(url, { language, size: [width, height] = [1280, 900], watched = true } = {}) {
      const tab = WebDriver.createSession(executorFor(server), capabilities);
      await tab.getSession();
      const rect = (w, h) => tab.manage().window().setRect({ x: 0, y: 0, width: w, height: h });
      await rect(width, height);
      const [innerWidth, innerHeight] = await tab.executeScript("return [innerWidth, innerHeight]");
      await rect(2 * width - innerWidth, 2 * height - innerHeight);
      await tab.get(url);
      const looking = {
        evaluate: (run, argument) => tab.executeScript(typeof run === "string" ? run : `return (${run})(arguments[0])`, argument),
        find: (what) => tab.executeScript(`return (${find})(arguments[0])`, what),
        click: (handle) => handle.click(),
        type: (handle, text) => handle.sendKeys(text),
        upload: (handle, path) => handle.sendKeys(path),
      };
      const page = new Page({
        ...looking,
        /** WebDriver looks into one document at a time, and brings nothing of another site into sight before it presses it. */
        inside: async (selector) => {
          const within = (look) => async (...given) => {
            await tab.switchTo().frame(await tab.findElement({ css: selector }));
            try {
              return await look(...given);
            } finally {
              await tab.switchTo().defaultContent();
            }
          };
          const middleOf = within((handle) => tab.executeScript("const { top, bottom } = arguments[0].getBoundingClientRect(); return (top + bottom) / 2", handle));
          const press = within(looking.click);
          return {
            ...Object.fromEntries(Object.entries(looking).map(([name, look]) => [name, within(look)])),
            async click(handle) {
              await tab.executeScript("scrollBy(0, document.querySelector(arguments[0]).getBoundingClientRect().top + arguments[1] - innerHeight / 2)", selector, await middleOf(handle));
              await press(handle);
            },
          };
        },
        press: (key) => tab.actions().sendKeys(keys[key]).perform(),
        reload: () => tab.navigate().refresh(),
        goto: (next) => tab.get(next),
        screenshot: async () => Buffer.from(await tab.takeScreenshot(), "base64"),
        pdf: null,
        asked: () => [],
        close: () => tab.quit(),
      }, downloads);
      if (watched) {
        await page.evaluate(watch);
        await page.settle();
      }
      await speak(page, language);
      return page;
    },
    async close() {
      process.removeListener("exit", stop);
      stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
