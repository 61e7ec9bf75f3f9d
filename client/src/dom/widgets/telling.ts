/**
 * What the widgets tell the server.
 *
 * The one rule: what was typed or scrolled goes out before anything told later,
 * and nothing at all while the screen is built anew. What the server says of a
 * property before we told ours stands: ours is dropped, as it is on the screen.
 */
import type { WidgetMessage } from "../../core/messages";
import { Widget, type WidgetPort } from "./base";
import { outgoing } from "./incoming";

export class Telling {
  /** The screen is being rebuilt. */
  silent = false;
  /** An act of the program runs. Messages behind it, known to us already, may undo what it changes, so that is told after them. */
  acting = false;
  private readonly untold = new Map<Widget, { state: Record<string, unknown>; timer: ReturnType<typeof setTimeout> }>();

  constructor(private readonly port: WidgetPort) {}

  /** Now; what could not be shown is told also while all else is silent. */
  tell(message: WidgetMessage): void {
    if (this.silent && message.type !== "error") return;
    this.flush();
    this.port.send(forWire(message) as WidgetMessage);
  }

  /** After a while, or with whatever is told before. */
  tellSoon(widget: Widget, state: Readonly<Record<string, unknown>>, delayMs: number): void {
    if (this.silent) return;
    const pending = this.untold.get(widget);
    if (pending) Object.assign(pending.state, state);
    else this.untold.set(widget, { state: { ...state }, timer: setTimeout(() => this.flush(), delayMs) });
  }

  /** The user, or an act of the program, changed these properties. */
  report(widget: Widget, state: Readonly<Record<string, unknown>>): void {
    if (this.acting) this.tellSoon(widget, state, 0);
    else this.tell({ type: "state", wid: widget.wid, state });
  }

  /** The server has said another value: that one is on the screen now. */
  overruled(widget: Widget, key: string): void {
    const pending = this.untold.get(widget);
    if (!pending || !(key in pending.state)) return;
    delete pending.state[key];
    if (!Object.keys(pending.state).length) this.forget(widget);
  }

  /** Tell what waits. */
  flush(): void {
    if (!this.untold.size) return;
    // Taken first: sending anything asks for this again.
    const untold = [...this.untold];
    this.forgetAll();
    for (const [widget, { state }] of untold) this.port.send({ type: "state", wid: widget.wid, state: forWire(state) });
  }

  /** The widget is gone, and what it had to say. */
  forget(widget: Widget): void {
    clearTimeout(this.untold.get(widget)?.timer);
    this.untold.delete(widget);
  }

  forgetAll(): void {
    for (const { timer } of this.untold.values()) clearTimeout(timer);
    this.untold.clear();
  }
}

/** A value as it travels: widgets become references. */
export function forWire(value: unknown): unknown {
  return outgoing(value, (each): each is Widget => each instanceof Widget);
}
