import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalisedPattern } from '../../src/text/capitalised-pattern.ts';
import { splitTokens } from '../../src/text/tokens.ts';

describe('capitalisedPattern()', () => {
  it.each([
    { word: 'price', text: 'spokesman Ned Price said' },
    { word: 'erdogan', text: 'Erdoğan' },
    { word: 'us', text: 'the U.S. Navy' },
    { word: 'obrien', text: 'Ann O’Brien' },
    { word: 'ae', text: 'Æ' },
    { word: 'aegir', text: 'a boat of Ægir’s' },
    { word: 'oyvind', text: 'Øyvind' },
    { word: '台灣', text: 'Taiwan' },
  ])('is found for “$word” in “$text”', ({ word, text }) => {
    expect(capitalisedPattern(word).test(text)).toBe(true);
  });

  it.each([
    { word: 'price', text: 'the price of oil' },
    { word: 'price', text: 'a Prince and his Pride' },
    { word: 'price', text: '“the price” – and a cliché' },
    { word: '台灣', text: 'lower case' },
  ])('is not found for “$word” in “$text”', ({ word, text }) => {
    expect(capitalisedPattern(word).test(text)).toBe(false);
  });

  it('is found wherever a word has a capital', () => {
    const letter = fc.constantFrom(...'ABabeé.’ÆßŁﬁK𝐏\u0301 -5'.split(''));
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
        const text = letters.join('');
        for (const token of splitTokens(text)) {
          const isFound = capitalisedPattern(token.word).test(text.slice(token.start));
          expect(isFound || !token.isCapitalised).toBe(true);
        }
      }),
    );
  });

  it('bears a word of any length', () => {
    expect(capitalisedPattern('a'.repeat(6000)).test(`A${'a'.repeat(5999)}`)).toBe(true);
  });
});
