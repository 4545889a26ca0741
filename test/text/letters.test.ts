import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRuns } from '../../src/text/find-runs.ts';
import { findWordRuns } from '../../src/text/find-word-runs.ts';
import { foldLetters, lettersOf } from '../../src/text/letters.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

const wordsOf = (text: string) => {
  const letters = foldLetters(text);
  return letters.words.map((word) => lettersOf(letters, word));
};

describe('foldLetters()', () => {
  it.each([
    { text: 'Don’t co-operate!', words: ['dont', 'co', 'operate'] },
    { text: 'the U.S. at 5 p.m.', words: ['the', 'us', 'at', '5', 'pm'] },
    { text: '1,200 and 3.5 and 3,5', words: ['1200', 'and', '3.5', 'and', '3,5'] },
    { text: '10:30, 24/7, 10²', words: ['10:30', '24/7', '10²'] },
    { text: '$5, 40% & -5', words: ['$', '5', '40', '%', '&', '-', '5'] },
    { text: 'a dash - here, 5-6', words: ['a', 'dash', 'here', '5', '6'] },
    { text: '[T]he s[he]', words: ['the', 'she'] },
    { text: 'ﬁne Ｃafe\u0301 ca\u00adfé', words: ['fine', 'café', 'café'] },
    { text: 'naïve Erdoğan', words: ['naïve', 'erdoğan'] },
    { text: '“…” — !', words: [] },
  ])('reads “$text”', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keeps two numbers apart', () => {
    expect(foldLetters('20 30').folded).not.toBe(foldLetters('2030').folded);
    expect(foldLetters('2018-19').folded).not.toBe(foldLetters('201819').folded);
  });

  it('leads back to the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, words } = foldLetters(text);
        let end = 0;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.to).toBeGreaterThan(word.from);
          end = word.end;
        }
        expect(words.at(-1)?.to ?? 0).toBe(folded.length);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['a', "a'", '1.', '[a', 'A.'])(
    'takes linear time for “%s” again and again',
    (piece) => {
      expect(
        growthOverSixteen((times) => foldLetters(piece.repeat(2000 * times))),
      ).toBeLessThan(64);
    },
  );
});

describe('findRuns()', () => {
  it('finds what indexOf finds, one place after another', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });
    fc.assert(
      fc.property(letters, letters, (text, run) => {
        const places: number[] = [];
        for (let at = 0; run !== '' && at >= 0; at = text.indexOf(run, at + 1)) {
          if (text.startsWith(run, at)) places.push(at);
        }
        expect(findRuns(text, run, 100)).toEqual(places);
      }),
    );
  });

  it('takes linear time where a run nearly fits everywhere', () => {
    const run = `b${'a'.repeat(3000)}`;
    expect(
      growthOverSixteen((times) => findRuns('a'.repeat(50_000 * times), run, 9)),
    ).toBeLessThan(64);
  });
});

describe('findWordRuns()', () => {
  it.each([
    { text: 'small-boat', run: 'boat', found: 1 },
    { text: 'small boats', run: 'boat', found: 0 },
    { text: 'Taiwan’s', run: 'Taiwan', found: 0 },
    { text: 'don’t', run: 'don', found: 0 },
    { text: 'co-operate', run: 'cooperate', found: 1 },
    { text: 'on and on and on', run: 'on and on', found: 2 },
    { text: '1,200', run: '200', found: 0 },
  ])('finds “$run” in “$text” $found times', ({ text, run, found }) => {
    expect(findWordRuns(foldLetters(text), foldLetters(run).folded)).toHaveLength(found);
  });
});
