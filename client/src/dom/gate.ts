/**
 * Holds messages back while a part of the page that the next one needs is loading.
 *
 * The one rule: the order stays. What comes behind a message that waits, waits
 * too: an output may stand in a widget, and a widget in an output.
 */

/** Loads what the message needs; `undefined` = it is all there. Never rejects. */
export type Need = (message: unknown) => Promise<void> | undefined;

export class Gate {
  /** Messages that wait; `undefined` = none do. */
  private held: unknown[] | undefined;

  constructor(
    private readonly needs: readonly Need[],
    private readonly carryOut: (message: unknown) => void,
  ) {}

  pass(message: unknown): void {
    if (this.held) return void this.held.push(message);
    const loads = this.needs.flatMap((need) => need(message) ?? []);
    if (loads.length) this.hold(message, loads);
    else this.carryOut(message);
  }

  private hold(message: unknown, loads: readonly Promise<void>[]): void {
    this.held = [message];
    void Promise.all(loads).then(() => {
      const held = this.held ?? [];
      this.held = undefined;
      for (const each of held) this.pass(each);
    });
  }
}
