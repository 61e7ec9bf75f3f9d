/**
 * Stands in the page for the widgets until they are needed.
 *
 * The one rule: the first widget message loads the part; messages wait, in
 * order, until it is there. Knows no widget.
 */
import type { WidgetMessage } from "../../core/messages";
import { el } from "../outputs/build";
import { defineOutput } from "../registry";
import type { WidgetPort } from "./base";
import type { OpenWidgets } from "./index";

interface WidgetsPart {
  open(port: WidgetPort): OpenWidgets;
}

export class Widgets {
  private part: OpenWidgets | undefined;
  private loading = false;
  private waiting: ((part: OpenWidgets) => void)[] = [];

  /** `load` fetches the part "widgets". */
  constructor(
    private readonly port: WidgetPort,
    private readonly load: () => Promise<WidgetsPart>,
  ) {
    current = this;
  }

  /** A message of the widget family. */
  handle(message: WidgetMessage): void {
    this.with((part) => part.handle(message), true);
  }

  replayStart(): void {
    // What still waits belongs to the screen that is gone, but for the elements in the flow.
    this.with((part) => part.replayStart());
  }

  replayEnd(): void {
    this.with((part) => part.replayEnd());
  }

  /** Typed things go out before any other event: the page calls this first. */
  tellPending(): void {
    this.part?.tellPending();
  }

  /** Something came into the script's flow, or it became empty. */
  flowChanged(): void {
    this.part?.arrangeRoots();
  }

  /** Show a widget in an element of the flow; returns what takes it back. */
  mount(wid: number, element: HTMLElement): () => void {
    let gone = false;
    let release: (() => void) | undefined;
    this.with((part) => {
      if (!gone) release = part.mount(wid, element);
    }, true);
    return () => {
      gone = true;
      release?.();
    };
  }

  /** Do it with the part; when it is not there yet, later and in order (and only if something needs the part at all). */
  private with(run: (part: OpenWidgets) => void, needed = false): void {
    if (this.part) return run(this.part);
    if (!needed && !this.loading) return;
    this.waiting.push(run);
    if (!this.loading) void this.fetch();
  }

  private async fetch(): Promise<void> {
    this.loading = true;
    try {
      const part = (await this.load()).open(this.port);
      this.part = part;
      for (const run of this.waiting.splice(0)) run(part);
    } catch (error) {
      this.loading = false;
      this.port.page.reportError(error);
    }
  }
}

/** The page has one; renderers are registered at module load, before it exists. */
let current: Widgets | undefined;

defineOutput("widget", (spec) => {
  const element = el("div", { class: "dk-widget" });
  const release = current?.mount(Number(spec["wid"]), element);
  return { element, destroy: () => release?.() };
});
