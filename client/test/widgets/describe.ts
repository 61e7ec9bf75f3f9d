/** Builds the messages that a server would send for a tree of widgets, for tests and the gallery. */
import type { WidgetMessage } from "../../src/core/messages";

export interface Described {
  readonly wid: number;
  readonly messages: WidgetMessage[];
}

type State = Record<string, unknown>;

let last = 0;

/** Numbers begin again: each test knows its own. */
export function restart(): void {
  last = 0;
}

/** A child with what its parent keeps about it. */
export interface Placed {
  readonly child: Described;
  readonly layout: State;
}

export function at(layout: State, child: Described): Placed {
  return { child, layout };
}

/** A widget, its state and its children: made as in a replay, children before their place. */
export function w(name: string, state: State = {}, ...children: (Described | Placed)[]): Described {
  const wid = ++last;
  const messages: WidgetMessage[] = [{ type: "create", wid, class: name, state }];
  for (const each of children) {
    const { child, layout } = "child" in each ? each : { child: each, layout: {} };
    messages.push(...child.messages, { type: "insert", wid, child: child.wid, layout });
  }
  return { wid, messages };
}

/** State that means something only when the children are there. */
export function after(widget: Described, state: State): Described {
  return { wid: widget.wid, messages: [...widget.messages, { type: "state", wid: widget.wid, state }] };
}

export function ref(widget: Described): { __wid__: number } {
  return { __wid__: widget.wid };
}

export function listen(widget: Described, ...actions: string[]): Described {
  return { wid: widget.wid, messages: [...widget.messages, ...actions.map((action) => ({ type: "listen", wid: widget.wid, action }))] };
}
