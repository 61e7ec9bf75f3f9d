/**
 * Frames over plain HTTP, where a proxy forbids WebSockets. Wire: docs/wire.md §1.3.
 *
 * Two lanes: at most one request that brings frames, at most one that waits for
 * them. The lanes may overtake each other; the channel's numbers put that right.
 */
import { ProtocolError } from "../core/frames";
import type { Carrier, Link, LinkOwner } from "../core/link";
import { packFrames, unpackFrames } from "./packing";

const CONNECTION = "X-Deskui-Connection";
/** HTTP status → what the session understands. Others mean: try again. */
const CODES: Readonly<Record<number, number>> = { 401: 4401, 403: 4403, 413: 4413, 429: 4429, 503: 4503 };

/** `address`: where the server answers polls. */
export function pollLink(address: string, request: typeof fetch = (url, init) => fetch(url, init)): Link {
  return { name: "poll", open: (owner) => new PollCarrier(address, owner, request) };
}

class PollCarrier implements Carrier {
  private connection: string | undefined;
  private sending = false;
  private waiting = false;
  private closed = false;
  private readonly abort = new AbortController();

  constructor(
    private readonly address: string,
    private readonly owner: LinkOwner,
    private readonly request: typeof fetch,
  ) {
    queueMicrotask(() => {
      if (this.closed) return;
      owner.opened();
      this.pump();
    });
  }

  wake(): void {
    this.pump();
  }

  close(): void {
    this.closed = true;
    this.abort.abort();
  }

  private pump(): void {
    if (this.closed || this.sending) return;
    const frames = this.owner.frames();
    if (frames.length) {
      this.sending = true;
      void this.exchange(packFrames(frames)).then(() => {
        this.sending = false;
        this.pump();
      });
    } else if (this.connection !== undefined && !this.waiting) {
      this.waiting = true;
      void this.exchange(new Uint8Array(0)).then(() => {
        this.waiting = false;
        this.pump();
      });
    }
  }

  private async exchange(body: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      const response = await this.request(this.address, {
        method: "POST",
        headers: {
          "Content-Type": "application/octet-stream",
          "X-Deskui": "1",
          ...(this.connection === undefined ? {} : { [CONNECTION]: this.connection }),
        },
        body,
        cache: "no-store",
        credentials: "same-origin",
        signal: this.abort.signal,
      });
      if (!response.ok) return this.end(CODES[response.status] ?? 0, `the server answered ${response.status}`);
      this.connection ??= response.headers.get(CONNECTION) ?? undefined;
      for (const frame of unpackFrames(new Uint8Array(await response.arrayBuffer()))) {
        if (this.closed) return;
        this.owner.received(frame);
      }
    } catch (error) {
      // The border to the network: whatever went wrong, this carrier is over.
      this.end(error instanceof ProtocolError ? error.code : 0, String(error));
    }
  }

  private end(code: number, reason: string): void {
    if (this.closed) return;
    this.close();
    this.owner.closed(code, reason);
  }
}
