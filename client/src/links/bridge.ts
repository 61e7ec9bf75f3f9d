/**
 * Frames through the webview's own message channel: no port, no network. Wire: docs/wire.md §1.3.
 *
 * Up: one message per microtask, with the window's key. Down: the window calls
 * `__deskui.recv` with a list of frames. Both are ASCII text; bytes travel as base64.
 */
import type { RawFrame } from "../core/frames";
import type { Carrier, Link, LinkOwner } from "../core/link";

type WireFrame = string | { readonly b: string };

/** The message channels of the webviews we run in, as their documentation names them. */
interface Webview {
  webkit?: { messageHandlers?: { deskui?: { postMessage(text: string): void } } };
  qt?: { webChannelTransport?: { send(text: string): void } };
  chrome?: { webview?: { postMessage(text: string): void } };
}

/** How to post a text to the window, where there is one. */
export function findChannel(root: Webview = window as unknown as Webview): ((text: string) => void) | undefined {
  const webkit = root.webkit?.messageHandlers?.deskui;
  if (webkit) return (text) => webkit.postMessage(text);
  const qt = root.qt?.webChannelTransport;
  if (qt) return (text) => qt.send(text);
  const webview = root.chrome?.webview;
  if (webview) return (text) => webview.postMessage(text);
  return undefined;
}

/** `key`: proves to the window that it is our page that speaks. */
export function bridgeLink(key: string, post = findChannel()): Link {
  return {
    name: "bridge",
    open(owner) {
      if (!post) throw new Error("this page is not in a window of ours");
      return openBridge(key, owner, post);
    },
  };
}

function openBridge(key: string, owner: LinkOwner, post: (text: string) => void): Carrier {
  let open = true;
  const flush = (): void => {
    if (!open) return;
    const frames = owner.frames();
    if (frames.length) post(JSON.stringify({ key, f: frames.map(toWire) }));
  };
  const receive = (frames: readonly WireFrame[]): void => {
    for (const frame of frames) if (open) owner.received(fromWire(frame));
  };
  Object.defineProperty(window, "__deskui", { value: { recv: receive }, configurable: true });
  queueMicrotask(() => {
    if (!open) return;
    owner.opened();
    flush();
  });
  return {
    wake: flush,
    close() {
      open = false;
    },
  };
}

function toWire(frame: RawFrame): WireFrame {
  return typeof frame === "string" ? frame : { b: toBase64(frame) };
}

function fromWire(frame: WireFrame): RawFrame {
  return typeof frame === "string" ? frame : fromBase64(frame.b);
}

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  // In steps: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at);
  return bytes;
}
