/**
 * Joins the pieces into a running page: credentials, session, link, screen,
 * and what the browser says about network, sleep and reload.
 *
 * The one rule: whatever fails here ends in a sentence on the screen.
 */
import { type Boot, inNativeWindow, mustLogIn, readBoot, takeTicket, type Ticket, trade } from "./boot";
import { pageInfo, watchCircumstances } from "./circumstances";
import { browserClock } from "./clock";
import { SessionCounterpart } from "./core/deskui";
import type { Welcome } from "./core/frames";
import type { Link } from "./core/link";
import { beginsReplay, type Event } from "./core/messages";
import { Session, type Status } from "./core/session";
import { ConnectionBar } from "./dom/bar";
import { Outbox } from "./dom/outbox";
import { ScriptPage } from "./dom/page";
import { keepPlace } from "./dom/place";
import { installPageGlobals } from "./dom/page_globals";
import { replacedWords } from "./dom/words";
import { connectPyWebIO, type ForeignOptions } from "./links/foreign/pywebio";
import { Tab } from "./tab";
import { applyTheme } from "./theme";
import { say } from "./dom/words";

/** After this many seconds a page that was told to reload for a new build may be told so again. */
const RELOAD_ONCE_KEY = "deskui:reloaded-for";

export class App {
  private readonly boot: Boot = readBoot();
  private readonly outbox = new Outbox(browserClock);
  private readonly bar = new ConnectionBar(
    { retry: () => this.session?.retryNow(), startAgain: () => void this.startAgain(), load: () => location.reload() },
    browserClock,
  );
  private readonly page: ScriptPage;
  private readonly tab: Tab;
  private ticket: Ticket = { code: undefined, invite: undefined, fresh: false, only: null };
  private secret = "";
  private session: Session | undefined;
  private triedAgain = false;

  constructor(private readonly chooseLink: (boot: Boot) => Link) {
    this.tab = new Tab(this.boot.base, this.boot.app, window.sessionStorage);
    this.page = new ScriptPage({
      nonce: document.querySelector<HTMLElement>("script[nonce]")?.nonce ?? "",
      outbox: this.outbox,
      clock: browserClock,
      openApp: (app, newWindow) => this.openApp(app, newWindow),
      finished: () => this.finished(),
      unconfirmed: () => (this.session?.unacknowledged ?? []).map((text) => JSON.parse(text) as Event),
    });
  }

  /** Show the page and talk to the server it came from. */
  async start(): Promise<void> {
    this.show();
    if (this.boot.link === "none") return;
    this.ticket = takeTicket();
    try {
      await this.getSecret();
    } catch (error) {
      return this.bar.set({ state: "ENDED", code: 0, reason: String(error) });
    }
    if (this.ticket.fresh) this.tab.forget();
    this.open();
  }

  /** Carry out a message as if it had come from the server; for the test harness. */
  receive(message: unknown): void {
    this.page.receive(message);
  }

  /** Talk to a PyWebIO server instead; for interoperability tests, by an explicit call only. */
  connectForeign(options: ForeignOptions & { readonly protocol: "pywebio-ws" | "pywebio-http" }): void {
    this.session?.close();
    this.session = undefined;
    const owner = {
      message: (message: unknown) => this.page.receive(message),
      status: (status: Status) => {
        this.bar.set(status);
        if (status.state === "OPEN") this.hideSkeleton();
      },
    };
    const counterpart = connectPyWebIO(options.protocol, options, owner, browserClock);
    this.outbox.speakTo(counterpart);
    // A page kept for the back button would hold the session open.
    window.addEventListener("pagehide", () => counterpart.close());
  }

