import { describe, expect, it } from 'vitest';
import { LivePart } from '../../src/index/live-part.ts';
import { type ArticleSource, packArticle } from '../../src/index/pack-article.ts';
import { PassageIndex } from '../../src/index/passage-index.ts';
import { splitText } from '../../src/text/split-text.ts';
import { inventedPart } from '../support/invented-index.ts';

const whole = (part: LivePart) => new PassageIndex(part.vocabulary, [part]);

const found = (part: LivePart, terms: readonly string[]) =>
  whole(part)
    .candidates(terms)
    .map(({ article }) => article);

const add = (part: LivePart, source: ArticleSource) =>
  part.add(source.id, packArticle(source));

describe('LivePart', () => {
  const source = (id: string, text: string) => ({
    id,
    headline: '',
    text,
    ...splitText(text),
  });

  it('finds nothing of an article that was removed', () => {
    const changing = inventedPart(['A boat sank.', 'A boat rose.']);
    changing.remove('A1');
    expect(found(changing, ['boat'])).toEqual(['A2']);
    expect(found(changing, ['sink'])).toEqual([]);
    expect(whole(changing).documentFrequency('sink')).toBe(0);
    expect(changing.size).toBe(1);
  });

  it('gives an empty list for a word whose last passage was removed', () => {
    const changing = inventedPart(['A boat sank.']);
    changing.remove('A1');
    expect(whole(changing).candidates(['boat'])).toEqual([]);
    expect(whole(changing).candidates(['boat', 'sink'])).toEqual([]);
  });

  it('replaces an article that is added again', () => {
    const changing = inventedPart(['A boat sank.']);
    add(changing, source('A1', 'A bridge fell.'));
    expect(found(changing, ['boat'])).toEqual([]);
    expect(found(changing, ['bridg'])).toEqual(['A1']);
    expect(changing.size).toBe(1);
  });

  it('proposes equal passages in the same order, whatever else came and went', () => {
    const changing = inventedPart(['A boat sank.', 'A ferry.', 'A boat sank.']);
    const before = found(changing, ['boat']);
    changing.remove('A2');
    add(changing, source('A9', 'A boat sank.'));
    changing.remove('A9');
    expect(before).toEqual(['A1', 'A3']);
    expect(found(changing, ['boat'])).toEqual(before);
  });

  it('answers after many changes as an index built at once does', () => {
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    const boat = (n: number) => source(`A${n}`, `Boat ${n} met ferry ${n % 7}.`);
    const changing = partOf(numbers.map(boat));
    for (const n of numbers.filter((n) => n % 3 === 0)) changing.remove(`A${n}`);
    for (const n of numbers.filter((n) => n % 6 === 0)) add(changing, boat(n));
    const left = numbers.filter((n) => n % 3 !== 0 || n % 6 === 0);
    const fresh = partOf(left.map(boat));
    expect(changing.size).toBe(fresh.size);
    for (const term of ['boat', 'ferri', '3', '12']) {
      expect(found(changing, [term]).toSorted()).toEqual(found(fresh, [term]).toSorted());
      expect(whole(changing).documentFrequency(term)).toBe(
        whole(fresh).documentFrequency(term),
      );
    }
  });
});

function partOf(sources: readonly ArticleSource[]): LivePart {
  const part = new LivePart();
  for (const one of sources) add(part, one);
  return part;
}
