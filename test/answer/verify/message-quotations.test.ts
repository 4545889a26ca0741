import { describe, expect, it } from 'vitest';
import { findMessageQuotations } from '../../../src/answer/verify/message-quotations.ts';

describe('findMessageQuotations()', () => {
  it.each([
    { content: 'He said “we go” and "stay"', found: ['we go', 'stay'] },
    { content: 'so «we go» or «we stay»', found: ['we go', 'we stay'] },
    { content: 'er sagte »we go« dort', found: ['we go'] },
    { content: '„we go“, then 「we stay」', found: ['we go', 'we stay'] },
    { content: '‘we go’ and don’t', found: ['we go'] },
    { content: '“he said ‘go’ to us”', found: ['he said ‘go’ to us'] },
    { content: '**"we go"** she wrote', found: ['we go'] },
    { content: '> we go\n> and stay\nlol', found: ['we go and stay'] },
    { content: '> we go\n> — Ann Lee', found: ['we go'] },
    { content: '> “we go,” says Ann Lee\nright', found: ['we go,'] },
    { content: '>>> we go\nand stay', found: ['we go and stay'] },
    { content: '“we go”\n> we stay', found: ['we go', 'we stay'] },
    { content: 'we go home, they say', found: ['we go home, they say'] },
    { content: 'we go https://example.org/“a”', found: ['we go'] },
  ])('finds the quotations of “$content”', ({ content, found }) => {
    expect(findMessageQuotations(content)).toEqual(found);
  });

  it.each([
    { what: 'nothing', content: '', says: /no text/ },
    { what: 'a link alone', content: 'https://example.org/a', says: /no text/ },
    {
      what: 'much without a quotation',
      content: 'so it goes '.repeat(40),
      says: /120 words.*\/verify quote/,
    },
  ])('says what to do about $what', ({ content, says }) => {
    expect(() => findMessageQuotations(content)).toThrow(says);
  });
});
