/** Frames over a WebSocket with sub-protocol `deskui.1` at the app's own address. Wire: docs/wire.md §1.3. */
import type { RawFrame } from "../core/frames";
import type { Carrier, Link, LinkOwner } from "../core/link";

export const SUBPROTOCOL = "deskui.1";

/** `address`: the app's http(s) address; query kept, fragment dropped. */
export function webSocketLink(address: string, create = (url: string) => new WebSocket(url, SUBPROTOCOL)): Link {
  return { name: "websocket", open: (owner) => openSocket(socketAddress(address), owner, create) };
}

export function socketAddress(address: string): string {
  const url = new URL(address);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  url.hash = "";
  return url.href;
}

function openSocket(url: string, owner: LinkOwner, create: (url: string) => WebSocket): Carrier {
  const socket = create(url);
  socket.binaryType = "arraybuffer";
  let open = false;
  const flush = (): void => {
    // A socket that is closing takes frames and loses them.
    if (open && socket.readyState === WebSocket.OPEN) for (const frame of owner.frames()) socket.send(frame as string | Uint8Array<ArrayBuffer>);
  };
  socket.onopen = () => {
    open = true;
    owner.opened();
    flush();
  };
  socket.onmessage = (event: MessageEvent<string | ArrayBuffer>) => {
    const frame: RawFrame = typeof event.data === "string" ? event.data : new Uint8Array(event.data);
    owner.received(frame);
  };
  // An error is always followed by a close, which carries the code.
  socket.onclose = (event) => {
    open = false;
    owner.closed(event.code, event.reason);
  };
  return {
    wake: flush,
    close(_code, reason) {
      open = false;
      socket.onopen = socket.onmessage = socket.onclose = null;
      // Browsers allow 1000 and 3000–4999 only; which one says nothing to the server here.
      socket.close(1000, reason.slice(0, 40));
    },
  };
}
