/**
 * The widget family on the page: messages wait until the part that shows
 * widgets has loaded, then go to it in order.
 */
import type { BlobRef, Progress } from "../core/blobs";
import type { ChosenFile } from "../core/counterpart";
import type { WidgetMessage } from "../core/messages";
import type { Outbox } from "./outbox";
import type { ScriptPage } from "./page";
import type { Page } from "./registry";

/** What the part `widgets` is given. */
export interface WidgetPort {
  readonly page: Page;
  send(message: WidgetMessage): void;
  upload(file: ChosenFile, progress?: Progress): Promise<BlobRef>;
  json(ref: BlobRef): Promise<unknown>;
  readonly native: boolean;
  flowEmpty(): boolean;
}

interface WidgetHost {
  receive(message: WidgetMessage): void;
  replay(phase: "start" | "end"): void;
  /** Show a widget in an element of the flow; returns what takes it back. */
  mount(wid: number, slot: HTMLElement): () => void;
  /** Send what was typed or scrolled and not yet told. */
  tellPending(): void;
  /** Which windows fill the page depends on what the script shows. */
  arrangeRoots(): void;
}

interface WidgetPart {
  createWidgets(port: WidgetPort): WidgetHost;
}

/** How widget messages and files leave; set by whoever opened the connection. */
export interface WidgetCarrier {
  send(message: WidgetMessage): void;
  upload(file: ChosenFile, progress?: Progress): Promise<BlobRef>;
  readonly native: boolean;
}

export class Widgets {
  private host: WidgetHost | undefined;
  private waiting: (() => void)[] | undefined;
  private carrier: WidgetCarrier | undefined;
  private flowWasEmpty = true;

  constructor(
    private readonly page: ScriptPage,
    private readonly outbox: Outbox,
  ) {
    outbox.alsoFlush = () => this.host?.tellPending();
  }

  connect(carrier: WidgetCarrier): void {
    this.carrier = carrier;
  }

  receive(message: WidgetMessage): void {
    this.whenThere((host) => host.receive(message));
  }

  replay(phase: "start" | "end"): void {
    // A program without widgets never loads the part.
    if (this.host || this.waiting) this.whenThere((host) => host.replay(phase));
  }

  /** Show a widget in an element of the flow; returns what takes it back. */
  mount(wid: number, slot: HTMLElement): () => void {
    let gone = false;
    let release: (() => void) | undefined;
    this.whenThere((host) => {
      if (!gone) release = host.mount(wid, slot);
    });
    return () => {
      gone = true;
      release?.();
    };
  }

  /** After each message: a window that fills the page gives way to what the script shows. */
  flowMayHaveChanged(): void {
    if (!this.host || this.flowWasEmpty === this.flowEmpty()) return;
    this.flowWasEmpty = this.flowEmpty();
    this.host.arrangeRoots();
  }

  private flowEmpty(): boolean {
    const { page } = this;
    return !page.screen.root.childElementCount && !page.forms.current;
  }

  private whenThere(act: (host: WidgetHost) => void): void {
    if (this.host) return act(this.host);
    const later = (): void => {
      try {
        act(this.host!);
      } catch (error) {
        this.page.reportError(error, { command: "widget" });
      }
    };
    if (this.waiting) return void this.waiting.push(later);
    this.waiting = [later];
    this.page.load<WidgetPart>("widgets").then(
      (part) => this.begin(part),
      (error: unknown) => {
        this.waiting = undefined;
        this.page.reportError(error, { command: "widgets" });
      },
    );
  }

  private begin(part: WidgetPart): void {
    this.host = part.createWidgets(this.port());
    const waiting = this.waiting ?? [];
    this.waiting = undefined;
    for (const act of waiting) act();
  }

  private port(): WidgetPort {
    const { page, outbox } = this;
    const carrier = (): WidgetCarrier => {
      if (!this.carrier) throw new Error("widgets need our own server");
      return this.carrier;
    };
    return {
      page,
      send: (message) => {
        if (outbox.viewOnly) return;
        // Like every event: what was typed goes first.
        outbox.flush();
        carrier().send(message);
      },
      upload: (file, progress) => carrier().upload(file, progress),
      json: (ref) => page.sources.json(ref),
      native: carrier().native,
      flowEmpty: () => this.flowEmpty(),
    };
  }
}
