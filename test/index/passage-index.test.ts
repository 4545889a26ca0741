import { describe, expect, it } from 'vitest';
import type { PassageIndex } from '../../src/index/passage-index.ts';
import { splitTokens } from '../../src/text/tokens.ts';
import { inventedIndex } from '../support/invented-index.ts';

const found = (index: PassageIndex, terms: readonly string[]) =>
  index.candidates(terms).map(({ article }) => article);

describe('PassageIndex', () => {
  const index = inventedIndex([
    'Small boats landed on the island.',
    'The island has a boat.',
    'The mayor opened a bridge.',
  ]);

  it('finds passages that share some of the terms, in reading order', () => {
    expect(found(index, ['small', 'boat', 'zeppelin'])).toEqual(['A1', 'A2']);
  });

  it('finds nothing for terms that stand nowhere', () => {
    expect(found(index, ['zeppelin'])).toEqual([]);
    expect(found(index, [])).toEqual([]);
  });

  it('finds a word in another form and ignores common ones', () => {
    expect(found(index, ['open'])).toEqual(['A3']);
    expect(found(index, ['the'])).toEqual([]);
  });

  it('finds a passage by the name of a speaker who is named elsewhere', () => {
    expect(
      found(inventedIndex(['“We will,” he said.'], ['Ned Price']), ['price']),
    ).toEqual(['A1']);
  });

  it('counts in how many passages a term stands', () => {
    expect(index.documentFrequency('boat')).toBe(2);
    expect(index.documentFrequency('zeppelin')).toBe(0);
    expect(index.size).toBe(3);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])(
    'finds the word "%s", which JavaScript objects have too',
    (word) => {
      const terms = splitTokens(word).map(({ term }) => term);
      expect(found(inventedIndex([`The ${word} broke.`]), terms)).toEqual(['A1']);
      expect(found(index, terms)).toEqual([]);
    },
  );

  it('proposes no more than the limit', () => {
    const many = inventedIndex(Array.from({ length: 30 }, () => 'A boat sank.'));
    expect(many.candidates(['boat'], 10)).toHaveLength(10);
  });

  it('prefers one rare word to several common ones', () => {
    const common = Array.from({ length: 30 }, () => 'A small boat sank at sea.');
    const many = inventedIndex([...common, 'A zeppelin rose.']);
    const [first] = many.candidates(['small', 'boat', 'sea', 'zeppelin'], 1);
    expect(first?.article).toBe('A31');
  });

  it('leaves out words that stand nearly everywhere where others suffice', () => {
    const sea = Array.from({ length: 13_000 }, (_, n) => `The sea ${n}.`);
    const many = inventedIndex([...sea, 'A zeppelin rose.']);
    expect(found(many, ['sea', 'zeppelin'])).toEqual(['A13001']);
    expect(found(many, ['sea'])).toHaveLength(200);
  });
});
