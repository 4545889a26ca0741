import { expect, it } from 'vitest';
import { scoreSentences } from '../bench/sentences.ts';

it('splits the published and the hard sets at least as well as before', () => {
  const { pudF1, ...counts } = scoreSentences();
  expect(counts).toEqual({
    golden: 48,
    goldenNewsLike: 38,
    extra: 84,
    hardUnits: 78,
    hardSentences: 79,
    notVerbatim: 0,
  });
  expect(pudF1).toBeGreaterThanOrEqual(0.998);
});
