/**
 * Our own server as a counterpart: events are messages, files are blobs.
 *
 * The one rule: an event that refers to files is sent after the last piece of
 * them has left, so that the server never waits for bytes that may not come.
 */
import type { BlobRef, Progress } from "./blobs";
import type { Attachment, ChosenFile, Counterpart } from "./counterpart";
import { isRecord } from "./frames";
import type { Event } from "./messages";
import type { Session } from "./session";

/** A chosen file as an event refers to it: a blob with what the system knows of the file. */
export interface FileRef extends BlobRef {
  /** Seconds since 1970. */
  readonly last_modified: number;
}

export class SessionCounterpart implements Counterpart {
  readonly native = true;

  constructor(private readonly session: Session) {}

  send(event: Event): void {
    this.session.send(event);
  }

  async sendWithFiles(event: Event, attachments: readonly Attachment[], progress?: Progress): Promise<void> {
    const total = attachments.flatMap(({ files }) => files).reduce((sum, file) => sum + file.size, 0);
    let before = 0;
    const refs: { readonly attachment: Attachment; readonly refs: readonly FileRef[] }[] = [];
    for (const attachment of attachments) {
      const own: FileRef[] = [];
      for (const file of attachment.files) {
        own.push(await this.upload(file, (done) => progress?.(before + done, total)));
        before += file.size;
      }
      refs.push({ attachment, refs: own });
    }
    this.session.send({ ...event, data: refs.reduce((data, each) => place(data, event, each.attachment, each.refs), event.data) });
  }

  /** Send one file; resolves to how a message refers to it, once its last piece has left. */
  async upload(file: ChosenFile, progress?: Progress): Promise<FileRef> {
    const source = { size: file.size, read: async (start: number, end: number) => new Uint8Array(await file.slice(start, end).arrayBuffer()) };
    const upload = this.session.upload(source, progress);
    await upload.done;
    return { $blob: upload.id, size: file.size, type: file.type, name: file.name, last_modified: file.lastModified / 1000 };
  }

  close(): void {
    this.session.close();
  }
}

/** Where the files of an item stand: a pin's draft has its own key, all else is name → value. */
function place(data: unknown, event: Event, attachment: Attachment, refs: readonly FileRef[]): unknown {
  const known = isRecord(data) ? data : {};
  if (event.event === "draft") return { ...known, files: refs };
  return { ...known, [attachment.name]: attachment.multiple ? refs : (refs[0] ?? null) };
}
