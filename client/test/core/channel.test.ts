/** Two channels over a link that loses, repeats, reorders and breaks: everything arrives once and in order. */
import { expect, test } from "vitest";
import { Channel, type ChunkSource, WINDOW_BYTES } from "../../src/core/channel";
import { type Chunk, type DataFrame, decodeFrame, type RawFrame } from "../../src/core/frames";
import { seeded } from "./clock";

class End {
  readonly channel = new Channel();
  readonly got: unknown[] = [];
  readonly chunks: Chunk[] = [];

  receive(raw: RawFrame): void {
    for (const item of this.channel.receive(decodeFrame(raw) as DataFrame)) {
      if ("chunk" in item) this.chunks.push(item.chunk);
      else this.got.push(item.message);
    }
  }
}

function bytes(id: number, pieces: number): ChunkSource {
  let next = 0;
  return { take: () => (next < pieces ? { blob: id, data: new Uint8Array([id, next]), last: ++next === pieces, abort: false } : undefined) };
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))("nothing is lost, doubled or reordered (seed %i)", (seed) => {
  const random = seeded(seed * 7919 + 1);
  const [left, right] = [new End(), new End()];
  const wires: [End, RawFrame[]][] = [
    [right, []],
    [left, []],
  ];
  const sent: [number[], number[]] = [[], []];
  let now = 0;
  const feed = (from: End, wire: RawFrame[], lossy: boolean): void => {
    for (const frame of from.channel.frames()) {
      if (lossy && random() < 0.2) continue;
      wire.push(frame);
      if (lossy && random() < 0.1) wire.push(frame);
    }
    if (lossy && wire.length > 1 && random() < 0.3) wire.unshift(wire.pop()!);
  };
  const deliver = (): void => {
    for (const [end, wire] of wires) for (const frame of wire.splice(0)) end.receive(frame);
  };
  for (let step = 0; step < 120; step++) {
    const side = random() < 0.5 ? 0 : 1;
    const end = side === 0 ? left : right;
    const number = sent[side].length + 1;
    sent[side].push(number);
    end.channel.send(JSON.stringify(number));
    if (random() < 0.1) end.channel.sendBlob(bytes(step + 1, 3));
    now += 100;
    for (const each of [left, right]) each.channel.tick(now);
    feed(left, wires[0]![1], true);
    feed(right, wires[1]![1], true);
    if (random() < 0.7) deliver();
    if (random() < 0.05) {
      // The carrier breaks: what is under way is gone, and both begin where the other one is.
      for (const [, wire] of wires) wire.length = 0;
      const [at, bt] = [left.channel.received, right.channel.received];
      left.channel.resume(bt);
      right.channel.resume(at);
    }
  }
  for (let rounds = 0; rounds < 20; rounds++) {
    now += 4000;
    for (const each of [left, right]) each.channel.tick(now);
    feed(left, wires[0]![1], false);
    feed(right, wires[1]![1], false);
    deliver();
  }
  expect(right.got).toEqual(sent[0]);
  expect(left.got).toEqual(sent[1]);
  expect(left.channel.idle && right.channel.idle).toBe(true);
});

test("a sender stops at the window and goes on with the acknowledgement", () => {
  const [left, right] = [new End(), new End()];
  const message = JSON.stringify("x".repeat(10_000));
  for (let count = 0; count < 100; count++) left.channel.send(message);
  const first = left.channel.frames();
  expect(first.reduce((size, frame) => size + frame.length, 0)).toBeLessThan(WINDOW_BYTES + 80_000);
  expect(left.channel.frames()).toEqual([]);
  for (const frame of first) right.receive(frame);
  for (const frame of right.channel.frames()) left.receive(frame);
  expect(left.channel.frames().length).toBeGreaterThan(0);
});

test("messages are not held up by a blob that waits before them", () => {
  const left = new End();
  left.channel.sendBlob({ take: () => "pending" });
  left.channel.sendBlob(bytes(2, 50));
  left.channel.send('"hello"');
  const frames = left.channel.frames();
  expect(frames[0]).toBe('{"n":1,"a":0,"m":["hello"]}');
  expect(frames.length).toBe(51);
});

test("a parked channel goes on with the same numbers", () => {
  const [left, right] = [new End(), new End()];
  left.channel.send('"one"');
  left.channel.send('"two"');
  for (const frame of left.channel.frames()) right.receive(frame);
  left.channel.send('"three"');
  const next = new End();
  next.channel.unpark(JSON.parse(JSON.stringify(left.channel.park())));
  next.channel.resume(right.channel.received);
  for (const frame of next.channel.frames()) right.receive(frame);
  expect(right.got).toEqual(["one", "two", "three"]);
});

test("a page that forgot how far it was goes on behind what the server has", () => {
  const page = new End();
  page.channel.resume(41);
  page.channel.send('"next"');
  expect(page.channel.frames()).toEqual(['{"n":42,"a":0,"m":["next"]}']);
});
