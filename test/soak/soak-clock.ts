import process from 'node:process';
import type { Clock } from '../../src/preview/clock.ts';
import { processorOf } from '../support/processor-of.ts';

/** Milliseconds between two looks at how long the processes have waited. */
const LOOK_MS = 100;

/** What a clock reads; tests hand in their own. */
export interface ClockParts {
  /** Milliseconds that only grow, from any start. */
  readonly now: () => number;
  /** How long a process has waited for a processor, in milliseconds. */
  readonly waitedMs: (pid: number) => number;
}

const MACHINE: ClockParts = {
  now: () => performance.now(),
  waitedMs: (pid) => processorOf(pid).waitedMs,
};

/**
 * A clock that stands still while the bot, or the program that sends to it, could run but
 * other programs have the processors. On a free machine it is the machine's own; on a busy
 * one a run takes longer instead of finding faults that the bot does not have: rates,
 * deadlines and lengths are measured by it. Linux alone tells how long a process has waited;
 * elsewhere it is the machine's own as well.
 */
export class SoakClock implements Clock {
  readonly #parts: ClockParts;
  readonly #timer: NodeJS.Timeout;
  readonly #waited = new Map<number, number>();
  #at: number = performance.timeOrigin + performance.now();
  #looked: number;
  /** How much of the machine's time counted last, and counts until the next look. */
  #speed = 1;
  /** What was told last: it never goes back. */
  #told = 0;

  constructor(parts: ClockParts = MACHINE) {
    this.#parts = parts;
    this.#looked = parts.now();
    this.mind(process.pid);
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
    this.#timer.unref();
  }

  /** Milliseconds since 1970, less what was waited. */
  readonly now = (): number => {
    // Held up, this program looks too late: what it has waited must not count first.
    if (this.#parts.now() - this.#looked >= LOOK_MS) this.#look();
    const passed = this.#parts.now() - this.#looked;
    this.#told = Math.max(this.#told, this.#at + passed * this.#speed);
    return this.#told;
  };

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
    this.#waited.set(pid, this.#parts.waitedMs(pid));
  }

  /** Stops looking. */
  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = this.#parts.now();
    const passed = now - this.#looked;
    if (passed <= 0) return;
    this.#looked = now;
    this.#speed = 1;
    for (const [pid, before] of this.#waited) {
      const waited = this.#parts.waitedMs(pid);
      this.#waited.set(pid, waited);
      // One answer needs both processes: their shares are multiplied.
      this.#speed *= Math.max(0, 1 - (waited - before) / passed);
    }
    this.#at += passed * this.#speed;
  }
}
