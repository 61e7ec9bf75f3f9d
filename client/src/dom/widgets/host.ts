/**
 * Keeps all widgets of the page and brings each message to its widget.
 *
 * The one rule: a message that cannot be obeyed is reported and stops nothing.
 * Nothing here reads a layout; drawing that widgets put off (`renderSoon`) is
 * done once, after the batch. Knows no class of widget. Wire: docs/widgets-wire.md.
 */
import type { BlobRef } from "../../core/blobs";
import { isRecord } from "../../core/frames";
import type { WidgetMessage } from "../../core/messages";
import type { Page } from "../registry";
import { Container, type Edit, type Host, type Layout, ownerOf, type Widget, type WidgetPort } from "./base";
import { commonActs, commonQuestions, commonState, PLACING } from "./common";
import { FailedWidget, showFailure } from "./failed";
import { FocusMemory } from "./focus_memory";
import { registerFont, setDefaultFont } from "./fonts";
import { incoming, incomingParts } from "./incoming";
import { type Registered, widgetClass } from "./registry";
import { Roots } from "./roots";
import { mapFacts, Sizes } from "./sizes";
import { forWire, Telling } from "./telling";

type Message = Readonly<Record<string, unknown>>;

/** The catalog's defaults by class. */
export type Defaults = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export class WidgetHost implements Host {
  readonly page: Page;
  readonly layer: HTMLElement;
  readonly popups: HTMLElement;
  private readonly widgets = new Map<number, Widget>();
  /** Messages that wait, in order, for a value that is still arriving. */
  private readonly waiting = new Map<number, Message[]>();
  private readonly unrendered = new Set<Widget>();
  private readonly telling: Telling;
  private readonly places = new Map<number, Set<HTMLElement>>();
  private readonly sizes: Sizes;
  private readonly focus = new FocusMemory(this);
  private inBatch = 0;
  private flushPlanned = false;
  private rootsChanged = false;
  private readonly rootsOnPage: Roots;

  constructor(
    readonly port: WidgetPort,
    private readonly defaults: Defaults,
  ) {
    this.page = port.page;
    this.telling = new Telling(port);
    this.layer = document.createElement("div");
    this.layer.className = "dkw-layer";
    this.popups = document.createElement("div");
    this.popups.className = "dkw-layer dkw-popups";
    document.body.append(this.layer, this.popups);
    this.rootsOnPage = new Roots(this);
    this.sizes = new Sizes(
      (sizes) => this.tell({ type: "sizes", sizes }),
      (widget) => widget.listens("map") && widget.fire("map", mapFacts(widget)),
    );
  }

  // -- what comes in --------------------------------------------------------------

  receive(message: WidgetMessage): void {
    this.route(message);
    this.flushSoon();
  }

  /** Messages between start and end build the whole screen anew. */
  replay(phase: "start" | "end"): void {
    if (phase === "start") this.replayStart();
    else this.replayEnd();
  }

  private replayStart(): void {
    this.focus.keep();
    this.telling.silent = true;
    for (const widget of [...this.widgets.values()]) if (!widget.parent) this.destroy(widget);
    this.widgets.clear();
    this.waiting.clear();
    this.telling.forgetAll();
    setDefaultFont(null);
  }

  private replayEnd(): void {
    this.flush();
    this.telling.silent = false;
    this.focus.restore();
    this.focusOwnWindow();
  }

  /** A window of the system that opens gives the keyboard to its first control. */
  private focusOwnWindow(): void {
    const window = this.port.only === null ? undefined : this.widget(this.port.only);
    const content = window instanceof Container ? window.children[0] : undefined;
    if (document.activeElement === document.body) content?.focusTarget.focus({ preventScroll: true });
  }

  private route(message: Message): void {
    const handler = this.handlers[String(message["type"])];
    if (!handler) return this.page.reportError(new Error(`unknown widget message "${String(message["type"])}"`), message);
    try {
      handler(message);
    } catch (error) {
      // The border around the widgets' code.
      this.refuse(message, error);
    }
  }

  private readonly handlers: Readonly<Record<string, (message: Message) => void>> = {
    batch: ({ messages }) => this.batch(messages as readonly Message[]),
    create: (message) => this.create(message),
    state: (message) => this.inOrder(message, (widget) => this.applyState(widget, message["state"] as Message)),
    edit: (message) => this.inOrder(message, (widget) => this.applyEdit(widget, message)),
    insert: (message) => this.insert(message),
    layout: (message) => this.container(message["wid"]).relayout(this.existing(message["child"]), this.layoutIn(message)),
    remove: (message) => this.container(message["wid"]).remove(this.existing(message["child"])),
    destroy: ({ wid }) => {
      const widget = this.widgets.get(wid as number);
      if (widget) this.destroy(widget);
    },
    call: (message) => this.inOrder(message, (widget) => this.call(widget, message)),
    listen: ({ wid, action }) => {
      const widget = this.existing(wid);
      widget.listen(action as string);
      if (action === "map" && this.sizes.of(widget)) widget.fire("map", mapFacts(widget));
    },
    unlisten: ({ wid, action }) => this.existing(wid).unlisten(action as string),
    "register-font": (message) => registerFont(message, this.port),
    "set-default-font": ({ font }) => setDefaultFont(font),
    "open-url": ({ url }) => openUrl(String(url)),
  };

  private batch(messages: readonly Message[]): void {
    this.inBatch++;
    for (const message of messages) this.route(message);
    this.inBatch--;
    if (!this.inBatch) this.flush();
  }

  private create(message: Message): void {
    const wid = message["wid"] as number;
    const name = String(message["class"]);
    const old = this.widgets.get(wid);
    if (old) this.destroy(old);
    const widget = this.make(wid, name);
    this.widgets.set(wid, widget);
    this.sizes.add(widget);
    for (const element of this.places.get(wid) ?? []) element.replaceChildren(widget.element);
    if (isRecord(message["state"])) this.inOrder(message, () => this.applyState(widget, message["state"] as Message));
  }

  private make(wid: number, name: string): Widget {
    const make = { host: this, wid, name, defaults: this.defaults[name] ?? {} };
    const registered = widgetClass(name);
    try {
      if (!registered) throw new Error("this page does not know it");
      return new registered.make(make);
    } catch (error) {
      // The border around a widget's constructor.
      this.tell({ type: "error", wid, method: "create", error: reason(error) });
      return new FailedWidget(make, reason(error));
    }
  }

  private insert(message: Message): void {
    const container = this.container(message["wid"]);
    container.insert(this.existing(message["child"]), message["index"] as number | undefined, this.layoutIn(message));
  }

  private layoutIn(message: Message): Layout {
    return (isRecord(message["layout"]) ? incoming(message["layout"], this.sources) : {}) as Layout;
  }

  /** Run it now, or after the values that came before it for the same widget. */
  private inOrder(message: Message, run: (widget: Widget) => void): void {
    const wid = message["wid"] as number;
    const queue = this.waiting.get(wid);
    if (queue) queue.push(message);
    else run(this.existing(wid));
  }

  private applyState(widget: Widget, state: Message): void {
    for (const [key, value] of Object.entries(state)) {
      const ready = incoming(value, this.sources, widgetClass(widget.name)?.raw.includes(key));
      if (ready instanceof Promise) this.await(widget, ready, (whole) => this.set(widget, key, whole));
      else if (this.waiting.has(widget.wid)) this.waiting.get(widget.wid)?.push({ type: "state", wid: widget.wid, state: { [key]: value } });
      else this.set(widget, key, ready);
    }
  }

  /** Show a value of a property; one that is refused is reported and the old one stays. */
  private set(widget: Widget, key: string, value: unknown): void {
    const setter = widgetClass(widget.name)?.state[key] ?? commonState[key];
    try {
      if (!setter) throw new Error(`${widget.name} has no property "${key}"`);
      setter(widget, value);
      widget.state[key] = value;
      this.telling.overruled(widget, key);
      widget.contentChanged();
      if (PLACING.has(key)) widget.parent?.childChanged(widget);
    } catch (error) {
      // The border around the widgets' setters.
      if (!(widget instanceof FailedWidget)) this.tell({ type: "error", wid: widget.wid, key, error: reason(error), refused: value, shown: widget.state[key] ?? null });
    }
  }

  private applyEdit(widget: Widget, message: Message): void {
    const { type: _type, wid: _wid, ...edit } = message;
    const handler = widgetClass(widget.name)?.edits[String(edit["op"])];
    if (!handler) throw new Error(`${widget.name} has no edit "${String(edit["op"])}"`);
    const run = (whole: unknown): void => {
      handler(widget, whole as Edit);
      widget.contentChanged();
    };
    const ready = incomingParts(edit, (value) => incoming(value, this.sources, true));
    if (ready instanceof Promise) this.await(widget, ready, run);
    else run(ready);
  }

  private call(widget: Widget, message: Message): void {
    const ready = incoming(message["args"] ?? [], this.sources);
    if (ready instanceof Promise) this.await(widget, ready, (args) => this.callWith(widget, message, args as unknown[]));
    else this.callWith(widget, message, ready as unknown[]);
  }

  private callWith(widget: Widget, message: Message, args: readonly unknown[]): void {
    const method = String(message["method"]);
    const of = widgetClass(widget.name);
    if (message["id"] === undefined) {
      const act = of?.acts[method] ?? commonActs[method];
      if (!act) throw new Error(`${widget.name} has no method "${method}"`);
      this.flushIfNeeded(widget);
      this.telling.acting = true;
      try {
        act(widget, ...args);
      } finally {
        this.telling.acting = false;
      }
    } else void this.answer(widget, message["id"], of, method, args);
  }

  private async answer(widget: Widget, id: unknown, of: Registered | undefined, method: string, args: readonly unknown[]): Promise<void> {
    try {
      const question = of?.questions[method] ?? commonQuestions[method];
      if (!question) throw new Error(`Unknown method: ${method} on ${widget.name}`);
      this.flush();
      const value = await question(widget, ...args);
      this.port.send({ type: "result", id, value: forWire(value ?? null) });
    } catch (error) {
      // The border around the widgets' answers.
      this.port.send({ type: "error", id, error: reason(error) });
    }
  }

  /** Messages to this widget wait until the value is there. */
  private await(widget: Widget, value: Promise<unknown>, run: (whole: unknown) => void): void {
    const { wid } = widget;
    const queue: Message[] = [];
    this.waiting.set(wid, queue);
    const go = (then: () => void): void => {
      if (this.waiting.get(wid) !== queue) return; // the screen was built anew meanwhile
      this.waiting.delete(wid);
      if (!widget.destroyed) {
        try {
          then();
        } catch (error) {
          // The border around the widgets' code, as in `route`.
          this.refuse({ wid }, error);
        }
        for (const message of queue) this.route(message);
      }
      this.flushSoon();
    };
    value.then(
      (whole) => go(() => run(whole)),
      (error: unknown) => go(() => this.refuse({ wid }, error)),
    );
  }

  private destroy(widget: Widget): void {
    if (widget.destroyed) return;
    widget.parent?.remove(widget);
    widget.element.remove();
    for (const each of widget instanceof Container ? widget.children.splice(0) : []) {
      each.parent = null; // its place goes with the whole; no need to clear up there
      this.destroy(each);
    }
    widget.destroyed = true;
    this.sizes.remove(widget);
    this.unrendered.delete(widget);
    this.telling.forget(widget);
    this.waiting.delete(widget.wid);
    if (this.widgets.get(widget.wid) === widget) this.widgets.delete(widget.wid);
    try {
      widget.dispose();
    } catch (error) {
      // The border around a widget's own clearing up.
      this.page.reportError(error);
    }
    this.arrangeRoots();
  }

  private existing(wid: unknown): Widget {
    const widget = this.widgets.get(wid as number);
    if (!widget) throw new Error(`Unknown widget id: ${String(wid)}`);
    return widget;
  }

  private container(wid: unknown): Container {
    const widget = this.existing(wid);
    if (!(widget instanceof Container)) throw new Error(`${widget.name} holds no other widgets`);
    return widget;
  }

  private refuse(message: Message, error: unknown): void {
    if (message["id"] !== undefined) return this.port.send({ type: "error", id: message["id"], error: reason(error) });
    const method = String(message["method"] ?? message["op"] ?? message["type"] ?? "state");
    this.tell({ type: "error", wid: message["wid"] ?? null, method, error: reason(error) });
  }

  // -- drawing --------------------------------------------------------------------

  renderSoon(widget: Widget): void {
    this.unrendered.add(widget);
    this.flushSoon();
  }

  private flushSoon(): void {
    if (this.flushPlanned || this.inBatch || (!this.unrendered.size && !this.rootsChanged)) return;
    this.flushPlanned = true;
    queueMicrotask(() => {
      this.flushPlanned = false;
      this.flush();
    });
  }

  private flush(): void {
    for (const widget of this.unrendered) {
      this.unrendered.delete(widget);
      this.draw(widget);
    }
    if (!this.rootsChanged) return;
    this.rootsChanged = false;
    this.rootsOnPage.arrange(this.roots());
  }

  private flushIfNeeded(widget: Widget): void {
    if (!this.unrendered.delete(widget)) return;
    this.draw(widget);
  }

  private draw(widget: Widget): void {
    try {
      widget.render();
    } catch (error) {
      // The border around a widget's drawing: it shows itself as failed, the rest lives.
      showFailure(widget.element, widget.name, reason(error));
      this.page.reportError(error);
    }
  }

  arrangeRoots(): void {
    this.rootsChanged = true;
    this.flushSoon();
  }

  // -- what goes out --------------------------------------------------------------

  get replaying(): boolean {
    return this.telling.silent;
  }

  tell(message: WidgetMessage): void {
    this.telling.tell(message);
  }

  report(widget: Widget, state: Readonly<Record<string, unknown>>): void {
    this.telling.report(widget, state);
  }

  tellSoon(widget: Widget, state: Readonly<Record<string, unknown>>, delayMs: number): void {
    this.telling.tellSoon(widget, state, delayMs);
  }

  /** Send what was typed or scrolled and not yet told. */
  tellPending(): void {
    this.telling.flush();
  }

  // -- for widgets and the page -----------------------------------------------------

  widget(wid: number): Widget | undefined {
    return this.widgets.get(wid);
  }

  roots(): readonly Widget[] {
    return [...this.widgets.values()].filter((widget) => !widget.parent);
  }

  widgetOf(element: Element | null): Widget | undefined {
    return ownerOf(element);
  }

  /** Show a widget inside an element of the script's flow; returns what takes it back. */
  mount(wid: number, element: HTMLElement): () => void {
    const places = this.places.get(wid) ?? new Set();
    this.places.set(wid, places.add(element));
    const widget = this.widgets.get(wid);
    if (widget && !widget.parent) element.replaceChildren(widget.element);
    return () => {
      places.delete(element);
      if (!places.size) this.places.delete(wid);
      element.replaceChildren();
    };
  }

  private readonly sources = {
    widget: (wid: number): Widget | undefined => this.widgets.get(wid),
    json: (ref: BlobRef): Promise<unknown> => this.port.json(ref),
  };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function openUrl(url: string): void {
  if (/^(https?|mailto):/i.test(url.trim())) window.open(url, "_blank", "noopener");
  else throw new Error(`${url} is no web address`);
}
