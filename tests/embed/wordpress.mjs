import { spawn } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, run, stop, until } from "./programs.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The WordPress of Debian, installed in a folder of its own with a database of its own, with the sample's plugin on.
 * @param {Record<string, string>} contents what stands in each page, by its title
 * @param {string} files what the zip for editors holds
 * @returns {Promise<{ url: string, version: string, pages: Record<string, string>, close: () => Promise<void> }>}
 */
export async function startWordPress(contents, files) {
  const folder = await mkdtemp(join(tmpdir(), "leerruimte-wordpress-"));
  const [site, data, socket] = [join(folder, "site"), join(folder, "data"), join(folder, "socket")];
  const children = [];
  const close = async () => {
    for (const child of children.reverse()) await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await cp("/usr/share/wordpress", site, { recursive: true, dereference: true, filter: (path) => !path.endsWith(".htaccess") });
    await cp(here("../../web/samples/wordpress/leerruimte"), join(site, "wp-content/plugins/leerruimte"), { recursive: true });
    await cp(files, join(site, "wp-content/plugins/leerruimte/files"), { recursive: true });
    await writeFile(join(site, "wp-config.php"), config(socket));

    // Nobody but this user reaches the socket, so the database asks for no password.
    await run("mariadb-install-db", ["--no-defaults", `--datadir=${data}`, "--skip-test-db", "--skip-name-resolve"]);
    const user = process.getuid() === 0 ? ["--user=root"] : [];
    children.push(
      spawn("mariadbd", ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, "pid")}`, "--skip-networking", "--skip-grant-tables", ...user], { stdio: "ignore" }),
    );
    await until(() => run("mariadb", ["--no-defaults", `--socket=${socket}`, "-e", "create database if not exists wordpress"]), "the database");

    const url = `http://127.0.0.1:${await freePort()}`;
    const made = await run("php", [here("wordpress_setup.php"), site, url], JSON.stringify(contents));
    const server = spawn("php", ["-S", new URL(url).host, "-t", site], { stdio: "ignore" });
    children.push(server);
    await until(() => fetch(`${url}/readme.html`), "WordPress");
    return { url, ...JSON.parse(made), close };
  } catch (error) {
    await close();
    throw error;
  }
}

const config = (socket) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', true);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Logs in and opens a new page in the editor. @param {import("playwright-core").Page} page @param {string} url of the site */
export async function openEditor(page, url) {
  await page.goto(`${url}/wp-login.php`);
  await page.locator("#user_login").fill("editor");
  await page.locator("#user_pass").fill("a password of a test");
  await page.locator("#wp-submit").click();
  await page.goto(`${url}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => document.querySelector(".edit-post-layout"));
  await page.evaluate(() => globalThis.wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false));
}

/** Gives the page a title and our block, as somebody does who types. @param {import("playwright-core").Page} page @param {string} title */
export async function writeBlock(page, title) {
  await page.getByRole("textbox", { name: "Add title" }).fill(title);
  await page.keyboard.press("Enter");
  await page.keyboard.type("/leerruimte");
  await page.getByRole("option", { name: "Leerruimte" }).click();
  await page.getByLabel("Questionnaire").selectOption({ label: "Conditions for learning" });
  await page.getByLabel("For whom").selectOption("staff");
}
