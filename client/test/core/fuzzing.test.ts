/** Hostile frames by the thousand: only `ProtocolError` comes out of the page's codec and channel, and its count stays right. */
import { expect, test } from "vitest";
import { Channel } from "../../src/core/channel";
import { decodeFrame, ProtocolError, type RawFrame } from "../../src/core/frames";
import { seeded } from "./clock";

const ODD: readonly unknown[] = [-1, 0, 1, 2, 3, 1.5, 2 ** 53, 1e300, "7", "", null, true, [], {}, [[]], { n: 1 }, "\ud800"];
const KEYS = ["n", "a", "m", "gap", "welcome", "goodbye", "hello", "x"] as const;

function textFrame(pick: (count: number) => number): string {
  const frame: Record<string, unknown> = {};
  for (const key of KEYS) if (pick(3) === 0) frame[key] = ODD[pick(ODD.length)];
  if (pick(2)) Object.assign(frame, { n: pick(12), a: pick(4), m: Array.from({ length: pick(4) }, () => ODD[pick(ODD.length)]) });
  const text = JSON.stringify(frame);
  return pick(5) ? text : text.slice(0, pick(text.length));
}

function binaryFrame(pick: (count: number) => number): Uint8Array {
  const frame = new Uint8Array(pick(4) ? 22 + pick(20) : pick(22));
  for (let at = 0; at < frame.length; at++) frame[at] = pick(3) ? 0 : pick(256);
  if (pick(4)) frame.set([1, 0, 0, 0, 0, 0, 0, 0, pick(12)].slice(0, frame.length));
  return frame;
}

test.each(Array.from({ length: 20 }, (_, seed) => seed))("nothing else is thrown, and no message is taken twice (seed %i)", (seed) => {
  const random = seeded(seed * 104729 + 1);
  const pick = (count: number) => Math.floor(random() * count);
  let channel = new Channel();
  let taken = 0;
  for (let step = 0; step < 500; step++) {
    if (pick(4) === 0) channel.send('"said"');
    if (pick(4) === 0) channel.frames();
    if (pick(8) === 0) channel.tick(step * 1000);
    const raw: RawFrame = pick(2) ? textFrame(pick) : binaryFrame(pick);
    try {
      const frame = decodeFrame(raw);
      if (frame.kind === "data") taken += channel.receive(frame).length;
    } catch (error) {
      expect(error).toBeInstanceOf(ProtocolError);
      if (pick(20) === 0) [channel, taken] = [new Channel(), 0]; // a page that was told so opens anew
    }
    expect(channel.received).toBe(taken);
  }
});