  /** Talk to a pgwidgets server instead; for interoperability tests, by an explicit call only. */
  async connectPgWidgets(url: string): Promise<void> {
    this.session?.close();
    this.session = undefined;
    const { connectPgWidgets } = await this.page.load<typeof import("./links/foreign/pgwidgets")>("pgwidgets");
    const owner = {
      message: (message: unknown) => this.page.receive(message),
      status: (status: Status) => {
        this.bar.set(status);
        if (status.state === "OPEN") this.hideSkeleton();
      },
      size: () => ({ width: window.innerWidth, height: window.innerHeight }),
    };
    const link = connectPgWidgets({ url, storage: window.sessionStorage }, owner, browserClock);
    this.page.widgets.connect({ send: (message) => link.send(message), upload: (file) => link.upload(file), numberOf: () => undefined, native: false, ownWindows: false, only: null });
    window.addEventListener("pagehide", () => link.close());
  }

  /** Send what was typed, and confirm what has come, now instead of in a moment; for tests that wait for the page to come to rest. */
  flush(): void {
    this.outbox.flush();
    this.session?.flush();
  }

  // -- the screen -----------------------------------------------------------------

  private show(): void {
    applyTheme(this.boot.theme);
    history.scrollRestoration = "manual";
    document.body.append(this.bar.element, this.page.element);
    installPageGlobals({
      openApp: (app, newWindow) => this.openApp(app, newWindow),
      pushData: (data, callbackId) => this.page.callback(callbackId, data),
      nonce: this.page.nonce,
      state: {},
      words: replacedWords,
    });
    window.addEventListener("error", (event) => {
      if (event.error) this.page.reportError(event.error, { command: "page" });
    });
    window.addEventListener("unhandledrejection", (event) => this.page.reportError(event.reason, { command: "page" }));
  }

  private hideSkeleton(): void {
    document.getElementById("deskui-skeleton")?.remove();
  }

  private openApp(app: string, newWindow: boolean): void {
    const url = new URL(this.boot.base, location.href);
    url.searchParams.set("app", app);
    url.hash = "n";
    // Not `noopener`: the new page is ours and needs the secret that this tab keeps.
    if (newWindow) this.openWindow(url.href, app);
    else if (app === this.boot.app) void this.startAgain();
    else location.assign(url.href);
  }

  /** Browsers open a window only for a click; without one the person is asked for it. */
  private openWindow(url: string, app: string): void {
    if (window.open(url) || inNativeWindow(this.boot)) return;
    const action = { label: say("Open"), act: () => void window.open(url) };
    this.page.notice({ level: "info", text: `The program opens “${app}” in a window of its own.`, id: `open-${app}`, action });
  }

  /** The finished screen belongs to the session too: a reload shows it again, only the button starts a new run. */
  private finished(): void {
    this.bar.finished();
    this.hideSkeleton();
    this.session?.rest();
  }

  // -- the session ----------------------------------------------------------------

  private async getSecret(): Promise<void> {
    if (this.boot.link === "bridge") return; // the window itself proves who we are
    const { code } = this.ticket;
    const known = this.tab.secret;
    const secret = code !== undefined || known === undefined ? await trade(this.boot.base, code) : known;
    if (secret !== undefined && code !== undefined && secret !== known) this.tab.forget(); // another start of the program
    this.secret = secret ?? known ?? "";
    this.tab.secret = this.secret || undefined;
  }

  private open(): void {
    const { memory, place } = this.tab.enter();
    const numbers = new WeakMap<object, number>();
    const session = new Session(
      this.chooseLink(this.boot),
      {
        hello: () => ({ build: this.boot.build, secret: this.secret, app: this.boot.app, invite: this.ticket.invite ?? null, info: pageInfo() }),
        message: (message) => {
          // Before the page looks at it, which may be later: the pieces behind it belong to the replay.
          if (beginsReplay(message)) session.blobs.restart();
          if (typeof message === "object" && message !== null) numbers.set(message, session.number);
          this.page.receive(message);
        },
        welcomed: (welcome) => this.welcomed(welcome),
        status: (status) => this.heard(status),
      },
      browserClock,
    );
    this.session = session;
    const counterpart = new SessionCounterpart(session);
    this.outbox.speakTo(counterpart);
    this.page.sources.connect(session.blobs);
    this.page.widgets.connect({
      send: (message) => session.send(message),
      upload: (file, progress) => counterpart.upload(file, progress),
      numberOf: (message) => numbers.get(message),
      // The shell names its windows before the page's own code runs (shell_address.name_script).
      only: this.ticket.only ?? this.boot.only ?? null,
      native: inNativeWindow(this.boot),
      ownWindows: inNativeWindow(this.boot),
    });
    this.page.comesBackTo(place);
    session.open(memory ?? (this.boot.session === undefined ? undefined : { session: this.boot.session }));
    this.watchBrowser(session);
    watchCircumstances(browserClock, (changes) => this.page.emit("info", changes));
  }

