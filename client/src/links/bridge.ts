/**
 * Frames through the webview's own message channel: no port, no network. Wire: docs/wire.md §1.3.
 *
 * Up: one message per flush, with the window's key. Down: the window calls `__deskui.recv` with a
 * list of frames. Bytes go over the page's own URL scheme, base64 where it has none; texts
 * behind them wait in the same line. The one rule: frames keep their order.
 */
import type { RawFrame } from "../core/frames";
import type { Carrier, Link, LinkOwner } from "../core/link";
import { packFrames, unpackFrames } from "./packing";

type WireFrame = string | { readonly b: string };
type Post = (text: string) => void;

/** Bytes over the page's own scheme: both sides of `/-/blob`. */
export interface Bulk {
  /** Missing where the window rather takes them from `__deskui.take`. */
  send?(opening: number, body: Uint8Array<ArrayBuffer>): Promise<void>;
  fetch(opening: number): Promise<Uint8Array>;
}

/** The message channels of the webviews we run in, as their documentation names them. */
interface Webview {
  webkit?: { messageHandlers?: { deskui?: { postMessage(text: string): void } } };
  qt?: { webChannelTransport?: { send(text: string): void; onmessage?: unknown } };
  chrome?: { webview?: { postMessage(text: string): void } };
}

/** Nothing gets lost between two threads, and each round costs some milliseconds. */
const WINDOW_BYTES = 2 * 1024 * 1024;

/** Qt's web channel: a message of this type calls a method of an object by name. */
const INVOKE_METHOD = 6;

/** How to post a text to the window, where there is one. */
export function findChannel(root: Webview = window as unknown as Webview): Post | undefined {
  const webkit = root.webkit?.messageHandlers?.deskui;
  if (webkit) return (text) => webkit.postMessage(text);
  const qt = root.qt?.webChannelTransport;
  if (qt) {
    qt.onmessage = () => undefined; // Qt answers each call, and complains when nobody listens
    return (text) => qt.send(JSON.stringify({ type: INVOKE_METHOD, id: 0, object: "deskui", method: "receive", args: [text] }));
  }
  const webview = root.chrome?.webview;
  if (webview) return (text) => webview.postMessage(text);
  return undefined;
}

/** The page's own scheme, where the page came through it. */
export function findBulk(key: string, place: Location = location): Bulk | undefined {
  if (place.protocol === "http:" || place.protocol === "https:" || place.origin === "null") return undefined;
  const headers = { "X-Deskui-Key": key };
  const bulk: Bulk = {
    async fetch(opening) {
      const reply = await fetch(`/-/blob?o=${opening}&t=${performance.now()}`, { headers });
      return new Uint8Array(await reply.arrayBuffer());
    },
  };
  // QtWebEngine hands a request's body over at 10 MB/s, on the window's thread; a script's value is five times as fast.
  if ((window as unknown as Webview).qt) return bulk;
  bulk.send = async (opening, body) => {
    const reply = await fetch(`/-/blob?o=${opening}&size=${body.length}`, { method: "POST", headers, body });
    if (!reply.ok) throw new Error(`bytes were refused (${reply.status})`);
  };
  return bulk;
}

/** A page opens its channel anew after it has given one up; the number tells the window which one a message belongs to. */
let openings = 0;

/** `key`: proves to the window that it is our page that speaks. */
export function bridgeLink(key: string, post = findChannel(), bulk = findBulk(key)): Link {
  return {
    name: "bridge",
    windowBytes: WINDOW_BYTES,
    open(owner) {
      if (!post) throw new Error("this page is not in a window of ours");
      return new BridgeCarrier(++openings, key, owner, post, bulk);
    },
  };
}

class BridgeCarrier implements Carrier {
  private isOpen = true;
  private isPosting = false;
  /** What the window is about to take. */
  private outgoing: RawFrame[] = [];
  /** Frames from the window wait here while bytes before them are being fetched. */
  private line: Promise<void> | undefined;

  constructor(
    private readonly opening: number,
    private readonly key: string,
    private readonly owner: LinkOwner,
    private readonly post: Post,
    private readonly bulk: Bulk | undefined,
  ) {
    const entry = {
      recv: (opening: number, frames: readonly WireFrame[]) => void (opening === this.opening && this.received(frames)),
      take: (opening: number) => (opening === this.opening ? this.take() : new ArrayBuffer(0)),
      pull: (opening: number) => void (opening === this.opening && this.pull()),
      closed: (opening: number, code: number, reason: string) => void (opening === this.opening && this.closed(code, reason)),
    };
    Object.defineProperty(window, "__deskui", { value: entry, configurable: true });
    queueMicrotask(() => {
      if (!this.isOpen) return;
      this.owner.opened();
      this.wake();
    });
  }

  wake(): void {
    if (!this.isOpen || this.isPosting) return;
    const frames: RawFrame[] = [];
    for (let more = this.owner.frames(); more.length; more = this.owner.frames()) frames.push(...more);
    if (!frames.length) return;
    if (!this.bulk || frames.every((frame) => typeof frame === "string")) this.say({ f: frames.map(toWire) });
    else if (this.bulk.send) void this.postBulk(this.bulk.send, frames);
    else this.offer(frames);
  }

  close(): void {
    if (this.isOpen) this.say({ x: true });
    this.isOpen = false;
  }

  private say(what: object): void {
    this.post(JSON.stringify({ key: this.key, o: this.opening, ...what }));
  }

  private async postBulk(send: NonNullable<Bulk["send"]>, frames: RawFrame[]): Promise<void> {
    this.isPosting = true;
    try {
      await send(this.opening, packFrames(frames));
    } catch (error) {
      this.closed(0, String(error));
    }
    this.isPosting = false;
    this.wake();
  }

  private offer(frames: RawFrame[]): void {
    this.isPosting = true;
    this.outgoing = frames;
    this.say({ t: true });
  }

  private take(): ArrayBuffer {
    const body = packFrames(this.outgoing);
    this.outgoing = [];
    this.isPosting = false;
    queueMicrotask(() => this.wake());
    return body.buffer;
  }

  private received(frames: readonly WireFrame[]): void {
    if (this.line) this.line = this.line.then(() => this.handIn(frames.map(fromWire)));
    else this.handIn(frames.map(fromWire));
  }

  private handIn(frames: readonly RawFrame[]): void {
    for (const frame of frames) if (this.isOpen) this.owner.received(frame);
  }

  private pull(): void {
    const bulk = this.bulk;
    if (!bulk) return;
    const before = this.line ?? Promise.resolve();
    const line = before
      .then(() => bulk.fetch(this.opening))
      .then((body) => this.handIn(unpackFrames(body)))
      .catch((error: unknown) => this.closed(0, String(error)))
      .finally(() => {
        if (this.line === line) this.line = undefined;
      });
    this.line = line;
  }

  private closed(code: number, reason: string): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.owner.closed(code, reason);
  }
}

function toWire(frame: RawFrame): WireFrame {
  return typeof frame === "string" ? frame : { b: toBase64(frame) };
}

function fromWire(frame: WireFrame): RawFrame {
  return typeof frame === "string" ? frame : fromBase64(frame.b);
}

export function toBase64(bytes: Uint8Array): string {
  const modern = bytes as { toBase64?: () => string };
  if (modern.toBase64) return modern.toBase64();
  let text = "";
  // In steps: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const modern = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (modern.fromBase64) return modern.fromBase64(text);
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at);
  return bytes;
}
