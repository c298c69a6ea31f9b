import { spawn } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, stop, until } from "./programs.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
export const snippet = (name) => readFile(here(`../../web/servers/${name}`), "utf8");

/**
 * A server as an editor's is, with the zip's folder below its root as /leerruimte/ and a page beside it.
 * @param {object} options @param {string} options.files what the zip holds @param {string} options.page the page
 * @param {string} options.lines our snippet, as it is or changed @param {string} [options.policy] a header for the page
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
const start = (write) => async ({ files, page, lines, policy }) => {
  const folder = await mkdtemp(join(tmpdir(), "leerruimte-server-"));
  await chmod(folder, 0o755); // a server started by root reads as somebody else
  const root = join(folder, "root");
  await mkdir(join(folder, "tmp"));
  await cp(files, join(root, "leerruimte"), { recursive: true });
  await writeFile(join(root, "index.html"), page);
  const port = await freePort();
  const [program, options] = await write({ folder, root, port, lines, policy });
  const child = spawn(program, options, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await until(() => (child.exitCode === null ? fetch(url) : Promise.reject(new Error(said))), program, 10);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
};

/** Neither server is told any type here: all of them have to come from our lines. */
export const servers = {
  nginx: start(async ({ folder, root, port, lines, policy }) => {
    await writeFile(join(folder, "leerruimte.conf"), lines);
    const file = join(folder, "nginx.conf");
    await writeFile(
      file,
      `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; events {}
http {
  access_log off; default_type application/octet-stream;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/tmp;`).join(" ")}
  server {
    listen 127.0.0.1:${port}; root ${root};
    location = /index.html { types { text/html html; } charset utf-8; ${policy ? `add_header ${policy.replace(/^([^:]+): (.*)$/, '$1 "$2"')};` : ""} }
    include leerruimte.conf;
  }
}`,
    );
    return ["nginx", ["-p", folder, "-c", file, "-e", "stderr"]];
  }),

  Apache: start(async ({ folder, root, port, lines, policy }) => {
    await writeFile(join(root, "leerruimte", ".htaccess"), lines);
    const file = join(folder, "apache.conf");
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate"];
    await writeFile(
      file,
      `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}/tmp
ErrorLog ${folder}/error.log
TypesConfig /dev/null
${process.getuid() === 0 ? "User www-data\nGroup www-data" : ""}
DocumentRoot ${root}
DirectoryIndex index.html
<Directory ${root}>
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>
<Files index.html>
  ForceType "text/html; charset=utf-8"
  ${policy ? `Header set ${policy.replace(/^([^:]+): (.*)$/, '$1 "$2"')}` : ""}
</Files>`,
    );
    return ["apache2", ["-f", file, "-D", "FOREGROUND"]];
  }),
};
