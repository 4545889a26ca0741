import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/text/quotation-marks.ts';
import { isWithin, type Span, sliceSpan } from '../../src/text/span.ts';
import { splitText } from '../../src/text/split-text.ts';

/** Prose-like pieces, marks, line ends, odd spaces and halves of surrogate pairs. */
const PIECES =
  `“ ” ‘ ’ " ' « » '' \`\` ( ) [3] . ? ! … ... Mr. U.S. p.m. St. No. 5 A. I The he Cole said
  “Why?” 6'2" ’90s • 1. 2. \u00e9 \u{1f600} \ud800 \udc00 。 -`.split(/\s+/);
const SPACES = [' ', '\n', '\r\n', '\u00a0', '\u2028', '\u0085', '\t', ''];
const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SPACES)))
  .map((pairs) => pairs.flat().join(''));
const text = fc.oneof(prose, fc.string({ unit: 'binary' }));

function expectPartsOf(whole: string, parts: readonly Span[]): void {
  let end = 0;
  for (const part of parts) {
    expect(whole.slice(end, part.start).trim()).toBe('');
    expect(sliceSpan(whole, part).trim()).toBe(sliceSpan(whole, part));
    expect(part.end).toBeGreaterThan(part.start);
    ({ end } = part);
  }
  expect(whole.slice(end).trim()).toBe('');
}

describe('splitText() of any text', () => {
  it('leaves out white space only, sorted, apart and trimmed', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { paragraphs, sentences, passages } = splitText(whole);
        for (const parts of [paragraphs, sentences, passages])
          expectPartsOf(whole, parts);
      }),
      { numRuns: 500 },
    );
  });

  it('has each sentence in one paragraph, and passages of whole neighbouring sentences', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { paragraphs, sentences, passages } = splitText(whole);
        let next = 0;
        for (const { start, end, first, last } of passages) {
          expect([first, sentences[first]?.start, sentences[last]?.end]).toEqual([
            next,
            start,
            end,
          ]);
          expect(
            paragraphs.filter((outer) => isWithin({ start, end }, outer)),
          ).toHaveLength(1);
          next = last + 1;
        }
        expect(next).toBe(sentences.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(splitText(whole)).toEqual(splitText(whole));
      }),
    );
  });
});

describe('findQuotations() of any text', () => {
  it('finds trimmed spans, sorted and apart, each in one paragraph', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { paragraphs } = splitText(whole);
        let end = 0;
        for (const quotation of findQuotations(whole, paragraphs)) {
          const words = sliceSpan(whole, quotation);
          expect([words, words.length > 0]).toEqual([words.trim(), true]);
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(paragraphs.some((outer) => isWithin(quotation, outer))).toBe(true);
          ({ end } = quotation);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('splitText() of hostile lengths', () => {
  const HOSTILE = [
    '“',
    '" ',
    "'",
    "a' ",
    '‘a',
    '. ',
    '.',
    '. . ',
    'Mr. ',
    'A. ',
    '\n',
    '“a\n',
    '(',
    'a (',
    ') ',
    '“‘a. ',
    '… ',
    ' ',
    '[1]',
    '1. ',
    '• ',
    'a.” ',
    '? “A ',
    '6" ',
  ];

  // 16 times the length may take 100 times as long on a busy machine; a quadratic step
  // takes 256 times.
  it.each(HOSTILE)('stays linear in repeated %j', (piece) => {
    const short = piece.repeat(Math.ceil(10_000 / piece.length));
    const long = short.repeat(16);
    splitText(short);
    const shortMs = fastestMs(() => splitText(short));
    const longMs = fastestMs(() => splitText(long));
    expect(longMs).toBeLessThan(100 * Math.max(shortMs, 1));
  });
});

function fastestMs(run: () => unknown): number {
  const times = [0, 1].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
