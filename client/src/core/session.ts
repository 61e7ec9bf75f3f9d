/**
 * One page's part in a session: hello, resume, reconnect, heartbeat.
 *
 * The one rule: what was handed to `send` reaches the server once, however
 * often the carrier breaks, unless the server says that the session is over.
 * This file knows no DOM, no link in particular, and no message. Wire: docs/wire.md §1.
 */
import { IncomingBlobs, type ByteSource, type Progress, Upload } from "./blobs";
import { Channel, type Parked } from "./channel";
import type { Cancel, Clock } from "./clock";
import { decodeFrame, encodeHello, type Goodbye, ProtocolError, type RawFrame, type Welcome } from "./frames";
import { MESSAGE_CHARS, takeApart } from "./large";
import type { Carrier, Link, LinkOwner } from "./link";

/** The server has been silent for this long: the carrier is dead. */
export const DEAD_AFTER_MS = 9000;
/** Something the user did is unconfirmed for this long, or the server this silent: say that it hangs. */
export const SLOW_AFTER_MS = 3000;
const TICK_MS = 1000;
const ACK_DELAY_MS = 50;
const ACK_MESSAGES = 32;
/** Half the server's window: while much streams in, it must never stand still for an acknowledgement. */
const ACK_BYTES = 128 * 1024;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 5000;
/** "Too many": the server asked for patience. */
const BUSY_DELAY_MS = 5000;

/** How the connection is, for the bar that says so. */
export type Status =
  | { readonly state: "CONNECTING"; readonly first: boolean }
  | { readonly state: "OPEN"; readonly slow: boolean }
  | { readonly state: "WAITING"; readonly retryAtMs: number; readonly attempt: number; readonly reason: string }
  | { readonly state: "ENDED"; readonly code: number; readonly reason: string };

/** What the page says about itself in each hello. */
export interface HelloFacts {
  readonly build: string;
  readonly secret: string;
  readonly app: string;
  readonly invite: string | null;
  readonly info: object;
}

/** What a page leaves for the one after it in the same tab. */
export interface Memory {
  readonly session: string;
  readonly client: string;
  /** Marks of the pages that were this client and that the server may know, the newest first. */
  readonly pages: readonly string[];
  readonly nextBlob: number;
  readonly channel: Parked;
}

export interface SessionOwner {
  hello(): HelloFacts;
  /** A message's turn has come. Must not throw. */
  message(message: unknown): void;
  welcomed(welcome: Welcome): void;
  status(status: Status): void;
}

/** Reloads before the first welcome that are remembered. */
const PAGES_KEPT = 8;

/** Codes after which trying again by itself would not help. */
const FINAL_CODES: ReadonlySet<number> = new Set([4400, 4401, 4403, 4404, 4409, 4413, 4426]);

export class Session {
  readonly blobs = new IncomingBlobs();
  private readonly channel = new Channel();
  private carrier: Carrier | undefined;
  private carrierNumber = 0;
  private greeted = false;
  private hasBeenOpen = false;
  private session: string | null = null;
  private client: string | null = null;
  /** This page among all that were this client; tells a reload from a copy of the tab. */
  private mark = "";
  private before: readonly string[] = [];
  private nextBlob = 1;
  private uploads = new Set<Upload>();
  /** Messages wait here behind one that is being sent in parts. */
  private line: Promise<void> | undefined;
  private attempt = 0;
  private heardAtMs = 0;
  private saidAtMs = 0;
  private tickedAtMs = 0;
  private unconfirmedSinceMs: number | undefined;
  private heartbeatMs = 4000;
  private unackedMessages = 0;
  private unackedBytes = 0;
  private cancelAck: Cancel | undefined;
  private cancelRetry: Cancel | undefined;
  private cancelTick: Cancel | undefined;
  private wakePending = false;
  /** Number of the message that the owner is being given. */
  number = 0;
  private resting = false;
  private status: Status = { state: "CONNECTING", first: true };

  /** `random` gives numbers in 0…1 for the jitter of the back-off. */
  constructor(
    private readonly link: Link,
    private readonly owner: SessionOwner,
    private readonly clock: Clock,
    private readonly random: () => number = Math.random,
  ) {
    if (link.windowBytes) this.channel.windowBytes = link.windowBytes;
  }

  get id(): string | null {
    return this.session;
  }

  get clientId(): string | null {
    return this.client;
  }

  /** Messages that the server may not have handled yet, oldest first, as JSON text. */
  get unacknowledged(): readonly string[] {
    return this.channel.unacknowledged;
  }

  /** Start; with the memory of the page before this one, go on in its place. */
  open(memory?: Partial<Memory>): void {
    this.session = memory?.session ?? null;
    this.client = memory?.client ?? null;
    this.mark = this.random().toString(36).slice(2);
    this.before = memory?.pages ?? [];
    this.resting = false;
    if (memory?.client && memory.channel) {
      this.channel.unpark(memory.channel);
      this.nextBlob = memory.nextBlob ?? 1;
    } else this.channel.restartSending();
    this.channel.restartReceiving();
    this.say({ state: "CONNECTING", first: true });
    this.connect();
    this.scheduleTick();
  }

