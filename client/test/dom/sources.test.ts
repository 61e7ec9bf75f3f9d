/** Blobs become addresses, are shared, and are forgotten when nobody has shown them for a while. */
import { expect, test, vi } from "vitest";
import { IncomingBlobs } from "../../src/core/blobs";
import { Sources } from "../../src/dom/sources";

function connected(): { sources: Sources; blobs: IncomingBlobs } {
  const [sources, blobs] = [new Sources(), new IncomingBlobs()];
  sources.connect(blobs);
  return { sources, blobs };
}

test("a blob that nobody shows any more is kept for a while, then forgotten", async () => {
  const { sources, blobs } = connected();
  const forgotten = vi.spyOn(blobs, "forget");
  for (let id = 1; id <= 40; id++) blobs.take({ blob: id, data: Uint8Array.from([id]), last: true, abort: false });
  const first = await sources.open({ $blob: 1 });
  const again = await sources.open({ $blob: 1 });
  for (let id = 2; id <= 40; id++) (await sources.open({ $blob: id })).release();
  expect(forgotten.mock.calls.map(([id]) => id)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  first.release();
  first.release();
  expect(forgotten).toHaveBeenCalledTimes(7);
  again.release();
  expect(forgotten.mock.calls.at(-1)).toEqual([9]);
});

test("a JSON blob is its value, wherever it was cut", async () => {
  const { sources, blobs } = connected();
  const value = sources.json({ $blob: 5 });
  const bytes = new TextEncoder().encode('{"rows":["é€😀",2]}');
  bytes.forEach((byte, at) => blobs.take({ blob: 5, data: Uint8Array.of(byte), last: at === bytes.length - 1, abort: false }));
  expect(await value).toEqual({ rows: ["é€😀", 2] });
});

test.each(["javascript:alert(1)", "data:text/html,<script>", 7, null])("%j is no source", async (ref) => {
  await expect(connected().sources.open(ref)).rejects.toThrow();
});

test("an address stays what it is", async () => {
  expect((await connected().sources.open("data:image/png;base64,AA==")).url).toBe("data:image/png;base64,AA==");
});
