/** Gives the user a file: bytes by blob reference, or base64 from a foreign server. */

import type { Page } from "./registry";
import { el } from "./outputs/build";

/** The browser reads the address some time after the click; an object URL must live until then. */
const KEPT_MS = 60_000;

export async function save(name: string, content: unknown, page: Page): Promise<void> {
  try {
    const source = typeof content === "string" ? fromBase64(content) : await page.source(content);
    const anchor = el("a", { href: source.url, download: name, hidden: true });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => source.release(), KEPT_MS);
  } catch (error) {
    page.reportError(error, { command: "download", name });
  }
}

function fromBase64(text: string): { url: string; release(): void } {
  const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  return { url, release: () => URL.revokeObjectURL(url) };
}
