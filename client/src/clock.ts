/** The browser's time for the core. */
import type { Clock } from "./core/clock";

export const browserClock: Clock = {
  now: () => performance.now(),
  after(delayMs, ring) {
    const timer = setTimeout(ring, delayMs);
    return () => clearTimeout(timer);
  },
};
