/** Runs `run` once after `delayMs`, and returns what cancels it. */
export type Schedule = (delayMs: number, run: () => void) => () => void;

/** The time a local Discord lives in; tests hand in one that they move by themselves. */
export interface Clock {
  /** Milliseconds since 1970, with fractions where the source has them. */
  readonly now: () => number;
  readonly schedule: Schedule;
}

/** The machine's own time. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  schedule(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
