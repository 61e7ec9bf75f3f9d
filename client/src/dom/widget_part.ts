/**
 * The widget family on the page: the part that shows widgets is loaded before
 * their first message (gate.ts holds what comes meanwhile), then hears them all.
 */
import type { BlobRef, Progress } from "../core/blobs";
import { isRecord } from "../core/frames";
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
  bytes(ref: BlobRef): Promise<ArrayBuffer>;
  readonly native: boolean;
  readonly ownWindows: boolean;
  readonly only: number | null;
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
  /** Number of a message that came over the channel. */
  numberOf(message: WidgetMessage): number | undefined;
  upload(file: ChosenFile, progress?: Progress): Promise<BlobRef>;
  readonly native: boolean;
  /** A window can have a window of the system to itself. */
  readonly ownWindows: boolean;
  /** The page is a window for this one widget. */
  readonly only: number | null;
}

export class Widgets {
  private host: WidgetHost | undefined;
  /** The part could not be loaded; everything else lives on. */
  private broken = false;
  private carrier: WidgetCarrier | undefined;
  private flowWasEmpty = true;
  private replaying = false;
  /** Number of the last message whose effect the widgets show: what they report was said knowing this, and nothing later. */
  private seen: number | undefined;

  constructor(
    private readonly page: ScriptPage,
    private readonly outbox: Outbox,
  ) {
    outbox.alsoFlush = () => this.host?.tellPending();
  }

  connect(carrier: WidgetCarrier): void {
    this.carrier = carrier;
  }

  /** What the gate asks: loads the part before the first widget message, so that those behind it wait too. */
  neededFor(message: unknown): Promise<void> | undefined {
    if (this.host || this.broken || !isRecord(message) || message["command"] !== undefined) return undefined;
    return this.page.load<WidgetPart>("widgets").then(
      (part) => this.begin(part),
      (error: unknown) => {
        this.broken = true;
        this.page.reportError(error, { command: "widgets" });
      },
    );
  }

  receive(message: WidgetMessage): void {
    this.seen = this.carrier?.numberOf(message);
    this.host?.receive(message);
  }

  replay(phase: "start" | "end"): void {
    this.replaying = phase === "start";
    this.host?.replay(phase);
  }

  /** Show a widget in an element of the flow; returns what takes it back. */
  mount(wid: number, slot: HTMLElement): () => void {
    // The widget was made before the output that shows it, so the part is there.
    return this.host?.mount(wid, slot) ?? (() => undefined);
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

  private begin(part: WidgetPart): void {
    this.host = part.createWidgets(this.port());
    if (this.replaying) this.host.replay("start");
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
        const reports = message.type === "state" || message.type === "edit";
        carrier().send(reports && this.seen !== undefined ? { ...message, seen: this.seen } : message);
      },
      upload: (file, progress) => carrier().upload(file, progress),
      json: (ref) => page.sources.json(ref),
      bytes: (ref) => page.sources.bytes(ref),
      native: carrier().native,
      ownWindows: carrier().ownWindows,
      only: carrier().only,
      flowEmpty: () => this.flowEmpty(),
    };
  }
}
