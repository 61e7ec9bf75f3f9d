/**
 * Order, at-most-once handling, acknowledgement and resume between two peers.
 *
 * A channel is a value: feed it frames, ask it for frames, tell it the time.
 * Both ends run the same rules (the server's copy is deskui/protocol/channel.py;
 * tests/vectors/channel.json holds both to them). It does not know what a
 * message says, what carries its frames, or which end it is.
 *
 * Numbers are given when a message first leaves, so that blob chunks can be
 * woven between messages without holding them up. Wire: docs/wire.md §1.2.
 */
import { BINARY_OVERHEAD, type Chunk, type DataFrame, encodeAck, encodeBatch, encodeChunk, type Item, ProtocolError, type RawFrame } from "./frames";

/** At most this much is under way unacknowledged. */
export const WINDOW_BYTES = 256 * 1024;
/** Messages are batched into text frames of about this size. */
export const FRAME_BYTES = 65536;
/** How many messages that arrived before their turn are kept. */
const EARLY_MESSAGES = 256;
/** With this many frames waiting for a missing one, ask for it without waiting for the clock. */
const EARLY_FRAMES_BEFORE_GAP = 8;
/** Unacknowledged for this long without progress: send again (a carrier lost the tail). */
const RESEND_AFTER_MS = 3000;
/** Acknowledgements of messages never sent that are forgiven. */
const MAX_BAD_ACKS = 3;

/** Where outgoing chunks come from. */
export interface ChunkSource {
  /** The next chunk; "pending" while it is being read; `undefined` when nothing is left. */
  take(): Chunk | "pending" | undefined;
}

/** What has left and is not acknowledged; JSON text or a chunk. */
export interface Sent {
  readonly number: number;
  readonly item: string | Chunk;
}

/** All that a page needs to go on after a reload. */
export interface Parked {
  readonly next: number;
  readonly received: number;
  readonly sent: readonly Sent[];
  readonly waiting: readonly string[];
}

export class Channel {
  /** Number of the next message that leaves for the first time. */
  private next = 1;
  private waiting: string[] = [];
  /** What has left and is not acknowledged. */
  private sent: Sent[] = [];
  /** How many of `sent` have left on the present carrier, and their size. */
  private cursor = 0;
  private inFlightBytes = 0;
  private sources: ChunkSource[] = [];
  private lastReceived = 0;
  /** How much may be unacknowledged; a link within the process takes more than a network. */
  windowBytes = WINDOW_BYTES;
  private early = new Map<number, Item>();
  private earlyFrames = 0;
  private ackDue = false;
  private gapDue = false;
  private badAcks = 0;
  private progressAt: number | undefined;

  /** Number of the last message taken from the peer. */
  get received(): number {
    return this.lastReceived;
  }

  /** Nothing waits and nothing is unacknowledged. */
  get idle(): boolean {
    return this.waiting.length === 0 && this.sent.length === 0 && this.sources.length === 0;
  }

  /** Messages that wait or may be lost, oldest first, as JSON text. */
  get unacknowledged(): readonly string[] {
    return [...this.sent.map((sent) => sent.item).filter((item) => typeof item === "string"), ...this.waiting];
  }

  // -- sending ------------------------------------------------------------------

  /** Queue one JSON message. */
  send(message: string): void {
    this.waiting.push(message);
  }

  /** Queue a blob; its chunks are taken when there is room, and never hold messages up. */
  sendBlob(source: ChunkSource): void {
    this.sources.push(source);
  }

  /** What to put on the carrier now: repeats first, then new messages and chunks, at least the due acknowledgement. */
  frames(maxBytes = WINDOW_BYTES): RawFrame[] {
    const out: RawFrame[] = [];
    let budget = maxBytes;
    while (budget > 0 && this.inFlightBytes < this.windowBytes) {
      const before = this.inFlightBytes;
      const frame = this.nextFrame();
      if (frame === undefined) break;
      out.push(frame);
      budget -= this.inFlightBytes - before;
    }
    // Every data frame carries the acknowledgement; a gap must be said in words.
    if (out.length) this.ackDue = false;
    if (this.gapDue || this.ackDue) {
      out.push(encodeAck(this.lastReceived, this.gapDue));
      this.ackDue = this.gapDue = false;
    }
    return out;
  }

  /** Make the next `frames()` say something even if there is nothing new. */
  heartbeat(): void {
    this.ackDue = true;
  }

  /** Tell the time: repeats what stays unacknowledged, asks for what stays missing. */
  tick(nowMs: number): void {
    if (this.early.size) this.gapDue = true;
    if (!this.sent.length) this.progressAt = undefined;
    else if (this.progressAt === undefined) this.progressAt = nowMs;
    else if (nowMs - this.progressAt > RESEND_AFTER_MS) {
      this.rewind();
      this.progressAt = nowMs;
    }
  }

  /** A new carrier, or one that lost something: what is not acknowledged leaves again. */
  rewind(): void {
    this.cursor = 0;
    this.inFlightBytes = 0;
  }

  /** The peer, on a new carrier, has handled our messages up to `last`. */
  resume(last: number): void {
    this.confirm(last);
    // A page that crashed has forgotten how far it was; the peer has not.
    if (last >= this.next) this.next = last + 1;
    this.rewind();
    this.ackDue = true;
  }

  /** The peer's messages begin at 1 again; ours keep their numbers. */
  restartReceiving(): void {
    this.lastReceived = 0;
    this.forgetEarly();
  }

