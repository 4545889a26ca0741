import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../src/text/tokens.ts';
import { processorMs } from '../support/processor-time.ts';

const words = (text: string) => splitTokens(text).map((token) => token.word);

describe('splitTokens()', () => {
  it.each([
    { text: 'small-boat teams', expected: ['small', 'boat', 'teams'] },
    { text: 'The U.S. and the US', expected: ['the', 'us', 'and', 'the', 'us'] },
    { text: 'at 5 p.m. sharp', expected: ['at', '5', 'pm', 'sharp'] },
    { text: 'It ended. A boat sank.', expected: ['it', 'ended', 'a', 'boat', 'sank'] },
    {
      text: 'Taiwan’s coast, the officials’ plan',
      expected: ['taiwan', 'coast', 'the', 'officials', 'plan'],
    },
    { text: "O'Brien and O’Brien don't", expected: ['obrien', 'and', 'obrien', 'dont'] },
    {
      text: '1,200,000 or 3.5 or 2.2m',
      expected: ['1200000', 'or', '3.5', 'or', '2.2m'],
    },
    {
      text: 'the 20th, F-16s and IE6',
      expected: ['the', '20th', 'f', '16s', 'and', 'ie6'],
    },
    { text: '“rock-solid”—he said', expected: ['rock', 'solid', 'he', 'said'] },
    { text: ' … — “” ', expected: [] },
    { text: '', expected: [] },
  ])('splits "$text"', ({ text, expected }) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    { text: 'us', isCommon: true },
    { text: 'US', isCommon: false },
    { text: 'U.S.', isCommon: false },
    { text: 'The', isCommon: true },
    { text: 'said', isCommon: true },
    { text: 'not', isCommon: false },
    { text: 'boat', isCommon: false },
  ])('says whether "$text" is too common: $isCommon', ({ text, isCommon }) => {
    expect(splitTokens(text)[0]?.isCommon).toBe(isCommon);
  });

  it('counts spans in the whole text when only a part is split', () => {
    const [token] = splitTokens('One boat sank.', { start: 4, end: 8 });
    expect(token).toMatchObject({ start: 4, end: 8, word: 'boat' });
  });

  it('gives spans that are sorted, apart and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of splitTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.term).not.toMatch(/\s/u);
          expect(token.word).not.toBe('');
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['a.', "a'", 'a’b', '1.', '1,', 'a.b ', 'A'])(
    'is linear in a long run of "%s"',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      expect(processorMs(() => splitTokens(text))).toBeLessThan(1000);
    },
  );
});
