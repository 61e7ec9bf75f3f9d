/**
 * What a link (the page's side of a carrier) owes the session, and what it gets.
 *
 * A link does four things: it opens, hands in what it received, says when it is
 * closed, and takes frames when woken. It never looks inside a frame.
 */
import type { RawFrame } from "./frames";

/** The session, as a link sees it. */
export interface LinkOwner {
  opened(): void;
  received(frame: RawFrame): void;
  /** Called once; nothing else is called afterwards. `code` as in docs/wire.md §1.1, 0 when the carrier gave none. */
  closed(code: number, reason: string): void;
  /** What to put on the carrier now. */
  frames(maxBytes?: number): RawFrame[];
}

/** One opened carrier. */
export interface Carrier {
  /** Frames may be waiting: take them from `owner.frames()` as soon as there is room. */
  wake(): void;
  /** Close; the owner is not called any more. */
  close(code: number, reason: string): void;
}

export interface Link {
  /** "websocket", "poll", "bridge", "memory". */
  readonly name: string;
  /** How much may be unacknowledged, where that differs from a network's. */
  readonly windowBytes?: number;
  /** Begin to open; the owner is called later, never from within. */
  open(owner: LinkOwner): Carrier;
}
