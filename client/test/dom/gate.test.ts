/** Messages behind one that waits for a part wait too, and keep their order. */
import { expect, test } from "vitest";
import { Gate } from "../../src/dom/gate";

test("messages pass at once while nothing is needed", () => {
  const passed: unknown[] = [];
  const gate = new Gate([() => undefined], (message) => passed.push(message));
  gate.pass(1);
  gate.pass(2);
  expect(passed).toEqual([1, 2]);
});

test("a message that needs a part holds back what follows, until all its parts are there", async () => {
  const passed: unknown[] = [];
  const there = new Set<string>();
  const arrive = new Map<string, () => void>();
  const need = (part: string) => (message: unknown) => {
    if (message !== "widget" || there.has(part)) return undefined;
    return new Promise<void>((resolve) => arrive.set(part, () => (there.add(part), resolve())));
  };
  const gate = new Gate([need("prose"), need("widgets")], (message) => passed.push(message));
  for (const message of ["before", "widget", "after", "widget"]) gate.pass(message);
  expect(passed).toEqual(["before"]);
  arrive.get("prose")?.();
  await Promise.resolve();
  expect(passed).toEqual(["before"]);
  arrive.get("widgets")?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(passed).toEqual(["before", "widget", "after", "widget"]);
});