  /** Send a message; it leaves with the next frame. A very long one goes in parts first, and those behind it wait. */
  send(message: object): void {
    if (this.over) return;
    const text = JSON.stringify(message);
    if (text.length <= MESSAGE_CHARS && !this.line) return this.queue(text);
    const before = this.line ?? Promise.resolve();
    const line = before
      .then(() => (text.length <= MESSAGE_CHARS ? text : this.takeApart(text)))
      .then((short) => this.queue(short))
      // Its parts were given up because the session is over, and so is the message.
      .catch(() => undefined)
      .then(() => {
        if (this.line === line) this.line = undefined;
      });
    this.line = line;
  }

  /** Send bytes. A message that refers to them is to be sent after `done`. */
  upload(source: ByteSource, progress?: Progress): Upload {
    const upload = new Upload(this.nextBlob++, source, () => this.wakeSoon(), progress);
    this.uploads.add(upload);
    const gone = () => void this.uploads.delete(upload);
    upload.done.then(gone, gone);
    this.channel.sendBlob(upload);
    this.wakeSoon();
    return upload;
  }

  /** Say now what waits, acknowledgements included. */
  flush(): void {
    this.wakeSoon();
  }

  /** Try again now: the network or the lid is back, or the user asked. */
  retryNow(): void {
    if (this.status.state !== "WAITING") return;
    this.attempt = 0;
    this.connect();
  }

  /** What the page after this one needs; files half sent are given up. */
  park(): Memory | undefined {
    this.cancelUploads("the page was left");
    this.channel.drainBlobs();
    if (!this.session || !this.client) return undefined;
    const pages = [this.mark, ...this.before].slice(0, PAGES_KEPT);
    return { session: this.session, client: this.client, pages, nextBlob: this.nextBlob, channel: this.channel.park() };
  }

  /** The program is through: a carrier that breaks is opened again only for bytes that are still to come. */
  rest(): void {
    this.resting = true;
  }

  /** The page sleeps (back/forward cache): close the carrier without a word. `retryNow` wakes it. */
  suspend(): void {
    if (this.status.state === "ENDED") return;
    this.dropCarrier("the page sleeps");
    this.cancelRetry?.();
    this.say({ state: "WAITING", retryAtMs: Infinity, attempt: 0, reason: "" });
  }

  /** Stop for good. */
  close(code = 1000, reason = ""): void {
    this.end(code, reason);
  }

  /** Nothing that is said now will be heard; without a log-in the page after this one still says it. */
  private get over(): boolean {
    return this.status.state === "ENDED" && this.status.code !== 4401;
  }

  private queue(text: string): void {
    if (this.over) return;
    this.channel.send(text);
    this.unconfirmedSinceMs ??= this.clock.now();
    this.wakeSoon();
  }

  private async takeApart(text: string): Promise<string> {
    const short = await takeApart(JSON.parse(text), async (source) => {
      const upload = this.upload(source);
      await upload.done;
      return { $blob: upload.id, size: source.size };
    });
    return JSON.stringify(short);
  }

  // -- the carrier --------------------------------------------------------------

  private connect(): void {
    this.cancelRetry?.();
    this.dropCarrier("a new one opens");
    this.greeted = false;
    this.heardAtMs = this.clock.now();
    if (this.status.state !== "CONNECTING") this.say({ state: "CONNECTING", first: !this.hasBeenOpen });
    const number = ++this.carrierNumber;
    let saidHello = false;
    const owner: LinkOwner = {
      opened: () => {
        if (number !== this.carrierNumber) return;
        this.carrier?.wake();
      },
      received: (frame) => {
        if (number === this.carrierNumber) this.received(frame);
      },
      closed: (code, reason) => {
        if (number === this.carrierNumber) this.lost(code, reason);
      },
      frames: (maxBytes) => {
        if (number !== this.carrierNumber) return [];
        if (!saidHello) {
          saidHello = true;
          return [this.hello()];
        }
        return this.greeted ? this.takeFrames(maxBytes) : [];
      },
    };
    this.carrier = this.link.open(owner);
  }

  private hello(): RawFrame {
    const { build, secret, app, invite, info } = this.owner.hello();
    return encodeHello({
      proto: 1,
      build,
      secret,
      app,
      session: this.session,
      invite,
      client: this.client,
      page: this.mark,
      after: this.before,
      last: this.channel.received,
      info,
    });
  }

  private takeFrames(maxBytes?: number): RawFrame[] {
    const frames = this.channel.frames(maxBytes);
    if (frames.length) {
      this.saidAtMs = this.clock.now();
      this.unackedMessages = this.unackedBytes = 0;
      this.cancelAck?.();
      this.cancelAck = undefined;
    }
    return frames;
  }

  private wakeSoon(): void {
    if (this.wakePending) return;
    this.wakePending = true;
    // One frame for all that this turn says.
    void Promise.resolve().then(() => {
      this.wakePending = false;
      if (this.greeted) this.carrier?.wake();
    });
  }

