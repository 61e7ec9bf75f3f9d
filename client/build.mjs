/**
 * Builds the page into deskui/assets/ (or, with --check, into a temporary
 * directory that must equal it).
 *
 * Rules kept here: the output depends on the sources only (no dates, no paths);
 * `main` is all that the first paint needs; every other part stands alone, is
 * loaded when first used, and its address carries its hash.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "..", "deskui", "assets");

/** Parts loaded on first use: name → source. A part that is not written yet is left out. */
const PARTS = {
  markdown: "src/markdown/index.ts",
  sanitizer: "src/sanitizer/index.ts",
  grid: "src/grid/index.ts",
  editor: "src/editor/index.ts",
  parser: "src/parser/index.ts",
  highlight: "src/highlight/index.ts",
  widgets: "src/dom/widgets/index.ts",
  source: "src/dom/widgets/source/index.ts",
  pgwidgets: "src/links/foreign/pgwidgets.ts",
};

const common = {
  absWorkingDir: here,
  bundle: true,
  format: "esm",
  target: ["es2022", "safari16.4"],
  charset: "utf8",
  legalComments: "none",
  // Syntax and identifiers are shortened, lines stay: a stack trace can still be read.
  minifySyntax: true,
  minifyIdentifiers: true,
  minifyWhitespace: true,
  lineLimit: 160,
  write: false,
  logLevel: "warning",
};

/** Packages of others that went into some file. */
const packages = new Set();

async function bundle(name, source, define = {}) {
  const result = await esbuild.build({ ...common, define, entryPoints: { [name]: source }, outdir: "out", metafile: true });
  for (const input of Object.keys(result.metafile.inputs)) {
    const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) packages.add(found[1]);
  }
  return result.outputFiles.map((file) => ({
    name: file.path.endsWith(".css") ? `${name}.css` : `${name}.js`,
    bytes: Buffer.from(file.contents),
  }));
}

/** The licences of what is bundled: they ask to be passed on with it. */
function licences() {
  const parts = [...packages].sort().map((name) => {
    const folder = join(here, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    const text = file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "";
    return `${name} ${version} (${license.replace(/^\(|\)$/g, "")})\n\n${text}\n`;
  });
  return Buffer.from(`Programs of others in deskui's page, with their licences.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`);
}

/** Files at least this long are also kept compressed by Brotli, which Python's standard library cannot do. */
const WORTH_PACKING = 2048;

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

const shortHash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);

async function build() {
  const files = [];
  const parts = {};
  for (const [name, source] of Object.entries(PARTS)) {
    if (!existsSync(join(here, source))) continue;
    const outputs = await bundle(name, source);
    files.push(...outputs);
    parts[name] = Object.fromEntries(
      outputs.map((file) => [file.name.endsWith(".css") ? "css" : "js", `${file.name}?v=${shortHash(file.bytes)}`]),
    );
  }
  const main = await bundle("main", "src/main.ts", { __DESKUI_PARTS__: JSON.stringify(parts) });
  files.push(...main);
  files.push({ name: "licences.txt", bytes: licences() });
  const hashes = Object.fromEntries(files.map((file) => [file.name, shortHash(file.bytes)]));
  let html = readFileSync(join(here, "src", "index.html"), "utf8");
  html = html.replace(/\{\{hash:([\w.]+)\}\}/g, (_, name) => hashes[name]);
  files.push({ name: "index.html", bytes: Buffer.from(html) });
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  const manifest = {
    // One name for the whole build: a page and a server with different ones reload.
    build: shortHash(Buffer.from(files.map((file) => file.name + shortHash(file.bytes)).join("\n"))),
    files: Object.fromEntries(
      files.map((file) => [
        file.name,
        { hash: shortHash(file.bytes), bytes: file.bytes.length },
      ]),
    ),
  };
  for (const file of [...files]) {
    if (file.bytes.length >= WORTH_PACKING && file.name !== "index.html") files.push({ name: `${file.name}.br`, bytes: brotli(file.bytes) });
  }
  files.push({ name: "manifest.json", bytes: Buffer.from(JSON.stringify(manifest, null, 2) + "\n") });
  return { files, manifest };
}

function writeTo(directory, files) {
  mkdirSync(directory, { recursive: true });
  const names = new Set(files.map((file) => file.name));
  for (const old of readdirSync(directory)) if (!names.has(old) && !old.startsWith("__")) rmSync(join(directory, old), { recursive: true });
  for (const file of files) writeFileSync(join(directory, file.name), file.bytes);
}

function differences(directory, files) {
  const wanted = new Map(files.map((file) => [file.name, file.bytes]));
  const present = existsSync(directory) ? readdirSync(directory).filter((name) => !name.startsWith("__")) : [];
  // Two versions of Brotli may pack differently: what counts is what comes out.
  const content = (name, bytes) => (name.endsWith(".br") ? brotliDecompressSync(bytes) : bytes);
  const same = (name, bytes) => content(name, readFileSync(join(directory, name))).equals(content(name, bytes));
  const stale = [...wanted].filter(([name, bytes]) => !present.includes(name) || !same(name, bytes));
  return [...stale.map(([name]) => `differs: ${name}`), ...present.filter((name) => !wanted.has(name)).map((name) => `left over: ${name}`)];
}

const { files, manifest } = await build();
if (process.argv.includes("--check")) {
  const temporary = mkdtempSync(join(tmpdir(), "deskui-client-"));
  writeTo(temporary, files);
  const found = differences(assets, files);
  rmSync(temporary, { recursive: true });
  if (found.length) {
    console.error(`deskui/assets is not what client/ builds; run scripts/client\n  ${found.join("\n  ")}`);
    process.exit(1);
  }
  console.log(`deskui/assets is fresh (build ${manifest.build})`);
} else {
  writeTo(assets, files);
  const packed = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  for (const [name, facts] of Object.entries(manifest.files)) {
    const sizes = [`${facts.bytes} B`, `${gzipSync(packed[name], { level: 9 }).length} B gzip`, packed[`${name}.br`] ? `${packed[`${name}.br`].length} B brotli` : ""];
    console.log(name.padEnd(16) + sizes.map((size) => size.padStart(16)).join(""));
  }
}
