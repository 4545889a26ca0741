import process from 'node:process';
import { afterEach, expect, it } from 'vitest';
import { SoakClock } from './soak-clock.ts';

const BOT = 7;

let machineMs = 1000;
const waitedMs = new Map<number, number>();
let clock: SoakClock;

function start(): () => number {
  machineMs = 1000;
  waitedMs.clear();
  clock = new SoakClock({
    now: () => machineMs,
    waitedMs: (pid) => waitedMs.get(pid) ?? 0,
  });
  clock.mind(BOT);
  const from = clock.now();
  return () => Math.round(clock.now() - from);
}

afterEach(() => clock.stop());

/** Lets time pass, of which processes waited so much for a processor. */
function pass(ms: number, waited: Readonly<Record<number, number>> = {}): void {
  machineMs += ms;
  for (const [pid, more] of Object.entries(waited))
    waitedMs.set(Number(pid), (waitedMs.get(Number(pid)) ?? 0) + more);
}

it('is the machine’s own where nobody waits', () => {
  const passed = start();
  pass(40);
  expect(passed()).toBe(40);
  pass(3000);
  expect(passed()).toBe(3040);
});

it.each([
  ['this program', { [process.pid]: 3900 }, 100],
  ['the bot', { [BOT]: 3900 }, 100],
  ['half the time each', { [process.pid]: 2000, [BOT]: 2000 }, 1000],
  ['all the time', { [BOT]: 4000 }, 0],
])(
  'does not count what was waited, also where it could not look meanwhile: %s',
  (_who, waited, ms) => {
    const passed = start();
    pass(4000, waited);
    expect(passed()).toBe(ms);
  },
);

it('never goes back', () => {
  const passed = start();
  pass(90);
  expect(passed()).toBe(90);
  // It looks at the end of this, and finds that all was waited.
  pass(110, { [BOT]: 200 });
  expect(passed()).toBe(90);
});
