/** Pieces that arrive become whole blobs, whichever comes first: the reference or the bytes. */
import { expect, test } from "vitest";
import { IncomingBlobs } from "../../src/core/blobs";

const piece = (blob: number, data: number[], last = false, abort = false) => ({ blob, data: Uint8Array.from(data), last, abort });

test("asked for before the bytes come", async () => {
  const blobs = new IncomingBlobs();
  const whole = blobs.whole(3);
  const told: number[] = [];
  const stop = blobs.watch(3, (bytes) => told.push(bytes));
  blobs.take(piece(3, [1, 2]));
  stop();
  blobs.take(piece(3, [3], true));
  expect((await whole).flatMap((each) => [...each])).toEqual([1, 2, 3]);
  expect(told).toEqual([2]);
});

test("asked for after the bytes have come", async () => {
  const blobs = new IncomingBlobs();
  blobs.take(piece(1, [9], true));
  expect(await blobs.whole(1)).toHaveLength(1);
});

test("given up", async () => {
  const blobs = new IncomingBlobs();
  const whole = blobs.whole(1);
  blobs.take(piece(1, [9]));
  blobs.take(piece(1, [], false, true));
  await expect(whole).rejects.toThrow();
  await expect(blobs.whole(1)).rejects.toThrow();
});

test("a replay sends again: the half ones from their start, the whole ones in vain", async () => {
  const blobs = new IncomingBlobs();
  blobs.take(piece(1, [1], true));
  blobs.take(piece(2, [1]));
  blobs.restart();
  blobs.take(piece(1, [7], true));
  blobs.take(piece(2, [1]));
  blobs.take(piece(2, [2], true));
  expect((await blobs.whole(1)).flatMap((each) => [...each])).toEqual([1]);
  expect((await blobs.whole(2)).flatMap((each) => [...each])).toEqual([1, 2]);
});
