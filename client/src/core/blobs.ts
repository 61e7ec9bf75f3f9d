/**
 * Bytes beside the messages: pieces that arrive become whole blobs, files that
 * leave become pieces. Wire: docs/wire.md §2.
 *
 * The one rule: of an outgoing file at most a megabyte is in memory.
 * This file knows neither File nor Blob; the page wraps them.
 */
import { CHUNK_BYTES, type Chunk, isRecord } from "./frames";
import type { ChunkSource } from "./channel";

/** How a message refers to bytes. */
export interface BlobRef {
  readonly $blob: number;
  readonly size?: number;
  readonly type?: string;
  readonly name?: string;
}

export function isBlobRef(value: unknown): value is BlobRef {
  return isRecord(value) && typeof value["$blob"] === "number";
}

/** Something whose bytes can be read in pieces: a File, or a test's array. */
export interface ByteSource {
  readonly size: number;
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Told how many of how many bytes are through. */
export type Progress = (doneBytes: number, totalBytes: number) => void;

// -- in ---------------------------------------------------------------------------

interface Incoming {
  pieces: Uint8Array[];
  bytes: number;
  state: "COMING" | "WHOLE" | "GIVEN_UP";
  readonly waiters: { resolve(pieces: readonly Uint8Array[]): void; reject(error: Error): void }[];
  readonly watchers: Set<(bytes: number) => void>;
}

/** Collects the pieces of blobs by id; a blob may be asked for before its first piece comes. */
export class IncomingBlobs {
  private readonly blobs = new Map<number, Incoming>();

  take(chunk: Chunk): void {
    const blob = this.entry(chunk.blob);
    // After a replay the server sends again what we may already have.
    if (blob.state === "WHOLE") return;
    if (chunk.abort) return this.giveUp(blob);
    blob.state = "COMING";
    blob.pieces.push(chunk.data);
    blob.bytes += chunk.data.length;
    for (const watch of blob.watchers) watch(blob.bytes);
    if (chunk.last) this.complete(blob);
  }

  /** The pieces in order, once all are there. Rejects when the sender gives up. */
  whole(id: number): Promise<readonly Uint8Array[]> {
    const blob = this.entry(id);
    if (blob.state === "WHOLE") return Promise.resolve(blob.pieces);
    if (blob.state === "GIVEN_UP") return Promise.reject(new Error(`blob ${id} was given up`));
    return new Promise((resolve, reject) => blob.waiters.push({ resolve, reject }));
  }

  /** Be told how many bytes have come; returns what ends that. */
  watch(id: number, told: (bytes: number) => void): () => void {
    const { watchers } = this.entry(id);
    watchers.add(told);
    return () => watchers.delete(told);
  }

  /** Some bytes are still to come. */
  get pending(): boolean {
    return Array.from(this.blobs.values()).some((blob) => blob.state === "COMING");
  }

  /** Nobody needs this blob any more. */
  forget(id: number): void {
    if (this.blobs.get(id)?.state !== "COMING") this.blobs.delete(id);
  }

  /** The server begins anew: what is half there will come again from its start. */
  restart(): void {
    for (const blob of this.blobs.values()) {
      if (blob.state === "WHOLE") continue;
      blob.pieces = [];
      blob.bytes = 0;
      blob.state = "COMING";
    }
  }

  private entry(id: number): Incoming {
    let blob = this.blobs.get(id);
    if (!blob) this.blobs.set(id, (blob = { pieces: [], bytes: 0, state: "COMING", waiters: [], watchers: new Set() }));
    return blob;
  }

  private complete(blob: Incoming): void {
    blob.state = "WHOLE";
    for (const waiter of blob.waiters.splice(0)) waiter.resolve(blob.pieces);
  }

  private giveUp(blob: Incoming): void {
    blob.state = "GIVEN_UP";
    blob.pieces = [];
    for (const waiter of blob.waiters.splice(0)) waiter.reject(new Error("the server gave this blob up"));
  }
}

// -- out --------------------------------------------------------------------------

/** A file is read in larger steps than it is sent in: each reading costs a turn of the browser. */
const READ_BYTES = 8 * CHUNK_BYTES;
/** With fewer pieces ready than this, the next step is read. */
const READ_AHEAD = 8;

/** One file on its way out. The channel takes a piece when there is room, which is the back-pressure. */
export class Upload implements ChunkSource {
  private readonly ready: Chunk[] = [];
  private readAt = 0;
  private reading = false;
  private ended = false;
  private leftBytes = 0;
  /** Resolves when the last piece has left; rejects when the file cannot be read or `cancel` was called. */
  readonly done: Promise<void>;
  private settle!: { resolve(): void; reject(error: Error): void };

  constructor(
    readonly id: number,
    private readonly source: ByteSource,
    private readonly wake: () => void,
    private readonly progress?: Progress,
  ) {
    this.done = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
    // Whoever does not look at `done` must not bring down the page when an upload is cancelled.
    this.done.catch(() => undefined);
    this.readAhead();
  }

  take(): Chunk | "pending" | undefined {
    const chunk = this.ready.shift();
    if (!chunk) return this.ended ? undefined : "pending";
    this.leftBytes += chunk.data.length;
    this.progress?.(this.leftBytes, this.source.size);
    if (chunk.last) this.settle.resolve();
    else this.readAhead();
    return chunk;
  }

  /** Give the rest up; the peer is told. */
  cancel(reason = "cancelled"): void {
    if (this.ended && !this.ready.length) return;
    this.ended = true;
    this.ready.splice(0, this.ready.length, { blob: this.id, data: new Uint8Array(0), last: false, abort: true });
    this.settle.reject(new Error(reason));
    this.wake();
  }

  private readAhead(): void {
    if (this.reading || this.ended || this.ready.length >= READ_AHEAD) return;
    this.reading = true;
    const end = Math.min(this.readAt + READ_BYTES, this.source.size);
    this.source.read(this.readAt, end).then(
      (data) => this.took(data, end),
      (error: unknown) => {
        this.reading = false;
        this.cancel(`the file cannot be read: ${String(error)}`);
      },
    );
  }

  private took(data: Uint8Array, end: number): void {
    this.reading = false;
    if (this.ended) return;
    this.readAt = end;
    this.ended = end >= this.source.size;
    for (let at = 0; at < data.length || at === 0; at += CHUNK_BYTES) {
      const last = this.ended && at + CHUNK_BYTES >= data.length;
      this.ready.push({ blob: this.id, data: data.subarray(at, at + CHUNK_BYTES), last, abort: false });
    }
    this.readAhead();
    this.wake();
  }
}
