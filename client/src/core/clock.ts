/**
 * Time as the core sees it: a monotonic number of milliseconds and alarms.
 *
 * Handed in by whoever starts the core, so that tests own the time.
 */

/** Stops an alarm; harmless when it has rung. */
export type Cancel = () => void;

export interface Clock {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  /** Ring once after `delayMs`. */
  after(delayMs: number, ring: () => void): Cancel;
}
