/** Tells of something that changes quickly a few times a second: the first change at once, the last one always. */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ranAtMs = -Infinity;

  constructor(
    private readonly everyMs: number,
    private readonly run: () => void,
  ) {}

  /** It has changed. */
  soon(): void {
    const waitMs = this.ranAtMs + this.everyMs - performance.now();
    if (waitMs <= 0) this.now();
    else this.timer ??= setTimeout(() => this.now(), waitMs);
  }

  /** Tell now; whatever waited is told by it. */
  now(): void {
    this.stop();
    this.ranAtMs = performance.now();
    this.run();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
