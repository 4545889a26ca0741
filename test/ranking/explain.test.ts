import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { explainScores } from '../../src/ranking/explain.ts';
import { rank } from '../../src/ranking/rank.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { inventedIndex } from '../support/invented-index.ts';

function hitsFor(question: string, texts: readonly string[]) {
  const index = inventedIndex(texts);
  const candidates = texts.flatMap((_, place) => index.passagesOf(`A${place + 1}`));
  const scope = { index, candidates, isOneArticle: false };
  return rank(shippedRanker, parseQuery(question), scope).hits;
}

describe('explainScores()', () => {
  it.each([
    { of: 'one passage', texts: ['The harbour bridge is old.'] },
    {
      of: 'several passages',
      texts: ['The bridge.', 'The harbour.', 'A long harbour bridge.'],
    },
    { of: 'equal passages', texts: ['A harbour.', 'A harbour.'] },
  ])('tells shares that add up to the score: $of', ({ texts }) => {
    const hits = hitsFor('Where is the harbour bridge?', texts);
    const explanations = explainScores(shippedRanker, hits);
    expect(explanations).toHaveLength(texts.length);
    for (const [place, { shares, base }] of explanations.entries()) {
      const sum = shares.reduce((total, { share }) => total + share, base);
      expect(sum).toBeCloseTo(hits[place]?.score ?? Number.NaN, 3);
    }
  });

  it('leaves out what is the same in all passages, as what was asked', () => {
    const hits = hitsFor('Where is the bridge?', [
      'A bridge in Paris.',
      'The old bridge.',
    ]);
    const named = explainScores(shippedRanker, hits).map(({ shares }) =>
      shares.map(({ feature }) => feature),
    );
    expect(named[0]).toContain('place asked for and there');
    for (const features of named) {
      expect(features).not.toContain('asks where');
      expect(features).not.toContain('number of words asked');
    }
  });
});
