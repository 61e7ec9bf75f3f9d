/**
 * Messages that are too long for one frame: their long parts travel as blobs.
 *
 * The one rule: what the server reads is the same value; `inline: true` in a
 * reference says that the blob is JSON and stands for its value. Wire: docs/wire.md §2.
 */
import type { BlobRef, ByteSource } from "./blobs";
import { isRecord } from "./frames";

/** A message longer than this is taken apart; the server takes frames of up to 1 MiB. */
export const MESSAGE_CHARS = 256 * 1024;
/** A text or list longer than this, as JSON, travels as a blob then. */
const PART_CHARS = 32 * 1024;

/** Known wherever the core runs, but not to a compiler without the DOM's library. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

export type SendBytes = (source: ByteSource) => Promise<BlobRef>;

/** The message with its long texts and lists replaced by references, once their bytes have left. */
export async function takeApart(value: unknown, sendBytes: SendBytes): Promise<unknown> {
  if (typeof value !== "object" && typeof value !== "string") return value;
  const text = JSON.stringify(value);
  if (text === undefined || text.length <= PART_CHARS) return value;
  if (!isRecord(value)) return { ...(await sendBytes(bytesOf(text))), type: "application/json", inline: true };
  const parts: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value)) parts.push([key, await takeApart(part, sendBytes)]);
  return Object.fromEntries(parts);
}

function bytesOf(text: string): ByteSource {
  const bytes = new TextEncoder().encode(text);
  return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.subarray(start, end)) };
}
