import { describe, expect, it } from 'vitest';
import { findMarkDifferences } from '../../../src/answer/verify/mark-kinds.ts';

describe('findMarkDifferences()', () => {
  it.each([
    { article: ' “', quotation: ' "', kinds: ['quotation marks'] },
    { article: 'don’t', quotation: "don't", kinds: ['apostrophes'] },
    { article: '—', quotation: ' - ', kinds: ['dashes', 'spaces'] },
    { article: '…', quotation: '...', kinds: ['ellipsis'] },
    { article: 'the', quotation: 'T]he', kinds: ['brackets', 'capitals'] },
    { article: ', ', quotation: ' ', kinds: ['punctuation'] },
    { article: ' ', quotation: '\u00a0', kinds: ['spaces'] },
    { article: 'café', quotation: 'cafe\u0301', kinds: ['Unicode form'] },
    { article: 'urge', quotation: 'ur\u00adge', kinds: ['Unicode form'] },
    { article: '", ', quotation: ',” ', kinds: ['quotation marks'] },
    { article: '”, ', quotation: ',” ', kinds: ['punctuation'] },
    { article: '10²', quotation: '10²', kinds: [] },
  ])('tells “$article” from “$quotation”', ({ article, quotation, kinds }) => {
    const found = findMarkDifferences(article, quotation).map(({ kind }) => kind);
    expect(found).toEqual(kinds);
  });
});
