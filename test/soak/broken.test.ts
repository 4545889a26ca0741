import { expect, it } from 'vitest';
import { broken, brokenBy } from './broken.ts';
import type { Seen } from './tally.ts';

const LOST: Seen = {
  id: '613425648685547541',
  act: 'pressing',
  at: 81.2,
  faults: ['the gateway: close 1001', 'the store: locked'],
  excuse: null,
  isHog: false,
  isStoreAway: true,
  isDisturbed: true,
  fate: 'unanswered',
  taken: 0,
  processorMs: null,
};

it('tells in which second what broke a promise, and beside which faults', () => {
  const seen: readonly Seen[] = [
    LOST,
    { ...LOST, at: 81.9 },
    { ...LOST, act: '/cite', fate: 'apology' },
    { ...LOST, at: 240, faults: [], act: 'the hog' },
  ];
  expect(brokenBy('Each is answered', seen)).toEqual([
    {
      promise: 'Each is answered',
      count: 4,
      example: 'pressing (613425648685547541): unanswered, 0 answers taken',
      more: [
        '  81 s, the gateway: close 1001, the store: locked: 3 (pressing unanswered ×2, /cite apology)',
        ' 240 s, nothing wrong: 1 (the hog unanswered)',
      ],
    },
  ]);
});

it('says how many lines it leaves out', () => {
  const seen = Array.from({ length: 40 }, (_, at) => ({ ...LOST, at }));
  expect(brokenBy('Each is answered', seen)[0]?.more.slice(-1)).toEqual([
    'and 15 more such lines',
  ]);
});

it('tells nothing where nothing broke', () => {
  expect([...brokenBy('Each is answered', []), ...broken('No error', [])]).toEqual([]);
});