  private received(raw: RawFrame): void {
    this.heardAtMs = this.clock.now();
    try {
      const frame = decodeFrame(raw);
      if (frame.kind === "welcome") this.welcomed(frame.welcome);
      else if (frame.kind === "goodbye") this.dismissed(frame.goodbye);
      else if (this.greeted) {
        this.unackedBytes += typeof raw === "string" ? raw.length : raw.byteLength;
        this.take(this.channel.receive(frame));
      }
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.end(error.code, error.message);
    }
  }

  private take(items: ReturnType<Channel["receive"]>): void {
    this.number = this.channel.received - items.length;
    for (const item of items) {
      this.number++;
      if ("chunk" in item) this.blobs.take(item.chunk);
      else this.owner.message(item.message);
    }
    if (this.channel.idle) this.unconfirmedSinceMs = undefined;
    this.unackedMessages += items.length;
    if (this.unackedMessages >= ACK_MESSAGES || this.unackedBytes >= ACK_BYTES) this.wakeSoon();
    else if (items.length) {
      this.cancelAck ??= this.clock.after(ACK_DELAY_MS, () => {
        this.cancelAck = undefined;
        this.wakeSoon();
      });
    } else this.wakeSoon(); // an acknowledgement made room
  }

  private welcomed(welcome: Welcome): void {
    this.greeted = true;
    this.hasBeenOpen = true;
    this.attempt = 0;
    this.heartbeatMs = welcome.heartbeat_ms;
    if (this.client !== null && welcome.client !== this.client) {
      // We are someone else now: what the old one had to say would be said to the wrong run.
      this.cancelUploads("the program was started again");
      this.channel.restartSending();
      this.nextBlob = 1;
    } else this.channel.resume(welcome.last);
    if (!welcome.resume) {
      this.channel.restartReceiving();
      this.blobs.restart();
    }
    this.session = welcome.session;
    this.client = welcome.client;
    this.before = [];
    this.unconfirmedSinceMs = this.channel.idle ? undefined : this.clock.now();
    this.say({ state: "OPEN", slow: false });
    this.owner.welcomed(welcome);
    this.wakeSoon();
  }

  private dismissed(goodbye: Goodbye): void {
    if (FINAL_CODES.has(goodbye.code) && !goodbye.retry) this.end(goodbye.code, goodbye.reason);
    else this.lost(goodbye.code, goodbye.reason);
  }

  private lost(code: number, reason: string): void {
    if (FINAL_CODES.has(code) || (this.resting && !this.blobs.pending)) return this.end(code, reason);
    this.dropCarrier(reason);
    const delayMs = code === 4429 ? BUSY_DELAY_MS * (0.5 + this.random() / 2) : this.backOff();
    this.attempt++;
    this.say({ state: "WAITING", retryAtMs: this.clock.now() + delayMs, attempt: this.attempt, reason });
    this.cancelRetry = this.clock.after(delayMs, () => this.connect());
  }

  /** Full jitter: anything from nothing to a ceiling that doubles from 0.25 s to 5 s. */
  private backOff(): number {
    return this.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(this.attempt, 10));
  }

  private cancelUploads(reason: string): void {
    for (const upload of this.uploads) upload.cancel(reason);
  }

  private end(code: number, reason: string): void {
    this.dropCarrier(reason);
    this.cancelUploads(reason || "the session has ended");
    this.cancelRetry?.();
    this.cancelTick?.();
    this.say({ state: "ENDED", code, reason });
  }

  private dropCarrier(reason: string): void {
    this.carrierNumber++;
    this.greeted = false;
    this.cancelAck?.();
    this.cancelAck = undefined;
    const carrier = this.carrier;
    this.carrier = undefined;
    carrier?.close(1000, reason);
  }

  // -- time ---------------------------------------------------------------------

  private scheduleTick(): void {
    this.tickedAtMs = this.clock.now();
    this.cancelTick = this.clock.after(TICK_MS, () => {
      this.tick();
      if (this.status.state !== "ENDED") this.scheduleTick();
    });
  }

  private tick(): void {
    const now = this.clock.now();
    // A tab that slept hears its timers before its socket: give the socket a moment.
    if (now - this.tickedAtMs > 3 * TICK_MS) this.heardAtMs = Math.max(this.heardAtMs, now - DEAD_AFTER_MS + SLOW_AFTER_MS);
    if (!this.carrier) return;
    if (now - this.heardAtMs >= DEAD_AFTER_MS) return this.lost(0, "the server does not answer");
    if (!this.greeted) return;
    this.channel.tick(now);
    if (now - this.saidAtMs >= this.heartbeatMs) this.channel.heartbeat();
    this.carrier.wake();
    this.saySlow(now);
  }

  private saySlow(now: number): void {
    const stuck = this.unconfirmedSinceMs !== undefined && now - this.unconfirmedSinceMs > SLOW_AFTER_MS;
    const silent = now - this.heardAtMs > this.heartbeatMs + SLOW_AFTER_MS / 2;
    const slow = silent || (stuck && now - this.heardAtMs > SLOW_AFTER_MS);
    if (this.status.state === "OPEN" && this.status.slow !== slow) this.say({ state: "OPEN", slow });
  }

  private say(status: Status): void {
    this.status = status;
    this.owner.status(status);
  }
}
