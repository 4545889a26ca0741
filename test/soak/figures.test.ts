import { expect, it } from 'vitest';
import { CALM } from './calm.ts';
import { tellFaults, tellFigures, tellMemory, tellSlowest } from './figures.ts';
import type { Observations } from './observations.ts';
import type { Seen } from './tally.ts';

const SEEN: Seen = { ...CALM, id: '1', act: '/cite', at: 70 };

const line = (interaction: string, command: string, ms: number) => ({
  level: 30,
  outcome: 'answered',
  interaction,
  command,
  ms,
});

const OBSERVED: Observations = {
  seen: [
    SEEN,
    { ...SEEN, id: '2', processorMs: 9 },
    { ...SEEN, id: '3', faults: ['the store: locked'], isDisturbed: true },
    {
      ...SEEN,
      id: '4',
      faults: ['the store: locked', 'its answer: hanging'],
      excuse: 'unanswerable',
      fate: 'unanswered',
    },
  ],
  logged: new Map([
    ['1', line('1', 'cite', 5)],
    ['2', line('2', 'who said', 30)],
    ['3', line('3', 'who said', 900)],
  ]),
  errors: [],
  memory: Array.from({ length: 9 }, (_, place) => ({
    at: 20 * place,
    heap: 80e6 + place * 1e6,
    resident: 250e6,
    shelves: 10 * place,
    shelfBytes: place * 1e6,
  })),
  isEndClean: true,
};

it('tells what became of those who met each fault', () => {
  expect(tellFaults(OBSERVED)).toEqual([
    'its answer: hanging: met by 1, 1 unanswered',
    'the store: locked: met by 2, 1 answered, 1 unanswered',
  ]);
});

it('tells the slowest commands by their own time, without what was disturbed', () => {
  expect(tellSlowest(OBSERVED)).toEqual([
    'who said: 1 times, p50 30.0 ms, p99 30.0 ms (its own 9.0)',
    'cite: 1 times, p50 5.0 ms, p99 5.0 ms (its own 4.0)',
  ]);
});

it('tells each measure of memory', () => {
  expect(tellMemory(OBSERVED)[4]).toBe(
    '    80 s  heap 84 MB · resident 250 MB · articles of 40 servers, about 4 MB',
  );
});

it('sums up in one line, memory beside what members have added', () => {
  expect(tellFigures(OBSERVED, 25)).toBe(
    '4 sent · 3 answered · 0 asked to wait · 0 without the store · 0 sorry · 1 not taken by Discord · p50 5.0 ms, p99 30.0 ms (its own 9.0; at most 25) · heap 80 to 88 MB (after the first minute, beside servers’ articles, 80 to 80) · resident 250 to 250 MB (after the first minute, beside servers’ articles, 246 to 242) · 0 errors',
  );
});
