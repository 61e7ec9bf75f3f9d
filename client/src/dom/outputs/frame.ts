/**
 * `frame`: foreign HTML in a frame of its own.
 *
 * The one rule: the frame has no origin, so what is in it reaches neither this
 * page nor its server. Its scripts may run; the page's policy holds for them
 * too, hence the nonce on those that came with the HTML.
 */

import { defineOutput, type OutputSpec } from "../registry";
import { asLength, asText, el } from "./build";
import { say } from "../words";

const DEFAULT_HEIGHT = "400px";

defineOutput("frame", (spec, page) => {
  const element = el("iframe", {
    class: "dk-frame",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",
    referrerpolicy: "no-referrer",
    title: asText(spec.title) || say("Embedded content"),
  });
  let shown: OutputSpec | null = null;
  const onMessage = (event: MessageEvent): void => {
    const height: unknown = event.source === element.contentWindow ? (event.data as { dkFrameHeight?: unknown } | null)?.dkFrameHeight : null;
    if (typeof height === "number" && shown?.height === "auto") element.style.height = `${Math.min(20_000, Math.max(40, height))}px`;
  };
  window.addEventListener("message", onMessage);
  const show = (next: OutputSpec): void => {
    if (next.height !== "auto") element.style.height = asLength(next.height) || DEFAULT_HEIGHT;
    if (shown?.html !== next.html) element.srcdoc = framed(asText(next.html), page.nonce);
    shown = next;
  };
  show(spec);
  return {
    element,
    update(next) {
      show(next);
      return true;
    },
    destroy: () => window.removeEventListener("message", onMessage),
  };
});

/** Chart libraries make style elements; in here they may. */
const NONCE_MADE_SHEETS =
  "{const make=document.createElement.bind(document);document.createElement=(...a)=>{const e=make(...a);if(e instanceof HTMLStyleElement)e.nonce='NONCE';return e}}";

const TELL_HEIGHT =
  "new ResizeObserver(()=>parent.postMessage({dkFrameHeight:document.documentElement.offsetHeight},'*')).observe(document.documentElement)";

/**
 * The author's document with the nonce on its scripts and sheets, in the page's light or dark, and a line that tells us its height.
 * Done on the text: parsing it here would apply, and so report, what has no nonce yet.
 */
function framed(html: string, nonce: string): string {
  const scheme = getComputedStyle(document.documentElement).colorScheme || "light dark";
  const allowed = html.replace(/<(script|style|link)(?=[\s>])/gi, `<$1 nonce="${nonce}"`);
  const start = `<script nonce="${nonce}">${NONCE_MADE_SHEETS.replace("NONCE", nonce)}</script><style nonce="${nonce}">:root{color-scheme:${scheme}}body{font:15px/1.5 system-ui,sans-serif}</style>`;
  const end = `<script nonce="${nonce}">${TELL_HEIGHT}</script>`;
  // Before a document's own markup a style element would be misplaced: it opens the head by itself, as HTML allows.
  const doctype = /^\s*(<!doctype[^>]*>)?/i.exec(allowed)?.[0] ?? "";
  return `${doctype.trim() || "<!doctype html>"}${start}${allowed.slice(doctype.length)}${end}`;
}
