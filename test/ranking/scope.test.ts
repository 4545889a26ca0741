import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { scopeQuery } from '../../src/ranking/scope.ts';
import { inventedIndex } from '../support/invented-index.ts';

const likelihood = new Map([
  ['mani', 0.1],
  ['sailor', 0.5],
]);

/** The weight of each word of a question, by its term. */
function weigh(question: string, texts: readonly string[]) {
  const query = parseQuery(question);
  const scoped = scopeQuery(query, inventedIndex(texts), {
    isOneArticle: false,
    likelihood,
  });
  const byTerm = new Map(
    query.words.map(({ term }, at) => [term, scoped.weights[at] ?? 0]),
  );
  const inSequence = new Map(
    query.sequence.map(({ term }, at) => [term, scoped.sequenceWeights[at] ?? 0]),
  );
  return { byTerm, inSequence };
}

describe('scopeQuery()', () => {
  const TEXTS = ['A helicopter rescued 14 sailors.', 'The mayor met a captain.'];

  it.each([
    { question: 'How many sailors?', lighter: 'mani', heavier: 'sailor' },
    // Neither is known: what hardly ever stands in an answer tells less all the same.
    { question: 'How many zeppelins?', lighter: 'mani', heavier: 'zeppelin' },
  ])('weighs “$lighter” less than “$heavier” in “$question”', (one) => {
    const { byTerm, inSequence } = weigh(one.question, TEXTS);
    for (const weights of [byTerm, inSequence]) {
      expect(weights.get(one.lighter)).toBeLessThan(
        (weights.get(one.heavier) ?? 0) * 0.6,
      );
    }
  });

  it('weighs a word by its likelihood whether the library knows it or not', () => {
    const unknown = weigh('sailors', ['Rain fell.']).byTerm.get('sailor') ?? 0;
    const plain = weigh('zeppelins', ['Rain fell.']).byTerm.get('zeppelin') ?? 0;
    expect(unknown).toBeCloseTo(plain * 0.5);
  });
});
