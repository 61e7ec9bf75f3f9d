/**
 * The part of the page that shows widgets; loaded when the first widget message comes.
 *
 * `open` is all that the page needs; see loader.ts, which stands in the page itself.
 */
import "./classes";
import { WidgetHost } from "./host";
import type { WidgetPort } from "./base";
import type { WidgetMessage } from "../../core/messages";

/** What the loader gets. */
export interface OpenWidgets {
  handle(message: WidgetMessage): void;
  replayStart(): void;
  replayEnd(): void;
  /** Show a widget in the script's flow; returns what takes it back. */
  mount(wid: number, element: HTMLElement): () => void;
  /** Send what was typed and not yet told. */
  tellPending(): void;
  /** The script's flow became empty or is no longer empty. */
  arrangeRoots(): void;
}

export function open(port: WidgetPort): OpenWidgets {
  return new WidgetHost(port, {});
}
