import process from 'node:process';
import type { Clock } from '../../src/preview/clock.ts';
import { processorOf } from '../support/processor-of.ts';

/** Milliseconds between two looks at how long the processes have waited. */
const LOOK_MS = 100;

/**
 * A clock that stands still while the bot, or the program that sends to it, could run but
 * other programs have the processors. On a free machine it is the machine's own; on a busy
 * one a run takes longer instead of finding faults that the bot does not have: rates,
 * deadlines and lengths are measured by it. Linux alone tells how long a process has waited;
 * elsewhere it is the machine's own as well.
 */
export class SoakClock implements Clock {
  readonly #timer: NodeJS.Timeout;
  readonly #waited = new Map<number, number>([
    [process.pid, processorOf(process.pid).waitedMs],
  ]);
  #at: number = performance.timeOrigin + performance.now();
  #looked: number = performance.now();
  /** How much of the machine's time counts now. */
  #speed = 1;

  constructor() {
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
    this.#timer.unref();
  }

  /** Milliseconds since 1970, less what was waited. */
  readonly now = (): number =>
    this.#at + (performance.now() - this.#looked) * this.#speed;

  /** Runs something after so many milliseconds of this clock. */
  readonly schedule = (delayMs: number, run: () => void): (() => void) => {
    const due = this.now() + delayMs;
    let timer: NodeJS.Timeout;
    const arm = (left: number): void => {
      timer = setTimeout(() => {
        const more = due - this.now();
        if (more <= 0) run();
        else arm(more);
      }, left);
      timer.unref();
    };
    arm(delayMs);
    return () => clearTimeout(timer);
  };

  /** Minds from now on how long a process waits. */
  mind(pid: number): void {
    this.#waited.set(pid, processorOf(pid).waitedMs);
  }

  /** Stops looking. */
  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    const passed = now - this.#looked;
    this.#at = this.now();
    this.#looked = now;
    this.#speed = 1;
    for (const [pid, before] of this.#waited) {
      const waited = processorOf(pid).waitedMs;
      this.#waited.set(pid, waited);
      // One answer needs both processes: their shares are multiplied.
      this.#speed *= Math.max(0, 1 - (waited - before) / passed);
    }
  }
}
