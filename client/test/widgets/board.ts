/** A page with widgets and no server: what is sent is kept in a list. */
import type { WidgetMessage } from "../../src/core/messages";
import { createWidgets } from "../../src/dom/widgets/index";
import type { Container, Widget } from "../../src/dom/widgets/base";
import { FakePage } from "../outputs/fake_page";
import { type Described, restart } from "./describe";

export class Board {
  readonly page: FakePage;
  readonly sent: WidgetMessage[] = [];
  /** JSON values that blobs will turn out to hold. */
  readonly blobs = new Map<number, { resolve(value: unknown): void; promise: Promise<unknown> }>();
  native = false;
  ownWindows = false;
  only: number | null = null;
  empty = true;
  readonly host: ReturnType<typeof createWidgets>;

  constructor() {
    restart();
    document.body.replaceChildren();
    this.page = new FakePage();
    const board = this;
    this.host = createWidgets({
      page: this.page,
      send: (message) => this.sent.push(message),
      upload: () => Promise.reject(new Error("no files here")),
      bytes: () => Promise.reject(new Error("no bytes here")),
      json: (ref) => this.blob(ref.$blob).promise,
      get native() {
        return board.native;
      },
      get ownWindows() {
        return board.ownWindows;
      },
      get only() {
        return board.only;
      },
      flowEmpty: () => this.empty,
    });
  }

  blob(id: number): { resolve(value: unknown): void; promise: Promise<unknown> } {
    let found = this.blobs.get(id);
    if (!found) {
      let resolve: (value: unknown) => void = () => undefined;
      const promise = new Promise<unknown>((settle) => (resolve = settle));
      this.blobs.set(id, (found = { resolve, promise }));
    }
    return found;
  }

  /** Show what was described; the widget. */
  show<W extends Widget = Widget>(described: Described): W {
    this.host.receive({ type: "batch", messages: described.messages });
    return this.widget<W>(described.wid);
  }

  widget<W extends Widget = Widget>(wid: number): W {
    const widget = this.host.widget(wid);
    if (!widget) throw new Error(`no widget ${wid}`);
    return widget as W;
  }

  children(wid: number): number[] {
    return this.widget<Container>(wid).children.map((child) => child.wid);
  }

  receive(...messages: WidgetMessage[]): void {
    for (const message of messages) this.host.receive(message);
  }

  /** What was sent since the last time, without sizes. */
  said(): WidgetMessage[] {
    return this.sent.splice(0).filter((message) => message.type !== "sizes");
  }

  /** What has been put off until before painting is drawn. */
  async drawn(): Promise<void> {
    await Promise.resolve();
    await Promise.resolve();
  }
}

export function press(target: Element, key: string, more: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}
