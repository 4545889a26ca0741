import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { align } from '../../src/ranking/alignment.ts';
import { scopeQuery } from '../../src/ranking/scope.ts';
import { inventedIndex } from '../support/invented-index.ts';

function aligned(question: string, text: string) {
  const index = inventedIndex([text, 'Rain fell.', 'Snow fell.']);
  const [passage] = index.passagesOf('A1');
  if (!passage) throw new Error('There is no passage');
  const options = { isOneArticle: false, likelihood: new Map<string, number>() };
  return align(scopeQuery(parseQuery(question), index, options), passage);
}

describe('align()', () => {
  it.each([
    { text: 'the storm shut the bridge', run: 5 },
    { text: 'a storm shut the bridge', run: 4 },
    { text: 'shut the bridge, the storm', run: 3 },
    { text: 'bridge the shut storm', run: 1 },
    { text: 'rain', run: 0 },
  ])('finds a run of $run words in "$text"', ({ text, run }) => {
    expect(aligned('the storm shut the bridge', text).runWords).toBe(run);
  });

  it('gives all for the same words and nothing for others', () => {
    const same = aligned('the storm shut the bridge', 'The storm shut the bridge.');
    expect(same).toMatchObject({ pairs: 1, longestRun: 1, triples: 1, subsequence: 1 });
    const others = aligned('the storm shut the bridge', 'Sailors sang.');
    expect(others).toMatchObject({ pairs: 0, longestRun: 0, triples: 0, subsequence: 0 });
  });

  it('counts words in order over a gap', () => {
    const gap = aligned('storm shut bridge', 'The storm at sea shut an old bridge.');
    expect(gap.subsequence).toBe(1);
    expect(gap.pairs).toBe(0);
  });
});
