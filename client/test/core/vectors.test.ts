/** The frames and channel steps that the server's implementation is held to as well (tests/protocol/test_vectors.py). */
import { describe, expect, test } from "vitest";
import { Channel } from "../../src/core/channel";
import { type DataFrame, decodeFrame, encodeAck, encodeBatch, encodeChunk, type Item, ProtocolError } from "../../src/core/frames";
import scenarios from "../../../tests/vectors/channel.json";
import vectors from "../../../tests/vectors/frames.json";

const fromHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const messages = (items: readonly Item[]): unknown[] => items.map((item) => ("message" in item ? item.message : item));

describe("frames", () => {
  test.each(vectors.text)("$frame", ({ frame, means, canonical }) => {
    const decoded = decodeFrame(frame) as DataFrame;
    expect([decoded.number, decoded.ack, decoded.gap, messages(decoded.items)]).toEqual([means.n, means.a, means.gap, means.m]);
    if (!canonical) return;
    const texts = means.m.map((message) => JSON.stringify(message));
    expect(texts.length ? encodeBatch(means.n, means.a, texts) : encodeAck(means.a, means.gap)).toBe(frame);
  });

  test.each(vectors.binary)("$hex", ({ hex, means }) => {
    const chunk = { blob: means.blob, data: fromHex(means.data), last: means.last, abort: means.abort };
    const decoded = decodeFrame(fromHex(hex)) as DataFrame;
    expect([decoded.number, decoded.ack, decoded.items]).toEqual([means.n, means.a, [{ chunk }]]);
    expect(toHex(encodeChunk(means.n, means.a, chunk))).toBe(hex);
  });

  test.each(vectors.bad)("refused: $why", ({ frame, hex }) => {
    expect(() => decodeFrame(frame ?? fromHex(hex ?? ""))).toThrow(ProtocolError);
  });
});

interface Step {
  readonly send?: object;
  readonly frames?: readonly unknown[];
  readonly receive?: object;
  readonly gives?: readonly unknown[];
  readonly fails?: boolean;
  readonly tick?: number;
  readonly resume?: number;
  readonly rewind?: boolean;
  readonly heartbeat?: boolean;
}

describe("channel", () => {
  test.each(scenarios.scenarios)("$name", ({ steps }) => {
    const channel = new Channel();
    for (const step of steps as Step[]) take(channel, step);
  });
});

function take(channel: Channel, step: Step): void {
  if (step.send) return channel.send(JSON.stringify(step.send));
  if (step.frames) return void expect(channel.frames().map((frame) => JSON.parse(frame as string) as unknown)).toEqual(step.frames);
  if (step.receive) {
    const frame = decodeFrame(JSON.stringify(step.receive)) as DataFrame;
    if (step.fails) return void expect(() => channel.receive(frame)).toThrow(ProtocolError);
    return void expect(messages(channel.receive(frame))).toEqual(step.gives);
  }
  if (step.tick !== undefined) return channel.tick(step.tick * 1000);
  if (step.resume !== undefined) return channel.resume(step.resume);
  if (step.rewind) return channel.rewind();
  if (step.heartbeat) return channel.heartbeat();
  throw new Error(`an unknown step: ${JSON.stringify(step)}`);
}
