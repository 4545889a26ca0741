import { describe, expect, it } from 'vitest';
import { SpellingIndex } from '../../src/text/spelling-index.ts';
import { processorMs } from '../support/processor-time.ts';

const index = new SpellingIndex(
  new Map([
    ['bridge', { count: 9, isName: false }],
    ['fridge', { count: 1, isName: false }],
    ['bride', { count: 2, isName: false }],
    ['ortega', { count: 5, isName: true }],
    ['zürich', { count: 1, isName: true }],
  ]),
);

describe('SpellingIndex', () => {
  it.each([
    { written: 'brigde', most: 1, words: ['bridge', 'bride'] },
    { written: 'brudge', most: 2, words: ['bridge', 'bride', 'fridge'] },
    { written: 'ortaga', most: 1, words: ['ortega'] },
    { written: 'zurich', most: 1, words: ['zürich'] },
    { written: 'zeppelin', most: 2, words: [] },
    { written: '', most: 2, words: [] },
  ])('finds $words near $written', ({ written, most, words }) => {
    expect(index.findNear(written, most).map(({ word }) => word)).toEqual(words);
  });

  it('tells how a word is used', () => {
    expect(index.findNear('ortegga', 1)[0]).toMatchObject({ count: 5, isName: true });
    expect(index.findNear('brigde', 1)[0]).toMatchObject({ count: 9, isName: false });
  });

  it('looks through 100,000 words in a few milliseconds', () => {
    const use = { count: 1, isName: false };
    const words = Array.from({ length: 100_000 }, (_, number) => [
      (number * 2_654_435_761).toString(26).replace(/\d/g, 'e'),
      use,
    ]) as [string, typeof use][];
    const large = new SpellingIndex(new Map(words));
    const written = words.slice(0, 20).map(([word]) => `${word.slice(1)}x`);
    const ms = processorMs(() => written.map((word) => large.findNear(word, 2)));
    expect(ms / written.length).toBeLessThan(25);
  });
});