  private welcomed(welcome: Welcome): void {
    this.triedAgain = false;
    if (!welcome.resume) this.bar.running();
    this.tab.belong(welcome.session);
    this.page.watchOnly(welcome.role === "view");
    this.hideSkeleton();
    if (welcome.title) document.title = welcome.title;
    if (welcome.fresh) this.page.notice({ level: "info", text: say("The program was started again; this is a new run."), id: "fresh" });
    window.sessionStorage.removeItem(RELOAD_ONCE_KEY);
  }

  private heard(status: Status): void {
    if (status.state === "ENDED") {
      if (status.code === 4401 && !this.triedAgain) return void this.tryAgainWithNewSecret();
      if (status.code === 4426 && this.reloadOnce()) return;
      this.hideSkeleton();
    }
    if (status.state === "WAITING" && status.attempt > 1) void this.askForLogIn();
    this.bar.set(status);
  }

  /** The server was started anew: a code that may be used again, or a login, may still let us in. */
  private async tryAgainWithNewSecret(): Promise<void> {
    this.triedAgain = true;
    const secret = await trade(this.boot.base, this.ticket.code).catch(() => undefined);
    if (secret === undefined || secret === this.secret) {
      this.hideSkeleton();
      if (await mustLogIn()) return this.bar.loggedOut();
      return this.bar.set({ state: "ENDED", code: 4401, reason: "" });
    }
    this.tab.secret = this.secret = secret;
    if (this.session) this.session.open(this.session.id === null ? undefined : { session: this.session.id });
  }

  /** A WebSocket that is refused says no reason; a request does. */
  private async askForLogIn(): Promise<void> {
    const { session } = this;
    if (this.boot.link === "bridge" || !(await mustLogIn()) || session !== this.session) return;
    this.bar.loggedOut();
    session?.close(4401, "logged out");
  }

  /** The page is older than the server: load it again, but not in a circle. */
  private reloadOnce(): boolean {
    if (window.sessionStorage.getItem(RELOAD_ONCE_KEY) === this.boot.build) return false;
    window.sessionStorage.setItem(RELOAD_ONCE_KEY, this.boot.build);
    location.reload();
    return true;
  }

  private async startAgain(): Promise<void> {
    // Leaving for a server that is not there would show the browser's error page in place of the person's screen.
    if (this.boot.link !== "bridge" && !(await answers(location.href))) {
      return this.page.notice({ level: "warning", text: say("The program is not running. Start it, then try again."), id: "again" });
    }
    this.tab.forget();
    this.session = undefined; // what pagehide would park is over
    location.reload();
  }

  private watchBrowser(session: Session): void {
    const current = (): boolean => this.session === session;
    const retry = (): void => {
      if (current() && document.visibilityState === "visible") session.retryNow();
    };
    window.addEventListener("online", retry);
    document.addEventListener("visibilitychange", retry);
    window.addEventListener("pageshow", (event) => {
      if (!event.persisted || !current()) return;
      this.tab.stay();
      session.retryNow();
    });
    window.addEventListener("pagehide", (event) => {
      if (!current()) return;
      this.outbox.flush();
      this.tab.leave(session.park(), keepPlace());
      if (event.persisted) session.suspend();
    });
  }
}

function answers(address: string): Promise<boolean> {
  return fetch(address, { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );
}
