/**
 * PyWebIO's form of an event with files: JSON and file bytes, each behind its length.
 * Facts: the seed protocol's binary events (length = 8 bytes, big-endian).
 */
import type { Attachment } from "../../core/counterpart";
import type { Event } from "../../core/messages";

const LENGTH_BYTES = 8;

/** The whole event as one message. Item names refer to keys of `event.data`. */
export async function encodeSegments(event: Event, attachments: readonly Attachment[]): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const segments: Uint8Array[] = [encoder.encode(JSON.stringify(event))];
  for (const { name, files } of attachments) {
    for (const file of files) {
      const header = {
        filename: file.name,
        size: file.size,
        mime_type: file.type,
        last_modified: file.lastModified / 1000,
        input_name: name,
      };
      segments.push(encoder.encode(JSON.stringify(header)), new Uint8Array(await file.slice().arrayBuffer()));
    }
  }
  return join(segments);
}

function join(segments: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(segments.reduce((size, segment) => size + LENGTH_BYTES + segment.length, 0));
  const view = new DataView(body.buffer);
  let at = 0;
  for (const segment of segments) {
    view.setBigUint64(at, BigInt(segment.length));
    body.set(segment, at + LENGTH_BYTES);
    at += LENGTH_BYTES + segment.length;
  }
  return body;
}
