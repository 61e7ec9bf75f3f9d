/**
 * Whom the page talks to: deskui's session, or (interop only) a PyWebIO server.
 *
 * The one rule: the page never asks which link or protocol there is, only what
 * its counterpart can do.
 */
import type { Progress } from "./blobs";
import type { Event } from "./messages";

/** A file the user chose. The browser's `File` is one. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly lastModified: number;
  slice(start?: number, end?: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** The files of one item of a form, or of a pin. */
export interface Attachment {
  /** Key of the item in the event's data. */
  readonly name: string;
  readonly files: readonly ChosenFile[];
  /** A list of files is expected even when there is one. */
  readonly multiple: boolean;
}

export interface Counterpart {
  /** It keeps drafts, looks and errors (`draft`, `ui_state`, `client_error`, …); PyWebIO's server does not know them. */
  readonly native: boolean;
  send(event: Event): void;
  /** Send an event with files; resolves when it has left, rejects when a file cannot be read. */
  sendWithFiles(event: Event, attachments: readonly Attachment[], progress?: Progress): Promise<void>;
  /** Stop for good. */
  close(): void;
}
