/** Several frames in one HTTP body: kind (1 byte), length (4 bytes, big-endian), bytes; again and again. Wire: docs/wire.md §1.3. */
import { ProtocolError, type RawFrame } from "../core/frames";

const HEAD = 5;
const TEXT = 0;
const BINARY = 1;

export function packFrames(frames: readonly RawFrame[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = frames.map((frame) => ({ kind: typeof frame === "string" ? TEXT : BINARY, bytes: typeof frame === "string" ? encoder.encode(frame) : frame }));
  const body = new Uint8Array(parts.reduce((size, part) => size + HEAD + part.bytes.length, 0));
  const view = new DataView(body.buffer);
  let at = 0;
  for (const { kind, bytes } of parts) {
    view.setUint8(at, kind);
    view.setUint32(at + 1, bytes.length);
    body.set(bytes, at + HEAD);
    at += HEAD + bytes.length;
  }
  return body;
}

/** Throws ProtocolError for a body that ends in the middle of a frame. */
export function unpackFrames(body: Uint8Array): RawFrame[] {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const frames: RawFrame[] = [];
  let at = 0;
  while (at < body.length) {
    if (at + HEAD > body.length) throw new ProtocolError("a body that ends in a frame's head");
    const kind = view.getUint8(at);
    const end = at + HEAD + view.getUint32(at + 1);
    if (end > body.length) throw new ProtocolError("a body that ends in a frame");
    const bytes = body.subarray(at + HEAD, end);
    if (kind === TEXT) frames.push(decodeText(decoder, bytes));
    else if (kind === BINARY) frames.push(bytes);
    else throw new ProtocolError("a frame that is neither text nor binary");
    at = end;
  }
  return frames;
}

function decodeText(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ProtocolError("a text frame that is no UTF-8");
  }
}
