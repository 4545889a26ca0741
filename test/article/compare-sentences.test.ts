import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSentences,
  type SentencedText,
} from '../../src/article/compare-sentences.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

/** A text of these sentences, one after another. */
function textOf(sentences: readonly string[]): SentencedText {
  let end = -1;
  return {
    text: sentences.join(' '),
    sentences: sentences.map((sentence) => {
      const start = end + 1;
      end = start + sentence.length;
      return { start, end };
    }),
  };
}

const HEAD = 'Bridge shut';
const STORM = 'A storm bent 14 cables on Monday.';
const MAYOR = 'The mayor declined to comment.';
const FERRY = 'A ferry runs at night.';

describe('compareSentences()', () => {
  it.each([
    { claim: 'nothing', before: [HEAD, STORM], after: [HEAD, STORM] },
    { claim: 'a sentence added', before: [HEAD], after: [HEAD, STORM], added: [1] },
    {
      claim: 'one removed',
      before: [HEAD, STORM, MAYOR],
      after: [HEAD, MAYOR],
      removed: [1],
    },
    {
      claim: 'a figure corrected',
      before: [HEAD, STORM, MAYOR],
      after: [HEAD, STORM.replace('14', '16'), MAYOR],
      changed: [{ before: 1, after: 1 }],
    },
    {
      claim: 'a figure corrected after a new sentence',
      before: [HEAD, STORM],
      after: [HEAD, FERRY, STORM.replace('14', '16')],
      added: [1],
      changed: [{ before: 1, after: 2 }],
    },
    {
      claim: 'one sentence in the place of another',
      before: [HEAD, MAYOR],
      after: [HEAD, FERRY],
      removed: [1],
      added: [1],
    },
    {
      claim: 'no sentence that moved',
      before: [HEAD, STORM, MAYOR],
      after: [HEAD, MAYOR, STORM],
    },
    {
      claim: 'one of two that were the same',
      before: [HEAD, MAYOR, STORM, MAYOR],
      after: [HEAD, MAYOR, STORM],
      removed: [3],
    },
    {
      claim: 'a quotation mark',
      before: [HEAD, '“We saw the cracks.”'],
      after: [HEAD, '"We saw the cracks."'],
      changed: [{ before: 1, after: 1 }],
    },
    { claim: 'all of an empty text', before: [], after: [HEAD], added: [0] },
  ])('finds $claim', ({ before, after, removed = [], added = [], changed = [] }) => {
    expect(compareSentences(textOf(before), textOf(after))).toEqual({
      removed,
      added,
      changed,
    });
  });

  it('names each sentence once: kept, changed, removed or added', () => {
    const sentences = fc.array(fc.constantFrom('A b.', 'A c.', 'D e f.', 'D e g.', 'H.'));
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const { removed, added, changed } = compareSentences(
          textOf(before),
          textOf(after),
        );
        const gone = [...removed, ...changed.map((pair) => pair.before)];
        const come = [...added, ...changed.map((pair) => pair.after)];
        expect(new Set(gone).size).toBe(gone.length);
        expect(new Set(come).size).toBe(come.length);
        const kept = before.filter((_, place) => !gone.includes(place));
        const still = after.filter((_, place) => !come.includes(place));
        expect(kept.toSorted()).toEqual(still.toSorted());
        expect(removed).toEqual(removed.toSorted((one, other) => one - other));
        expect(added).toEqual(added.toSorted((one, other) => one - other));
      }),
    );
  });

  it.each([
    { claim: 'nothing is the same', other: (n: number) => `Other ${n} words.` },
    { claim: 'all is the same', other: () => 'Same.' },
  ])('takes linear time where $claim', ({ other }) => {
    const many = (count: number, make: (n: number) => string) =>
      textOf(Array.from({ length: count }, (_, n) => make(n)));
    const growth = growthOverSixteen((times) =>
      compareSentences(
        many(300 * times, () => 'Same.'),
        many(300 * times, other),
      ),
    );
    expect(growth).toBeLessThan(60);
  });
});
