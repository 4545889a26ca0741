import { describe, expect, it } from 'vitest';
import { buildIndexedPassage } from '../../src/index/indexed-passage.ts';
import { PassageIndex } from '../../src/index/passage-index.ts';
import { splitTokens } from '../../src/text/tokens.ts';

/** Indexes each text as the only passage of an article of its own: A1, A2 … */
function indexOf(
  texts: readonly string[],
  context: readonly string[] = [],
): PassageIndex {
  return new PassageIndex(
    texts.map((text, place) =>
      buildIndexedPassage(`A${place + 1}`, text, {
        passage: { start: 0, end: text.length, first: 0, last: 0 },
        context,
      }),
    ),
  );
}

const found = (index: PassageIndex, terms: readonly string[]) =>
  index.candidates(terms).map(({ article }) => article);

describe('PassageIndex', () => {
  const index = indexOf([
    'Small boats landed on the island.',
    'The island has a boat.',
    'The mayor opened a bridge.',
  ]);

  it('finds passages that share some of the terms, most first', () => {
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
    expect(found(indexOf(['“We will,” he said.'], ['Ned Price']), ['price'])).toEqual([
      'A1',
    ]);
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
      expect(found(indexOf([`The ${word} broke.`]), terms)).toEqual(['A1']);
      expect(found(index, terms)).toEqual([]);
    },
  );

  it('proposes no more than the limit', () => {
    const many = indexOf(Array.from({ length: 30 }, () => 'A boat sank.'));
    expect(many.candidates(['boat'], 10)).toHaveLength(10);
  });
});
