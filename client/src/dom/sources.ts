/** What a picture or file comes from: blobs of this connection become object URLs, other addresses stay what they are. */
import { type IncomingBlobs, isBlobRef } from "../core/blobs";
import { safePicture } from "./outputs/links";

export interface Source {
  readonly url: string;
  release(): void;
}

export class Sources {
  private blobs: IncomingBlobs | undefined;

  /** From now on blobs come from here. */
  connect(blobs: IncomingBlobs): void {
    this.blobs = blobs;
  }

  async open(ref: unknown): Promise<Source> {
    if (isBlobRef(ref)) return objectUrl(await this.blob(ref.$blob, ref.type));
    const url = typeof ref === "string" ? safePicture(ref) : null;
    if (url === null) throw new Error("this address is not allowed");
    return { url, release: () => undefined };
  }

  /** The JSON value that a blob holds. */
  async json(ref: { readonly $blob: number }): Promise<unknown> {
    return JSON.parse(await (await this.blob(ref.$blob, "")).text()) as unknown;
  }

  private async blob(id: number, type = ""): Promise<Blob> {
    if (!this.blobs) throw new Error("this connection carries no blobs");
    return new Blob((await this.blobs.whole(id)) as Uint8Array<ArrayBuffer>[], { type });
  }
}

function objectUrl(blob: Blob): Source {
  const url = URL.createObjectURL(blob);
  return { url, release: () => URL.revokeObjectURL(url) };
}
