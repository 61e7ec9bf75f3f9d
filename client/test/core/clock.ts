/** Time that the test owns. */
import type { Clock } from "../../src/core/clock";

export class FakeClock implements Clock {
  private time = 1000;
  private alarms: { readonly at: number; readonly ring: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(delayMs: number, ring: () => void): () => void {
    const alarm = { at: this.time + delayMs, ring };
    this.alarms.push(alarm);
    return () => {
      this.alarms = this.alarms.filter((each) => each !== alarm);
    };
  }

  /** Let time pass; alarms ring in order, and what they set off as promises is carried out between them. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      await settle();
      const next = this.alarms.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.alarms = this.alarms.filter((each) => each !== next);
      this.time = Math.max(this.time, next.at);
      next.ring();
    }
    this.time = end;
    await settle();
  }
}

/** Carry out what promises have in store. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** Numbers that are the same in each run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