  /** The peer knows nothing of us: our messages begin at 1 again, unsent ones are dropped. */
  restartSending(): void {
    this.next = 1;
    this.waiting = [];
    this.sent = [];
    this.sources = [];
    this.progressAt = undefined;
    this.rewind();
  }

  /** Number what the blobs have ready, whatever the window says: the page goes, and cannot be asked again. */
  drainBlobs(): void {
    for (let chunk = this.takeChunk(); chunk; chunk = this.takeChunk()) this.sent.push({ number: this.next++, item: chunk });
  }

  /** What must outlive the page. */
  park(): Parked {
    return { next: this.next, received: this.lastReceived, sent: this.sent, waiting: this.waiting };
  }

  /** Go on where a page before this one stopped; what comes in starts anew, for this page is blank. */
  unpark(parked: Parked): void {
    this.next = parked.next;
    this.sent = [...parked.sent];
    this.waiting = [...parked.waiting];
    this.rewind();
  }

  private nextFrame(): RawFrame | undefined {
    if (this.cursor < this.sent.length) return this.repeat();
    if (this.waiting.length) return this.batch();
    const chunk = this.takeChunk();
    return chunk && this.putChunk(chunk);
  }

  private batch(): string {
    const first = this.next;
    let size = 0;
    let count = 0;
    while (count < this.waiting.length && size < FRAME_BYTES) {
      const message = this.waiting[count++]!;
      size += message.length;
      this.sent.push({ number: this.next++, item: message });
    }
    const messages = this.waiting.splice(0, count);
    this.cursor = this.sent.length;
    this.inFlightBytes += size;
    return encodeBatch(first, this.lastReceived, messages);
  }

  private takeChunk(): Chunk | undefined {
    // Round robin, past those whose bytes are still being read.
    for (let tries = this.sources.length; tries > 0; tries--) {
      const source = this.sources.shift()!;
      const chunk = source.take();
      if (chunk === undefined) continue;
      if (chunk === "pending" || !(chunk.last || chunk.abort)) this.sources.push(source);
      if (chunk !== "pending") return chunk;
    }
    return undefined;
  }

  private putChunk(chunk: Chunk): Uint8Array {
    const number = this.next++;
    this.sent.push({ number, item: chunk });
    this.cursor = this.sent.length;
    this.inFlightBytes += sizeOf(chunk);
    return encodeChunk(number, this.lastReceived, chunk);
  }

  private repeat(): RawFrame {
    const { number, item } = this.sent[this.cursor]!;
    if (typeof item !== "string") {
      this.cursor++;
      this.inFlightBytes += sizeOf(item);
      return encodeChunk(number, this.lastReceived, item);
    }
    const messages: string[] = [];
    let size = 0;
    for (let next = this.sent[this.cursor]; next && typeof next.item === "string" && size < FRAME_BYTES; next = this.sent[++this.cursor]) {
      messages.push(next.item);
      size += next.item.length;
    }
    this.inFlightBytes += size;
    return encodeBatch(number, this.lastReceived, messages);
  }

  // -- receiving ----------------------------------------------------------------

  /**
   * Take a frame; returns what has its turn now, in order, each once.
   * Throws ProtocolError when it acknowledges what was never sent, for the third time.
   */
  receive(frame: DataFrame): readonly Item[] {
    this.acknowledge(frame);
    if (!frame.items.length) return [];
    this.ackDue = true;
    if (frame.number > this.lastReceived + 1) {
      this.keepEarly(frame);
      return [];
    }
    const fresh = frame.items.slice(this.lastReceived + 1 - frame.number);
    this.lastReceived += fresh.length;
    if (this.early.size) this.takeEarly(fresh);
    return fresh;
  }

  private acknowledge(frame: DataFrame): void {
    if (frame.ack >= this.next) {
      if (++this.badAcks >= MAX_BAD_ACKS) throw new ProtocolError("acknowledged messages that were never sent");
      return;
    }
    this.confirm(frame.ack);
    if (frame.gap) this.rewind();
  }

  private confirm(number: number): void {
    let done = 0;
    while (done < this.sent.length && this.sent[done]!.number <= number) {
      if (done < this.cursor) this.inFlightBytes -= sizeOf(this.sent[done]!.item);
      done++;
    }
    if (!done) return;
    this.sent.splice(0, done);
    this.cursor = Math.max(0, this.cursor - done);
    this.progressAt = undefined;
  }

  private keepEarly(frame: DataFrame): void {
    if (++this.earlyFrames >= EARLY_FRAMES_BEFORE_GAP) this.gapDue = true;
    frame.items.forEach((item, offset) => {
      // What does not fit will be sent again.
      if (this.early.size < EARLY_MESSAGES) this.early.set(frame.number + offset, item);
    });
  }

  private takeEarly(fresh: Item[]): void {
    for (let item = this.early.get(this.lastReceived + 1); item; item = this.early.get(this.lastReceived + 1)) {
      this.early.delete(++this.lastReceived);
      fresh.push(item);
    }
    for (const number of this.early.keys()) if (number <= this.lastReceived) this.early.delete(number);
    if (!this.early.size) this.forgetEarly();
  }

  private forgetEarly(): void {
    this.early.clear();
    this.earlyFrames = 0;
    this.gapDue = false;
  }
}

function sizeOf(item: string | Chunk): number {
  return typeof item === "string" ? item.length : item.data.length + BINARY_OVERHEAD;
}
