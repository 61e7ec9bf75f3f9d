/** What the page tells of its circumstances: in each hello, and when they change. Trusted by nobody for anything. */
import type { Clock } from "./core/clock";
import { shownTheme, watchTheme } from "./theme";

/** A hello has room for 4 KiB. */
const MOST_CHARS = 600;
const SETTLE_MS = 250;

export function pageInfo(): object {
  return {
    user_agent: navigator.userAgent.slice(0, MOST_CHARS),
    language: navigator.language,
    url: (location.origin + location.pathname + location.search).slice(0, MOST_CHARS),
    query: location.search.slice(0, MOST_CHARS),
    window: nativeWindow(),
    ...changing(),
  };
}

/** Name of the native window this page is in, which put it here before anything else ran; empty in a browser. */
export function nativeWindow(): string {
  return (window as { __deskuiWindow?: string }).__deskuiWindow ?? "";
}

function changing() {
  return { theme: shownTheme(), width: window.innerWidth, height: window.innerHeight };
}

/** Report changes, once things have settled. */
export function watchCircumstances(clock: Clock, report: (changes: object) => void): void {
  let known: Record<string, unknown> = { ...changing(), visible: document.visibilityState === "visible" };
  let cancel: () => void = () => undefined;
  const look = (): void => {
    const now: Record<string, unknown> = { ...changing(), visible: document.visibilityState === "visible" };
    const changes = Object.fromEntries(Object.entries(now).filter(([key, value]) => known[key] !== value));
    known = now;
    if (Object.keys(changes).length) report(changes);
  };
  const later = (): void => {
    cancel();
    cancel = clock.after(SETTLE_MS, look);
  };
  window.addEventListener("resize", later);
  document.addEventListener("visibilitychange", later);
  watchTheme(later);
}
