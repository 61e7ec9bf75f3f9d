/**
 * Languages by the names authors use: CodeMirror's modes, file extensions, MIME types.
 *
 * The stream modes are small (a few kB each), so all of them come with the editor.
 */

import { StreamLanguage, type StreamParser } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { c, cpp, csharp, dart, java, kotlin, scala } from "@codemirror/legacy-modes/mode/clike";
import { css, less, sCSS } from "@codemirror/legacy-modes/mode/css";
import { diff } from "@codemirror/legacy-modes/mode/diff";
import { dockerFile } from "@codemirror/legacy-modes/mode/dockerfile";
import { go } from "@codemirror/legacy-modes/mode/go";
import { haskell } from "@codemirror/legacy-modes/mode/haskell";
import { javascript, json, typescript } from "@codemirror/legacy-modes/mode/javascript";
import { julia } from "@codemirror/legacy-modes/mode/julia";
import { lua } from "@codemirror/legacy-modes/mode/lua";
import { octave } from "@codemirror/legacy-modes/mode/octave";
import { perl } from "@codemirror/legacy-modes/mode/perl";
import { powerShell } from "@codemirror/legacy-modes/mode/powershell";
import { properties } from "@codemirror/legacy-modes/mode/properties";
import { python } from "@codemirror/legacy-modes/mode/python";
import { r } from "@codemirror/legacy-modes/mode/r";
import { ruby } from "@codemirror/legacy-modes/mode/ruby";
import { rust } from "@codemirror/legacy-modes/mode/rust";
import { shell } from "@codemirror/legacy-modes/mode/shell";
import { standardSQL } from "@codemirror/legacy-modes/mode/sql";
import { stex } from "@codemirror/legacy-modes/mode/stex";
import { swift } from "@codemirror/legacy-modes/mode/swift";
import { toml } from "@codemirror/legacy-modes/mode/toml";
import { html, xml } from "@codemirror/legacy-modes/mode/xml";
import { yaml } from "@codemirror/legacy-modes/mode/yaml";
import { markdown } from "./markdown";

const MODES: readonly (readonly [StreamParser<any>, string])[] = [
  [python, "python py pyw pyi"],
  [javascript, "javascript js mjs cjs jsx ecmascript"],
  [typescript, "typescript ts tsx"],
  [json, "json map ld+json"],
  [html, "html htm htmlmixed vue xhtml"],
  [xml, "xml svg xsl rss"],
  [css, "css"],
  [sCSS, "scss sass"],
  [less, "less"],
  [markdown, "markdown md gfm"],
  [standardSQL, "sql"],
  [yaml, "yaml yml"],
  [toml, "toml"],
  [properties, "properties ini cfg conf"],
  [shell, "shell sh bash zsh"],
  [powerShell, "powershell ps1"],
  [dockerFile, "dockerfile docker"],
  [diff, "diff patch"],
  [c, "c h csrc"],
  [cpp, "cpp c++ cc hpp cxx c++src clike"],
  [csharp, "csharp cs c#"],
  [java, "java"],
  [kotlin, "kotlin kt"],
  [scala, "scala"],
  [dart, "dart"],
  [swift, "swift"],
  [go, "go golang"],
  [rust, "rust rs rustsrc"],
  [ruby, "ruby rb"],
  [perl, "perl pl"],
  [lua, "lua"],
  [r, "r rsrc"],
  [julia, "julia jl"],
  [octave, "octave matlab m"],
  [haskell, "haskell hs"],
  [stex, "stex latex tex"],
];

const byName = new Map(MODES.flatMap(([mode, names]) => names.split(" ").map((name) => [name, mode] as const)));

/** The language of a name, file name, extension or MIME type; nothing for an unknown one. */
export function language(name: string | undefined): Extension {
  const mode = name ? byName.get(plainName(name)) : undefined;
  return mode ? StreamLanguage.define(mode) : [];
}

/** `text/x-python`, `main.py` and `.py` are `python`, `py` and `py`. */
function plainName(name: string): string {
  const subtype = name.toLowerCase().split("/").pop() ?? "";
  const bare = subtype.replace(/^x-/, "");
  return byName.has(bare) ? bare : (bare.split(".").pop() ?? "");
}
