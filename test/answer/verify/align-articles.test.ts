import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles, type Line } from '../../../src/answer/verify/align-articles.ts';
import {
  alignWords,
  BETWEEN_ARTICLES,
  type Step,
} from '../../../src/answer/verify/align-words.ts';
import { boundAlignment } from '../../../src/answer/verify/bound-alignment.ts';

/** So few words that the same runs of them stand in several articles. */
const DIFFERENT = 6;
const word = fc.integer({ min: -1, max: DIFFERENT });

const asked = fc
  .record({
    quotation: fc.array(fc.nat({ max: DIFFERENT }), { minLength: 1, maxLength: 14 }),
    isTelling: fc.array(fc.boolean(), {
      minLength: DIFFERENT + 1,
      maxLength: DIFFERENT + 1,
    }),
    elisions: fc.array(fc.integer({ min: 1, max: 13 }), { maxLength: 2 }),
    texts: fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 5,
    }),
    copied: fc.option(fc.nat({ max: 4 })),
  })
  .map(({ quotation, isTelling, elisions, texts, copied }) => ({
    quoted: {
      // The numbers of a quotation's words are below its length.
      quotation: Int32Array.from(quotation, (each) => each % quotation.length),
      weights: Int32Array.from(quotation, (each) =>
        isTelling[each % quotation.length] ? 30 : 12,
      ),
      elisions: new Set(elisions.filter((place) => place < quotation.length)),
    },
    // In one of the articles, more often than by chance, the quotation stands.
    lines: texts.map((text, place) => ({
      words: Int32Array.from(
        place === copied ? [...text, ...quotation, ...text] : text,
        (each) => (each < 0 ? each : each % quotation.length),
      ),
    })),
  }));

/** All articles' words as one list. */
const join = (lines: readonly Line[]) =>
  Int32Array.from(lines.flatMap(({ words }) => [...words, BETWEEN_ARTICLES]));

/** Steps with the article and the word in place of what counts over some articles. */
function locate(steps: readonly Step[], lines: readonly Line[], all: readonly Line[]) {
  const placeOf = (at: number) => {
    let word = at;
    for (const line of lines) {
      if (word <= line.words.length) return `${all.indexOf(line)}:${word}`;
      word -= line.words.length + 1;
    }
    return 'none';
  };
  return steps.map((step) => ({
    ...step,
    ...('at' in step ? { at: placeOf(step.at) } : {}),
    ...('from' in step ? { from: placeOf(step.from), to: placeOf(step.to - 1) } : {}),
  }));
}

describe('alignArticles()', () => {
  it('finds what an alignment with all articles finds', () => {
    fc.assert(
      fc.property(asked, ({ quoted, lines }) => {
        const whole = alignWords({ ...quoted, articles: join(lines) });
        const found = alignArticles(quoted, lines);
        expect(found.score).toBe(whole.score);
        expect(found.ways.map((steps) => locate(steps, found.lines, lines))).toEqual(
          whole.ways.map((steps) => locate(steps, lines, lines)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves out an article that has only some of the words', () => {
    const quoted = {
      quotation: Int32Array.from([0, 1, 2, 3]),
      weights: Int32Array.from([30, 30, 30, 30]),
      elisions: new Set<number>(),
    };
    const whole = { words: Int32Array.from([-1, 0, 1, 2, 3, -1]) };
    const part = { words: Int32Array.from([0, 1, -1, 3]) };
    expect(alignArticles(quoted, [part, whole]).lines).toEqual([whole]);
  });
});

describe('boundAlignment()', () => {
  it('is never below what is reached', () => {
    fc.assert(
      fc.property(asked, ({ quoted, lines }) => {
        const input = { ...quoted, articles: join(lines) };
        expect(boundAlignment(input)).toBeGreaterThanOrEqual(alignWords(input).score);
      }),
    );
  });
});
