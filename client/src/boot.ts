/**
 * What the server put into the page, and the secret that lets it in.
 *
 * The one rule: the code in the address is used once and leaves the address at
 * once; nothing secret ever stands in a request line.
 */

export interface Boot {
  readonly app: string;
  readonly title: string;
  readonly theme: string;
  /** Path of the server's root, with a slash at the end. */
  readonly base: string;
  readonly build: string;
  /** "none": talk to nobody until told to (the test harness). */
  readonly link: "auto" | "websocket" | "poll" | "bridge" | "none";
  /** The window's key, on the bridge. */
  readonly key?: string;
  /** On the bridge, a window that was opened for one widget: the session it belongs to, and the widget. */
  readonly session?: string;
  readonly only?: number;
}

export function readBoot(): Boot {
  const given = JSON.parse(document.getElementById("deskui-boot")?.textContent ?? "{}") as Partial<Boot>;
  return { app: "index", title: "", theme: "auto", base: "/", build: "", link: "auto", ...given };
}

/** The page stands in a window of the shell's: on the bridge, named by it (shell_address.name_script), or in a plain pywebview. */
export function inNativeWindow(boot: Boot): boolean {
  return boot.link === "bridge" || "__deskuiWindow" in window || "pywebview" in window;
}

/** What the address said behind its `#`. */
export interface Ticket {
  /** One-time code, traded for the secret. */
  readonly code: string | undefined;
  /** Token that lets into somebody's session. */
  readonly invite: string | undefined;
  /** Begin a run of its own, whatever this tab was in. */
  readonly fresh: boolean;
  /** Show only this widget: the page stands in a window of the system that was opened for it. */
  readonly only: number | null;
}

/** Where a reloaded page finds which widget its window is for. */
const ONLY_KEY = "deskui:only";

/** Read the ticket and take it out of the address bar and the history. */
export function takeTicket(): Ticket {
  const words = new URLSearchParams(location.hash.slice(1));
  const only = words.get("window") ?? (location.hash.length > 1 ? null : sessionStorage.getItem(ONLY_KEY));
  if (only === null) sessionStorage.removeItem(ONLY_KEY);
  else sessionStorage.setItem(ONLY_KEY, only);
  const ticket = { code: words.get("b") ?? undefined, invite: words.get("i") ?? undefined, fresh: words.has("n"), only: Number(only) || null };
  if (ticket.code || ticket.invite || ticket.fresh) history.replaceState(history.state, "", location.pathname + location.search);
  return ticket;
}

/** Trade a code (or, behind a login, nothing) for the secret; `undefined` when the server refuses. */
export async function trade(base: string, code: string | undefined): Promise<string | undefined> {
  const response = await fetch(`${base}-/boot`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Deskui": "1" },
    body: JSON.stringify(code === undefined ? {} : { code }),
    credentials: "same-origin",
    cache: "no-store",
  });
  if (!response.ok) return undefined;
  return ((await response.json()) as { secret?: string }).secret;
}

/** The log-in has ended: the server would ask for a name and password before it showed this page. */
export function mustLogIn(): Promise<boolean> {
  return fetch(location.pathname + location.search, { method: "HEAD", cache: "no-store", credentials: "same-origin" }).then(
    ({ status }) => status === 401,
    () => false,
  );
}
