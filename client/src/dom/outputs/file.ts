/** `file`: a download that came with its bytes (older servers; ours sends them at the click). */

import { defineOutput, type OutputSpec, type Page } from "../registry";
import { asText, el, icon, ICONS, setText } from "./build";

defineOutput("file", (spec, page) => {
  const name = el("span");
  const element = el("button", { type: "button", class: "dk-button btn btn-link dk-file" }, icon(ICONS.file), name);
  let shown = spec;
  setText(name, asText(spec.name));
  element.addEventListener("click", () => void save(shown, page));
  return {
    element,
    update(next) {
      shown = next;
      setText(name, asText(next.name));
      return true;
    },
  };
});

async function save(spec: OutputSpec, page: Page): Promise<void> {
  const content = typeof spec.content === "string" ? `data:application/octet-stream;base64,${spec.content}` : spec.content;
  try {
    const source = await page.source(content);
    const anchor = el("a", { href: source.url, download: asText(spec.name) });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    // The browser reads the address after the click has been handled.
    setTimeout(() => source.release(), 60_000);
  } catch (error) {
    page.reportError(error);
  }
}
