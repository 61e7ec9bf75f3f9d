/**
 * Light, dark, or as the system has it: `data-theme` on the root element.
 *
 * Without an explicit choice the style sheet follows the system by itself.
 */

/** Names of PyWebIO's themes mean what they looked like. */
const EXPLICIT: Readonly<Record<string, "light" | "dark">> = { dark: "dark", light: "light", sketchy: "light", minty: "light", yeti: "light" };

export function applyTheme(theme: string): void {
  const explicit = EXPLICIT[theme];
  if (explicit) document.documentElement.dataset["theme"] = explicit;
  else delete document.documentElement.dataset["theme"];
  document.body.classList.add(`webio-theme-${theme === "auto" ? "default" : theme}`);
}

/** What the reader sees now. */
export function shownTheme(): "light" | "dark" {
  const explicit = document.documentElement.dataset["theme"];
  if (explicit === "light" || explicit === "dark") return explicit;
  return systemIsDark().matches ? "dark" : "light";
}

/** Be told when the reader's colours change, by the system or by a choice. */
export function watchTheme(changed: () => void): void {
  systemIsDark().addEventListener("change", changed);
  new MutationObserver(changed).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
