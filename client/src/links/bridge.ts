/**
 * Frames through the webview's own message channel: no port, no network. Wire: docs/wire.md §1.3.
 *
 * Up: one message per flush, with the window's key. Down: the window calls `__deskui.recv` with a
 * list of frames. Bytes go over the page's own URL scheme or in scripts, whichever the webview does
 * faster; texts behind them wait in the same line. The one rule: frames keep their order.
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
  /** Missing where scripts bring them faster. */
  fetch?(opening: number, piece: number): Promise<Uint8Array>;
}

/** The message channels of the webviews we run in, as their documentation names them. */
interface Webview {
  webkit?: { messageHandlers?: { deskui?: { postMessage(text: string): void } } };
  qt?: { webChannelTransport?: { send(text: string): void; onmessage?: unknown } };
  chrome?: { webview?: { postMessage(text: string): void } };
}

/** Nothing gets lost between two threads, and each round costs some milliseconds. */
const WINDOW_BYTES = 2 * 1024 * 1024;
/** A body of about this size leaves at once, and this many may be on their way: while the window reads one the page packs the next. */
const BODY_BYTES = 512 * 1024;
const MAX_BODIES = 4;

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
  // QtWebEngine hands a request's body over at 10 MB/s, on the window's thread; a script's value is five times as fast.
  if ((window as unknown as Webview).qt) {
    const fetchPiece = async (opening: number, piece: number): Promise<Uint8Array> => {
      const reply = await fetch(`/-/blob?o=${opening}&i=${piece}`, { headers });
      return new Uint8Array(await reply.arrayBuffer());
    };
    return { fetch: fetchPiece };
  }
  // WebKitGTK reads a reply in steps of 8 KiB, each a turn of the window's loop; base64 given to scripts overtakes it.
  return {
    async send(opening, body) {
      const reply = await fetch(`/-/blob?o=${opening}&size=${body.length}`, { method: "POST", headers, body });
      if (!reply.ok) throw new Error(`bytes were refused (${reply.status})`);
    },
  };
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
  /** Bodies on their way to the window. */
  private bodies = 0;
  /** Those of them that it has yet to take. */
  private readonly offered: Uint8Array<ArrayBuffer>[] = [];
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
      pack: (opening: number, text: string) => void (opening === this.opening && this.handIn(unpackFrames(fromBase64(text)))),
      take: (opening: number) => (opening === this.opening ? this.take() : new ArrayBuffer(0)),
      pull: (opening: number, piece: number) => void (opening === this.opening && this.pull(piece)),
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
    while (this.isOpen && this.bodies < MAX_BODIES) {
      const frames = this.gather();
      if (!frames.length) return;
      // Texts behind bytes go their way, so that the order stays.
      if (this.bulk && (this.bodies || frames.some((frame) => typeof frame !== "string"))) this.send(this.bulk, packFrames(frames));
      else this.say({ f: frames.map(toWire) });
    }
  }

  private gather(): RawFrame[] {
    const frames: RawFrame[] = [];
    for (let size = 0; size < BODY_BYTES; ) {
      const more = this.owner.frames(BODY_BYTES - size);
      if (!more.length) break;
      for (const frame of more) size += frame.length;
      frames.push(...more);
    }
    return frames;
  }

  private send(bulk: Bulk, body: Uint8Array<ArrayBuffer>): void {
    this.bodies++;
    if (bulk.send) void this.postBody(bulk.send(this.opening, body));
    else this.offer(body);
  }

  close(): void {
    if (this.isOpen) this.say({ x: true });
    this.isOpen = false;
  }

  private say(what: object): void {
    const s = this.bulk?.fetch ? undefined : true;
    this.post(JSON.stringify({ key: this.key, o: this.opening, s, ...what }));
  }

  private async postBody(posted: Promise<void>): Promise<void> {
    try {
      await posted;
    } catch (error) {
      this.closed(0, String(error));
    }
    this.bodies--;
    this.wake();
  }

  private offer(body: Uint8Array<ArrayBuffer>): void {
    this.offered.push(body);
    this.say({ t: true });
  }

  private take(): ArrayBuffer {
    const body = this.offered.shift();
    if (!body) return new ArrayBuffer(0);
    this.bodies--;
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

  /** Fetches of several pieces run side by side; each is handed in behind what came before it. */
  private pull(piece: number): void {
    if (!this.bulk?.fetch) return;
    const fetching = this.bulk.fetch(this.opening, piece);
    const before = this.line ?? Promise.resolve();
    const line = Promise.all([fetching, before])
      .then(([body]) => this.handIn(unpackFrames(body)))
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
