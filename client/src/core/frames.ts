/**
 * Bytes ↔ frames, for every link. Wire: docs/wire.md §1.
 *
 * The one rule: whatever comes in, the only error that comes out is
 * ProtocolError. This file does not know what a message means.
 */

/** What a link carries: text, or bytes. */
export type RawFrame = string | Uint8Array;

/** A numbered piece of a blob. */
export interface Chunk {
  readonly blob: number;
  readonly data: Uint8Array;
  readonly last: boolean;
  /** The sender has given the blob up. */
  readonly abort: boolean;
}

/** A data frame. `items` are messages, or one chunk, or nothing (an acknowledgement). */
export interface DataFrame {
  readonly kind: "data";
  /** Number of the first item; 0 without items. */
  readonly number: number;
  /** Number of the last item the peer has received from us. */
  readonly ack: number;
  readonly gap: boolean;
  readonly items: readonly Item[];
}

export type Item = { readonly message: unknown } | { readonly chunk: Chunk };

export interface Welcome {
  readonly proto: number;
  readonly build: string;
  readonly session: string;
  readonly client: string;
  readonly resume: boolean;
  readonly last: number;
  readonly fresh: boolean;
  readonly role: "control" | "view";
  readonly heartbeat_ms: number;
  readonly title?: string;
}

export interface Goodbye {
  readonly code: number;
  readonly reason: string;
  readonly retry: boolean;
}

export type Frame = DataFrame | { readonly kind: "welcome"; readonly welcome: Welcome } | { readonly kind: "goodbye"; readonly goodbye: Goodbye };

/** The peer broke the rules of the wire. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  constructor(
    reason: string,
    readonly code = 4400,
  ) {
    super(reason);
  }
}

export const CHUNK_BYTES = 65536;
/** Length of what stands before the bytes in a binary frame. */
export const BINARY_OVERHEAD = 22;
const VERSION = 1;
const LAST = 1;
const ABORT = 2;

export function encodeHello(hello: object): string {
  return JSON.stringify({ hello });
}

/** A text frame around messages that are JSON already. */
export function encodeBatch(number: number, ack: number, messages: readonly string[]): string {
  return `{"n":${number},"a":${ack},"m":[${messages.join(",")}]}`;
}

export function encodeAck(ack: number, gap = false): string {
  return gap ? `{"a":${ack},"gap":true}` : `{"a":${ack}}`;
}

export function encodeChunk(number: number, ack: number, chunk: Chunk): Uint8Array {
  const bytes = new Uint8Array(BINARY_OVERHEAD + chunk.data.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  setNumber(view, 1, number);
  setNumber(view, 9, ack);
  view.setUint32(17, chunk.blob);
  view.setUint8(21, (chunk.last ? LAST : 0) | (chunk.abort ? ABORT : 0));
  bytes.set(chunk.data, BINARY_OVERHEAD);
  return bytes;
}

/** Read a frame; throws ProtocolError for anything that is none. */
export function decodeFrame(raw: RawFrame): Frame {
  return typeof raw === "string" ? decodeText(raw) : decodeBinary(raw);
}

function decodeText(raw: string): Frame {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    throw new ProtocolError("a text frame that is no JSON");
  }
  if (!isRecord(value)) throw new ProtocolError("a text frame that is no object");
  if (isRecord(value["welcome"])) return { kind: "welcome", welcome: checkWelcome(value["welcome"]) };
  if (isRecord(value["goodbye"])) return { kind: "goodbye", goodbye: checkGoodbye(value["goodbye"]) };
  const messages = value["m"] ?? [];
  if (!Array.isArray(messages)) throw new ProtocolError("m is no list");
  const number = checkNumber(value["n"] ?? 0, "n");
  if (messages.length && number < 1) throw new ProtocolError("a batch without a number");
  return {
    kind: "data",
    number,
    ack: checkNumber(value["a"] ?? 0, "a"),
    gap: value["gap"] === true,
    items: messages.map((message: unknown) => ({ message })),
  };
}

function decodeBinary(raw: Uint8Array): Frame {
  if (raw.length < BINARY_OVERHEAD) throw new ProtocolError("a binary frame is too short");
  if (raw.length > BINARY_OVERHEAD + CHUNK_BYTES) throw new ProtocolError("a blob chunk is longer than 64 KiB", 4413);
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const flags = view.getUint8(21);
  if (view.getUint8(0) !== VERSION || flags > 3) throw new ProtocolError("a binary frame of an unknown version");
  const number = getNumber(view, 1);
  const blob = view.getUint32(17);
  if (number < 1 || blob < 1) throw new ProtocolError("a chunk without a number");
  const chunk = { blob, data: raw.subarray(BINARY_OVERHEAD), last: (flags & LAST) !== 0, abort: (flags & ABORT) !== 0 };
  return { kind: "data", number, ack: getNumber(view, 9), gap: false, items: [{ chunk }] };
}

function setNumber(view: DataView, at: number, value: number): void {
  view.setBigUint64(at, BigInt(value));
}

function getNumber(view: DataView, at: number): number {
  return checkNumber(Number(view.getBigUint64(at)), "a number");
}

function checkNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new ProtocolError(`${name} is out of range`);
  return value;
}

function checkWelcome(value: Readonly<Record<string, unknown>>): Welcome {
  for (const key of ["session", "client"]) if (typeof value[key] !== "string") throw new ProtocolError(`welcome.${key} is no text`);
  checkNumber(value["last"], "welcome.last");
  return {
    proto: 1,
    build: "",
    resume: false,
    fresh: false,
    role: "control",
    heartbeat_ms: 4000,
    ...value,
  } as Welcome;
}

function checkGoodbye(value: Readonly<Record<string, unknown>>): Goodbye {
  return { code: checkNumber(value["code"], "goodbye.code"), reason: String(value["reason"] ?? ""), retry: value["retry"] === true };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
