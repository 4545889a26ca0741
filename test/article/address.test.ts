import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  formatAddress,
  parseAddress,
  parseReversed,
} from '../../src/article/address.ts';

describe('formatAddress()', () => {
  it.each<[Address, string]>([
    [{ article: 'A12', first: 34, last: 34 }, 'A12\u00B7s34'],
    [{ article: 'A12', first: 34, last: 36 }, 'A12\u00B7s34-36'],
    [{ article: 'B3', first: 0, last: 0 }, 'B3\u00B7s0'],
  ])('writes %j as %s', (address, text) => {
    expect(formatAddress(address)).toBe(text);
  });
});

describe('parseAddress()', () => {
  const a12 = { article: 'A12', first: 34, last: 34 };

  it.each<[string, Address]>([
    ['A12·s34', a12],
    ['A12.34', a12],
    ['a12s34', a12],
    ['A12s34-s36', { ...a12, last: 36 }],
    ['A12 · s34', a12],
    ['A12•s34', a12],
    ['A12.s34', a12],
    ['A12·34', a12],
    ['a12 s34', a12],
    ['a12\u00A0S34', a12],
    ['  A12·s34\n', a12],
    ['A12·s34-36', { ...a12, last: 36 }],
    ['A12·s34–36', { ...a12, last: 36 }],
    ['a12 s34-s36', { ...a12, last: 36 }],
    ['A12.34-34', a12],
    ['b1·s0', { article: 'B1', first: 0, last: 0 }],
    [
      'A999999999·s999999999',
      { article: 'A999999999', first: 999999999, last: 999999999 },
    ],
  ])('reads %j', (text, address) => {
    expect(parseAddress(text)).toEqual(address);
  });

  it.each([
    '',
    'A12',
    'A12·s',
    '12·s34',
    'C12·s34',
    'A·s34',
    'A0·s34',
    'A012·s34',
    'A12·s034',
    'A12 34',
    'A12·s34-33',
    'A12s',
    'A1215',
    'As34',
    'A12·s34-',
    'A12·s34-36-38',
    'A12·s34—36',
    'A12·s-34',
    'A12·s3.5',
    'A12·s3e2',
    'A1234567890·s1',
    'A1·s1234567890',
    'A1·s1-1234567890',
    'A１２·s34',
    'see A12·s34',
    'A12·s34 and more',
    'A12·s34 A12·s35',
  ])('does not read %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  const sentence = fc.integer({ min: 0, max: 999_999_999 });
  const address = fc
    .record({
      letter: fc.constantFrom('A', 'B'),
      number: fc.integer({ min: 1, max: 999_999_999 }),
      ends: fc.tuple(sentence, sentence),
    })
    .map(({ letter, number, ends }) => ({
      article: `${letter}${number}`,
      first: Math.min(...ends),
      last: Math.max(...ends),
    }));

  it('reads every address that is written', () => {
    fc.assert(
      fc.property(address, (written) => {
        expect(parseAddress(formatAddress(written))).toEqual(written);
      }),
    );
  });

  it('reads only what it would write again, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'AaB12·.s -–0') });
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseAddress(text);
        if (parsed !== null) {
          expect(parseAddress(formatAddress(parsed))).toEqual(parsed);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseReversed()', () => {
  it.each(['A12·s36-34', 'a12 s36-s34', 'a12.36–34'])('turns “%s” round', (text) => {
    expect(parseReversed(text)).toEqual({ article: 'A12', first: 34, last: 36 });
  });

  it.each(['A12·s34-36', 'A12·s34', 'A12·s34-34', '36-34', ''])('leaves “%s”', (text) => {
    expect(parseReversed(text)).toBeNull();
  });
});
