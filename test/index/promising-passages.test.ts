import { describe, expect, it } from 'vitest';
import {
  type PromisingId,
  PromisingPassages,
} from '../../src/index/promising-passages.ts';

/** Passages 0 to 3 are one article, 4 to 7 the next, and so on. */
function fourAnArticle(count: number): PromisingPassages {
  const promising = new PromisingPassages();
  for (let id = 0; id < count; id++) promising.assign(id, id >> 2);
  return promising;
}

const idsOf = (found: readonly PromisingId[]) => found.map(({ id }) => id);

describe('PromisingPassages', () => {
  const rare = { weight: 5, passages: [1] };
  const common = { weight: 1, passages: [0, 2, 4, 6, 8, 9, 10] };

  it.each([
    { claim: 'a rare word before common ones', postings: [rare, common], best: [1] },
    {
      claim: 'two words before one',
      postings: [{ weight: 1, passages: [9] }, common],
      best: [9],
    },
    {
      claim: 'a passage beside the other word before one apart',
      postings: [
        { weight: 2, passages: [4, 8] },
        { weight: 1, passages: [9] },
      ],
      best: [8],
    },
    {
      claim: 'a passage whose article has the other word before one whose has not',
      postings: [
        { weight: 2, passages: [0, 4] },
        { weight: 1, passages: [7] },
      ],
      best: [4],
    },
    {
      claim: 'of equals the first',
      postings: [{ weight: 1, passages: [9, 1, 5] }],
      best: [1],
    },
  ])('prefers $claim', ({ postings, best }) => {
    expect(idsOf(fourAnArticle(12).find(postings, 1))).toEqual(best);
  });

  it('finds nothing for no words, and the same after any other question', () => {
    const promising = fourAnArticle(12);
    expect(idsOf(promising.find([], 3))).toEqual([]);
    const first = promising.find([rare, common], 3);
    promising.find([{ weight: 9, passages: [11, 10] }], 3);
    expect(promising.find([rare, common], 3)).toEqual(first);
  });

  it('goes on as it grows, and beside the last passage stands none', () => {
    const promising = fourAnArticle(5000);
    expect(idsOf(promising.find([{ weight: 1, passages: [4999] }], 3))).toEqual([4999]);
  });

  it('looks at no more words than a set of bits can hold', () => {
    const postings = Array.from({ length: 40 }, (_, at) => ({
      weight: 1,
      passages: [at],
    }));
    expect(fourAnArticle(64).find(postings, 64)).toHaveLength(32);
  });
});
