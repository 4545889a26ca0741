import { describe, expect, it } from 'vitest';
import type { ArticleSource } from '../../src/index/indexed-article.ts';
import { PassageIndex } from '../../src/index/passage-index.ts';
import { splitText } from '../../src/text/split-text.ts';
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

  describe('when articles come and go', () => {
    const source = (id: string, text: string) => ({
      id,
      headline: '',
      text,
      ...splitText(text),
    });

    it('finds nothing of an article that was removed', () => {
      const changing = inventedIndex(['A boat sank.', 'A boat rose.']);
      changing.remove('A1');
      expect(found(changing, ['boat'])).toEqual(['A2']);
      expect(found(changing, ['sink'])).toEqual([]);
      expect(changing.documentFrequency('sink')).toBe(0);
      expect(changing.size).toBe(1);
    });

    it('gives an empty list for a word whose last passage was removed', () => {
      const changing = inventedIndex(['A boat sank.']);
      changing.remove('A1');
      expect(changing.candidates(['boat'])).toEqual([]);
      expect(changing.candidates(['boat', 'sink'])).toEqual([]);
    });

    it('replaces an article that is added again', () => {
      const changing = inventedIndex(['A boat sank.']);
      changing.add(source('A1', 'A bridge fell.'));
      expect(found(changing, ['boat'])).toEqual([]);
      expect(found(changing, ['bridg'])).toEqual(['A1']);
      expect(changing.size).toBe(1);
    });

    it('proposes equal passages in the same order, whatever else came and went', () => {
      const changing = inventedIndex(['A boat sank.', 'A ferry.', 'A boat sank.']);
      const before = found(changing, ['boat']);
      changing.remove('A2');
      changing.add(source('A9', 'A boat sank.'));
      changing.remove('A9');
      expect(before).toEqual(['A1', 'A3']);
      expect(found(changing, ['boat'])).toEqual(before);
    });

    it('answers after many changes as an index built at once does', () => {
      const numbers = Array.from({ length: 40 }, (_, n) => n);
      const boat = (n: number) => source(`A${n}`, `Boat ${n} met ferry ${n % 7}.`);
      const changing = indexOf(numbers.map(boat));
      for (const n of numbers.filter((n) => n % 3 === 0)) changing.remove(`A${n}`);
      for (const n of numbers.filter((n) => n % 6 === 0)) changing.add(boat(n));
      const left = numbers.filter((n) => n % 3 !== 0 || n % 6 === 0);
      const fresh = indexOf(left.map(boat));
      expect(changing.size).toBe(fresh.size);
      for (const term of ['boat', 'ferri', '3', '12']) {
        expect(found(changing, [term]).toSorted()).toEqual(
          found(fresh, [term]).toSorted(),
        );
        expect(changing.documentFrequency(term)).toBe(fresh.documentFrequency(term));
      }
    });
  });
});

function indexOf(sources: readonly ArticleSource[]): PassageIndex {
  const index = new PassageIndex();
  for (const one of sources) index.add(one);
  return index;
}
