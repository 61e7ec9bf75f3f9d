/**
 * Files on their way from a widget to the program.
 *
 * The one rule: how far they are is told a few times a second and at the end, always
 * behind the bytes it counts, so that the program never hears of what it has not got.
 */
import type { BlobRef } from "../../core/blobs";
import { CHUNK_BYTES } from "../../core/frames";
import type { Widget } from "./base";
import { Pace } from "./pace";

const TELL_MS = 50;

type Facts = Record<string, unknown>;

/** Handlers tell transfers apart by it, also those of two pages. */
let lastTransfer = Math.floor(Math.random() * 2 ** 31);

export const nextTransfer = (): number => ++lastTransfer;

/** Facts of a file as payloads name them. */
export function describe(file: File): Facts {
  return { name: file.name, size: file.size, type: file.type, encoding: "bytes" };
}

/** Files on their way out, one after the other; one that cannot be read has no data and says why. */
export async function uploaded(widget: Widget, files: readonly File[], transfer: number): Promise<Facts[]> {
  const progress = new TransferProgress(widget, files, transfer);
  const sent: Facts[] = [];
  for (const [index, file] of files.entries()) {
    let data: BlobRef | null = null;
    let error: string | undefined;
    try {
      data = await widget.host.port.upload(file, (leftBytes) => progress.left(index, leftBytes));
    } catch (reason) {
      // The border around the reader's disk: a folder or a vanished file cannot be read.
      error = reason instanceof Error ? reason.message : String(reason);
    }
    sent.push({ ...describe(file), data, ...(error === undefined ? {} : { error }) });
  }
  progress.end();
  return sent;
}

class TransferProgress {
  private index = 0;
  private bytes = 0;
  private complete = false;
  private readonly pace = new Pace(TELL_MS, () => this.tell());

  constructor(
    private readonly widget: Widget,
    private readonly files: readonly File[],
    private readonly transfer: number,
  ) {}

  /** So much of a file has left; the channel is at work, so it is told after that. */
  left(index: number, bytes: number): void {
    this.index = index;
    this.bytes = bytes;
    queueMicrotask(() => this.complete || this.pace.soon());
  }

  end(): void {
    this.complete = true;
    if (this.files.length) this.pace.now();
  }

  private tell(): void {
    if (this.widget.destroyed) return;
    const { files, index } = this;
    const before = files.slice(0, index).reduce((sum, file) => sum + file.size, 0);
    const progress = {
      transfer_id: this.transfer,
      file_index: index,
      chunk_index: Math.max(0, Math.ceil(this.bytes / CHUNK_BYTES) - 1),
      num_chunks: Math.max(1, Math.ceil((files[index]?.size ?? 0) / CHUNK_BYTES)),
      transferred_bytes: before + this.bytes,
      total_bytes: files.reduce((sum, file) => sum + file.size, 0),
      complete: this.complete,
    };
    this.widget.host.tell({ type: "progress", wid: this.widget.wid, progress });
  }
}
