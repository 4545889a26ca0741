import { describe, expect, it } from 'vitest';
import type { LivePart } from '../../src/index/live-part.ts';
import { PassageIndex } from '../../src/index/passage-index.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { rank } from '../../src/ranking/rank.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { inventedPart } from '../support/invented-index.ts';
import { processorMs } from '../support/processor-time.ts';

const NOUNS = ['boat', 'bridge', 'storm', 'mayor', 'ferry', 'harbour', 'council', 'road'];
const VERBS = ['closed', 'met', 'passed', 'reached', 'left', 'saw', 'built'];

/** A library of so many passages; each has common words and one of its own. */
function largePart(passages: number): LivePart {
  return inventedPart(
    Array.from({ length: passages }, (_, n) => {
      const noun = (at: number) => NOUNS[(n * at + at) % NOUNS.length];
      return `The ${noun(1)} ${VERBS[n % VERBS.length]} the ${noun(3)} near ${noun(5)} Vell${n}.`;
    }),
  );
}

/** Milliseconds a question, the mean of fifty. */
function millisecondsAQuestion(part: LivePart): number {
  const index = new PassageIndex(part.vocabulary, [part]);
  const ask = (n: number) => {
    const query = parseQuery(`When did the storm close the bridge near Vell${n}?`);
    const candidates = index.candidates(query.words.map(({ term }) => term));
    return rank(shippedRanker, query, { index, candidates, isOneArticle: false });
  };
  const askFifty = () => {
    for (let n = 0; n < 50; n++) ask(n * 7);
  };
  askFifty(); // so that the times do not hold the compiler's
  return processorMs(askFifty) / 50;
}

describe('what an answer costs', () => {
  it('is a few milliseconds in a library of 20,000 passages', () => {
    // About 2; where every passage with a word of the question is looked at, 50 and more.
    expect(millisecondsAQuestion(largePart(20_000))).toBeLessThan(12);
  }, 60_000);

  it('is next to nothing to remove articles there', () => {
    const part = largePart(20_000);
    const ids = Array.from({ length: 60 }, (_, n) => `A${n * 11 + 1}`);
    // Below 1; where each removal looks through the vocabulary, 20 and more.
    const removal = processorMs(() => {
      for (const id of ids.splice(0, 20)) part.remove(id);
    });
    expect(removal).toBeLessThan(8);
  }, 60_000);
});
