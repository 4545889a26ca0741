import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { findAttributions } from '../../src/attribution/find-attributions.ts';
import type { Span } from '../../src/text/span.ts';
import { splitText } from '../../src/text/split-text.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

/** Pieces of prose, put together at random: sense does not matter, spans do. */
const PIECES = [
  '“', '”', '"', '‘', '’', ', ', '. ', ': ', '; ', '\n\n', ' — ', '? ', '(', ') ',
  'said ', 'he said ', 'the mayor ', 'Ana Ruiz ', 'Ruiz ', 'Dr. Lind ', 'according to ',
  'citing ', 'that ', 'who ', 'and ', 'was ', 'called ', 'it rained ', 'a report in ',
  'in a statement ', 'quoted by ', 'as saying ', 'the words of ', 'adding ', 'told ', 'its ',
] as const; // biome-ignore format: one piece after the other reads best
const prose = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

function find(text: string): readonly Attribution[] {
  return findAttributions(text, splitText(text));
}

function isSorted(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }, place) => {
    const before = spans[place - 1];
    return start < end && (before === undefined || before.end <= start);
  });
}

describe('findAttributions()', () => {
  it('gives sorted spans within the text, and at least one content', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { sources, cues, contents } of find(text)) {
          expect(contents.length).toBeGreaterThan(0);
          for (const spans of [sources, cues, contents]) {
            expect(isSorted(spans)).toBe(true);
            expect(spans.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('sorts by the first content, and a parent is another attribution', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const found = find(text);
        for (const [place, { contents, parent }] of found.entries()) {
          const before = found[place - 1]?.contents[0]?.start ?? 0;
          expect(contents[0]?.start).toBeGreaterThanOrEqual(before);
          if (parent !== null) expect(found[parent]).not.toBe(found[place]);
          if (parent !== null) expect(found[parent]).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names at least two candidates where it is unclear', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { speaker } of find(text)) {
          if (speaker.kind !== 'unclear') continue;
          expect(new Set(speaker.candidates).size).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(find(text)).toEqual(find(text));
      }),
    );
  });

  it.each([
    ['one long sentence', 'the mayor said that he said, '],
    ['one long paragraph', 'Ana Ruiz met Jorge Leal. He said it rained. '],
    ['quotations without an end', '“It rained. '],
    ['sentences with neither article nor comma', 'Xu Li met men. '],
    ['marks alone', '“”‘’" '],
    [
      'an interview',
      'Ana Ruiz came. His name is Jorge Leal.\n\nQ: So?\n\nA: I said her son said it.\n\n',
    ],
    [
      'an interview of many',
      'Ana Ruiz: I say it is.\n\nJorge Leal: He asked her. She said so.\n\n',
    ],
  ])(
    'is linear in the length of %s',
    (_, piece) => {
      const short = piece.repeat(12_000 / piece.length);
      // A quadratic step would make it 256.
      const growth = growthOverSixteen((times) => find(short.repeat(times)));
      expect(growth).toBeLessThan(100);
    },
    30_000,
  );

  it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    'reads the word "%s", which JavaScript objects have too, as any other',
    (word) => {
      const text = `The ${word} that Ana Ruiz, the ${word}, wrote told the mayor that “it rained”.`;
      expect(find(text)).toEqual(find(text.replaceAll(word, 'x'.repeat(word.length))));
    },
  );

  it('finds nothing in an empty text', () => {
    expect(find('')).toEqual([]);
  });
});
