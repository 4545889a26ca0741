import type { Seen } from './tally.ts';

/** An interaction that nothing met, as a test's rows begin from it. */
export const CALM: Seen = {
  id: '613425648685547541',
  act: '/who said',
  at: 81.4,
  faults: [],
  excuse: null,
  isHog: false,
  isStoreAway: false,
  isDisturbed: false,
  fate: 'answered',
  taken: 1,
  processorMs: 4,
};
