/** What a picture or file comes from: blobs of this connection become object URLs, other addresses stay what they are. */
import { type IncomingBlobs, isBlobRef } from "../core/blobs";
import { safePicture } from "./outputs/links";

export interface Source {
  readonly url: string;
  release(): void;
}

/** So many blobs that nobody shows any more are kept: the same picture may be wanted again in a moment. */
const KEPT_UNUSED = 32;

export class Sources {
  private blobs: IncomingBlobs | undefined;
  /** Blob → how many show it. */
  private readonly users = new Map<number, number>();
  /** Blobs that nobody shows, the longest unused first. */
  private readonly unused = new Set<number>();

  /** From now on blobs come from here. */
  connect(blobs: IncomingBlobs): void {
    this.blobs = blobs;
  }

  async open(ref: unknown): Promise<Source> {
    if (isBlobRef(ref)) return this.objectUrl(ref.$blob, await this.blob(ref.$blob, ref.type));
    const url = typeof ref === "string" ? safePicture(ref) : null;
    if (url === null) throw new Error("this address is not allowed");
    return { url, release: () => undefined };
  }

  /** The JSON value that a blob holds. */
  async json(ref: { readonly $blob: number }): Promise<unknown> {
    const pieces = await this.pieces(ref.$blob);
    this.use(ref.$blob);
    this.leave(ref.$blob);
    return JSON.parse(textOf(pieces)) as unknown;
  }

  /** The bytes themselves, for what may not be fetched by an address (fonts, by the page's policy). */
  async bytes(ref: { readonly $blob: number }): Promise<ArrayBuffer> {
    const bytes = await (await this.blob(ref.$blob)).arrayBuffer();
    this.use(ref.$blob);
    this.leave(ref.$blob);
    return bytes;
  }

  private async blob(id: number, type = ""): Promise<Blob> {
    return new Blob((await this.pieces(id)) as Uint8Array<ArrayBuffer>[], { type });
  }

  private async pieces(id: number): Promise<readonly Uint8Array[]> {
    if (!this.blobs) throw new Error("this connection carries no blobs");
    return this.blobs.whole(id);
  }

  private objectUrl(id: number, blob: Blob): Source {
    const url = URL.createObjectURL(blob);
    let held = true;
    this.use(id);
    const release = (): void => {
      if (!held) return;
      held = false;
      URL.revokeObjectURL(url);
      this.leave(id);
    };
    return { url, release };
  }

  private use(id: number): void {
    this.users.set(id, (this.users.get(id) ?? 0) + 1);
    this.unused.delete(id);
  }

  private leave(id: number): void {
    const left = (this.users.get(id) ?? 1) - 1;
    if (left > 0) return void this.users.set(id, left);
    this.users.delete(id);
    this.unused.add(id);
    for (const oldest of this.unused) {
      if (this.unused.size <= KEPT_UNUSED) break;
      this.unused.delete(oldest);
      this.blobs?.forget(oldest);
    }
  }
}

/** The text in bytes; here at once, while a `Blob` would ask another process for it. */
function textOf(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}
