import type { Clock } from '../../src/preview/clock.ts';

/** A clock that moves when told to. */
export interface ManualClock extends Clock {
  /** Moves on by `ms` and runs what falls due, in order. */
  readonly advance: (ms: number) => void;
}

/** Builds a clock that stands still at the beginning of 2026. */
export function buildManualClock(): ManualClock {
  let now = Date.UTC(2026, 0, 1);
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    schedule(delayMs, run) {
      const timer = { at: now + delayMs, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    advance(ms) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
      timers = timers.filter((timer) => !due.includes(timer));
      for (const { run } of due) run();
    },
  };
}
