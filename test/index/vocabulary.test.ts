import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/index/vocabulary.ts';

function vocabularyOf(terms: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const term of terms) vocabulary.add(term);
  return vocabulary;
}

describe('Vocabulary', () => {
  it('gives a term one id for good', () => {
    const vocabulary = vocabularyOf(['boat', 'ferri']);
    expect(vocabulary.add('boat')).toBe(0);
    expect(vocabulary.find('ferri')).toBe(1);
    expect(vocabulary.find('zeppelin')).toBeUndefined();
    expect(vocabulary.size).toBe(2);
    expect(vocabulary.termOf(1)).toBe('ferri');
  });

  it.each([
    { term: 'germani', other: 'german', related: true },
    { term: 'centralized', other: 'decentralized', related: true }, // alike from the middle on
    { term: 'art', other: 'artistic', related: false }, // too little of the longer one
    { term: 'bridg', other: 'ferri', related: false },
    { term: '1987', other: '1985', related: false }, // numbers are not alike
    { term: 'boat', other: 'boat', related: false }, // the term itself is not another
  ])(
    'says whether "$other" is related to "$term": $related',
    ({ term, other, related }) => {
      const found = vocabularyOf([other, 'harbour']).findRelated(term);
      expect(found.map(({ id }) => id)).toEqual(related ? [0] : []);
    },
  );

  it('tells how alike two terms are: shared runs over the runs of both', () => {
    // ^germ germ→erma rman | ^germ germ erma rman mani: 4 shared of 4 + 5
    const [german] = vocabularyOf(['german']).findRelated('germani');
    expect(german?.likeness).toBeCloseTo((2 * 4) / (4 + 5));
  });
});
