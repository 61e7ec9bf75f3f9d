/**
 * Heavy parts of the page, loaded when first used.
 *
 * A part stands alone: it imports no module that keeps state (types and pure
 * functions only) and gets the Page handed in. Its address carries its hash.
 */

/** Filled in by build.mjs: name → files with their hashes. */
declare const __DESKUI_PARTS__: Readonly<Record<string, { readonly js: string; readonly css?: string }>>;

const loaded = new Map<string, Promise<unknown>>();

/** The exports of a part; its style sheet is in force when this resolves. A failed load may be tried again. */
export function loadPart<T>(name: string): Promise<T> {
  let part = loaded.get(name);
  if (!part) {
    part = fetchPart(name).catch((error: unknown) => {
      loaded.delete(name);
      throw error;
    });
    loaded.set(name, part);
  }
  return part as Promise<T>;
}

async function fetchPart(name: string): Promise<unknown> {
  const files = __DESKUI_PARTS__[name];
  if (!files) throw new Error(`this page has no part "${name}"`);
  const [exports] = await Promise.all([import(new URL(files.js, import.meta.url).href), files.css ? addSheet(files.css) : null]);
  return exports;
}

function addSheet(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL(file, import.meta.url).href;
    sheet.onload = () => resolve();
    sheet.onerror = () => reject(new Error(`style sheet ${file} did not load`));
    document.head.append(sheet);
  });
}
