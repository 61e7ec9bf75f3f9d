/**
 * The bar that says how the connection is, and only when there is something to say.
 *
 * The one rule: it says what has happened, what is being done about it, and
 * offers a button when the person can do more. A hiccup shows nothing.
 */
import type { Cancel, Clock } from "../core/clock";
import type { Status } from "../core/session";
import { el, setText } from "./outputs/build";
import { say } from "./words";

/** A reconnection that is quicker than this is nobody's business. */
const QUIET_MS = 700;
/** After so long without a server, say that it is gone and not that it is away. */
const GONE_MS = 30_000;

export interface BarActions {
  retry(): void;
  startAgain(): void;
  /** Load the page again: to log in, to take the session over. */
  load(): void;
}

interface Saying {
  readonly text: string;
  readonly level: "info" | "warning" | "error";
  readonly button?: readonly [label: string, act: () => void];
}

export class ConnectionBar {
  private readonly text = el("span", { class: "dk-bar-text" });
  private readonly button = el("button", { type: "button", class: "dk-button btn btn-secondary btn-sm" });
  readonly element = el("div", { class: "dk-bar", role: "status", hidden: true }, el("span", { class: "dk-bar-dot" }), this.text, this.button);
  private status: Status = { state: "CONNECTING", first: true };
  private troubleSinceMs: number | undefined;
  private ended = false;
  /** A program has been on this page. */
  private wasOpen = false;
  private outside = false;
  private cancel: Cancel = () => undefined;
  private act: () => void = () => undefined;

  constructor(
    private readonly actions: BarActions,
    private readonly clock: Clock,
  ) {
    this.button.addEventListener("click", () => this.act());
  }

  /** The program has ended by itself; what comes from the connection now is no trouble. */
  finished(): void {
    this.ended = true;
    this.show();
  }

  /** The screen that comes now is that of a program that may go on. */
  running(): void {
    this.ended = this.outside = false;
    this.show();
  }

  /** Nobody is logged in any more: whoever is here has to log in again. */
  loggedOut(): void {
    this.outside = true;
    this.show();
  }

  set(status: Status): void {
    if (status.state === "OPEN") this.wasOpen = true;
    if (status.state === "OPEN" && !status.slow) {
      this.troubleSinceMs = undefined;
      this.outside = false;
    } else this.troubleSinceMs ??= this.clock.now();
    this.status = status;
    this.show();
  }

  private show(): void {
    this.cancel();
    const saying = this.saying();
    this.element.hidden = !saying;
    document.documentElement.dataset["link"] = this.status.state.toLowerCase();
    if (saying) this.say(saying);
    if (this.status.state === "WAITING" || this.status.state === "CONNECTING" || (this.status.state === "OPEN" && this.status.slow)) {
      this.cancel = this.clock.after(saying ? 1000 : QUIET_MS, () => this.show());
    }
  }

  private say({ text, level, button }: Saying): void {
    this.element.dataset["level"] = level;
    this.element.classList.toggle("dk-alone", !this.wasOpen);
    setText(this.text, text);
    this.button.hidden = !button;
    if (!button) return;
    setText(this.button, button[0]);
    this.act = button[1];
  }

  private saying(): Saying | undefined {
    const { status } = this;
    const again: Saying["button"] = [say("Start again"), this.actions.startAgain];
    if (this.outside) return { text: say("You have been logged out. Your screen stays as it is."), level: "warning", button: [say("Log in"), this.actions.load] };
    if (this.ended) return { text: say("The program has ended."), level: "info", button: again };
    if (status.state === "ENDED") return this.ending(status.code, status.reason, again);
    if (status.state === "OPEN") return status.slow ? { text: say("The program is slow to answer …"), level: "warning" } : undefined;
    const forMs = this.clock.now() - (this.troubleSinceMs ?? this.clock.now());
    if (forMs < QUIET_MS) return undefined;
    return this.trouble(status, forMs);
  }

  private trouble(status: Status, forMs: number): Saying {
    const first = status.state === "CONNECTING" && status.first;
    if (first) return { text: forMs < 3000 ? say("Connecting …") : say("The program is taking long to answer …"), level: "info" };
    const retry: Saying["button"] = [say("Try now"), this.actions.retry];
    if (!navigator.onLine && !isLoopback()) return { text: say("You are offline. What you do is kept and sent when the network is back."), level: "warning" };
    const seconds = status.state === "WAITING" && Number.isFinite(status.retryAtMs) ? Math.ceil((status.retryAtMs - this.clock.now()) / 1000) : 0;
    const next = seconds > 0 ? say("Trying again in {} s.", seconds) : say("Trying again …");
    if (forMs > GONE_MS) return { text: say("The program does not answer; it may have been closed. Your screen stays as it is. {}", next), level: "error", button: retry };
    return { text: say("Connection lost. {}", next), level: "warning", button: retry };
  }

  private ending(code: number, reason: string, again: Saying["button"]): Saying {
    const why = reason ? ` (${reason})` : "";
    switch (code) {
      case 4401:
        if (!this.wasOpen) return { text: say("This address alone opens nothing. Use the whole link that was printed where the program was started."), level: "info" };
        return { text: say("This page is no longer allowed in. Open the program again."), level: "error" };
      case 4403:
        return { text: say("This is not allowed{}.", why), level: "error" };
      case 4404:
        return { text: say("This session has ended."), level: "info", ...(again ? { button: again } : {}) };
      case 4409:
        return { text: say("This session is open in another window."), level: "info", button: [say("Use it here"), this.actions.load] };
      case 4413:
        return { text: say("That was more than the program accepts{}.", why), level: "error", ...(again ? { button: again } : {}) };
      case 4426:
        return { text: say("The program has been updated."), level: "info", button: [say("Load again"), this.actions.load] };
      default:
        return { text: say("The connection has ended{}.", why), level: "error", ...(again ? { button: again } : {}) };
    }
  }
}

function isLoopback(): boolean {
  return /^(127\.|localhost$|\[::1\]$|$)/.test(location.hostname);
}
