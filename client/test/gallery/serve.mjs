/** Serves the gallery under the page's own strict policy: `node test/gallery/serve.mjs [port]`. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "..", "..", "..", "deskui", "assets");
const types = { js: "text/javascript", css: "text/css", html: "text/html" };

async function bundle(name) {
  const result = await esbuild.build({
    entryPoints: [join(here, `${name}.ts`)], bundle: true, format: "esm", target: ["es2022", "safari16.4"], write: false, outdir: "out", logLevel: "warning",
  });
  return Object.fromEntries(result.outputFiles.map((file) => [file.path.split(".").pop(), file.text]));
}

const policy = (nonce) =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; ` +
  "font-src 'self' data:; media-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; frame-src 'self' blob: data:; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'";

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? "/", "http://x").pathname;
  const part = /^\/assets\/([a-z]+\.(js|css))$/.exec(path);
  const send = (type, body, headers = {}) => response.writeHead(200, { "content-type": `${types[type]}; charset=utf-8`, ...headers }).end(body);
  if (part) return send(part[2], readFileSync(join(assets, part[1])));
  // "/" is gallery.ts; "/values" is values.ts, and so on.
  const name = /^\/([a-z_]+)(\.(js|css))?$/.exec(path)?.[1] ?? "gallery";
  if (!existsSync(join(here, `${name}.ts`))) return response.writeHead(404).end();
  const files = await bundle(name);
  if (path.endsWith(".js")) return send("js", files.js);
  if (path.endsWith(".css")) return send("css", files.css);
  const nonce = randomBytes(16).toString("base64");
  send(
    "html",
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="nonce" content="${nonce}"><title>Gallery</title>` +
      `<link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}.css"><div class="dk-page"><div id="root"></div></div><script type="module" src="/${name}.js" nonce="${nonce}"></script>`,
    { "content-security-policy": policy(nonce) },
  );
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(`gallery at http://127.0.0.1:${server.address().port}/`));
