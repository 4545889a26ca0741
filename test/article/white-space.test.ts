import { describe, expect, it } from 'vitest';
import { collapseWhiteSpace, splitWords } from '../../src/article/white-space.ts';

describe('collapseWhiteSpace()', () => {
  it.each([
    ['  two \t words\n', 'two words'],
    ['a\r\nb\u2028c\u0085d', 'a b c d'],
    ['10\u00A0000 and 20\u2009%', '10\u00A0000 and 20\u2009%'],
    [' \n ', ''],
  ])('makes %j into %j', (text, collapsed) => {
    expect(collapseWhiteSpace(text)).toBe(collapsed);
  });
});

describe('splitWords()', () => {
  it('finds words with their places', () => {
    expect(splitWords(' a  b\u00A0c\n')).toEqual([
      { word: 'a', start: 1 },
      { word: 'b\u00A0c', start: 4 },
    ]);
  });

  it('finds none in white space', () => {
    expect(splitWords(' \n')).toEqual([]);
  });
});
