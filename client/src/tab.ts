/**
 * What this tab remembers over a reload: the secret, which session and client
 * it was, what had not been confirmed, where the person was.
 *
 * The one rule: a memory is for one page at a time. A tab that is duplicated
 * copies it while it is in use, and then gets a client id of its own.
 */
import type { Parked, Sent } from "./core/channel";
import type { Chunk } from "./core/frames";
import type { Memory } from "./core/session";
import type { Kept } from "./dom/place";
import { fromBase64, toBase64 } from "./links/bridge";

interface Stored {
  readonly memory?: Omit<Memory, "channel"> & { readonly channel: unknown };
  readonly place?: Kept;
  /** A page lives on this memory now. */
  readonly inUse: boolean;
}

export interface Remembered {
  readonly memory: Partial<Memory> | undefined;
  /** Where the person was. */
  readonly place: Kept | undefined;
}

export class Tab {
  private readonly key: string;
  private readonly secretKey: string;
  private session: string | undefined;

  constructor(
    base: string,
    app: string,
    private readonly storage: Storage,
  ) {
    this.secretKey = `deskui:secret:${base}`;
    this.key = `deskui:tab:${base}:${app}`;
  }

  get secret(): string | undefined {
    return this.storage.getItem(this.secretKey) ?? undefined;
  }

  set secret(secret: string | undefined) {
    if (secret === undefined) this.storage.removeItem(this.secretKey);
    else this.write(this.secretKey, secret);
  }

  /** What the page before this one left, and from now on this page lives on it. */
  enter(): Remembered {
    const stored = this.read();
    this.session = stored?.memory?.session;
    this.save({ ...stored, inUse: true });
    if (!stored?.memory) return { memory: undefined, place: undefined };
    if (stored.inUse) return { memory: { session: stored.memory.session }, place: undefined };
    return { memory: { ...stored.memory, channel: unpack(stored.memory.channel) }, place: stored.place };
  }

  /** This page is in that session: what a reload without a proper goodbye (a crash) goes back to. */
  belong(session: string): void {
    if (session === this.session) return;
    this.session = session;
    this.save({ memory: { session, client: "", pages: [], nextBlob: 1, channel: null }, inUse: true });
  }

  /** The page had left but was brought back as it was. */
  stay(): void {
    const { session } = this;
    this.session = undefined;
    if (session !== undefined) this.belong(session);
  }

  /** This page goes; the next one goes on with this. */
  leave(memory: Memory | undefined, place: Kept): void {
    if (memory) this.save({ memory: { ...memory, channel: pack(memory.channel) }, place, inUse: false });
  }

  /** Begin anew. */
  forget(): void {
    this.session = undefined;
    this.storage.removeItem(this.key);
  }

  private read(): Stored | undefined {
    try {
      return JSON.parse(this.storage.getItem(this.key) ?? "null") ?? undefined;
    } catch {
      return undefined;
    }
  }

  private save(stored: Stored): void {
    this.write(this.key, JSON.stringify(stored));
  }

  private write(key: string, text: string): void {
    try {
      this.storage.setItem(key, text);
    } catch {
      // Full or forbidden: a reload will be a fresh client, which the server can handle.
    }
  }
}

type PackedSent = { readonly number: number; readonly item: string | (Omit<Chunk, "data"> & { readonly data: string }) };

function pack(channel: Parked): unknown {
  const sent = channel.sent.map(({ number, item }): PackedSent => ({ number, item: typeof item === "string" ? item : { ...item, data: toBase64(item.data) } }));
  return { ...channel, sent };
}

function unpack(packed: unknown): Parked {
  const channel = packed as Omit<Parked, "sent"> & { readonly sent: readonly PackedSent[] };
  const sent = channel.sent.map(({ number, item }): Sent => ({ number, item: typeof item === "string" ? item : { ...item, data: fromBase64(item.data) } }));
  return { ...channel, sent };
}
