/** The two families' envelopes, as both kinds of server send them. Specs are typed where they are shown. */

import { isRecord } from "./frames";

export interface Command {
  readonly command: string;
  /** The task that receives the events that follow; missing on `close_session`. */
  readonly task_id?: string;
  readonly spec?: unknown;
  /** A question: its answer returns this number. */
  readonly ask?: number;
}

export interface Event {
  readonly event: string;
  readonly task_id: string;
  readonly data?: unknown;
  readonly ask?: number;
  readonly form?: number;
}

/** A message of the widget family. */
export interface WidgetMessage {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The server begins to rebuild the screen. */
export function beginsReplay(message: unknown): boolean {
  return isRecord(message) && message["command"] === "replay" && isRecord(message["spec"]) && message["spec"]["phase"] === "start";
}
