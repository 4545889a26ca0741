import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLongPassages } from '../../src/index/split-long-passages.ts';

/** Sentences of these lengths, a space between each two. */
function sentencesOf(lengths: readonly number[]) {
  let start = 0;
  return lengths.map((length) => {
    const span = { start, end: start + length };
    start += length + 1;
    return span;
  });
}

const split = (lengths: readonly number[]) => {
  const sentences = sentencesOf(lengths);
  const whole = {
    start: 0,
    end: sentences.at(-1)?.end ?? 0,
    first: 0,
    last: lengths.length - 1,
  };
  return splitLongPassages([whole], sentences);
};

describe('splitLongPassages()', () => {
  it.each([
    { lengths: [200, 199], expected: [[0, 1]] }, // 400 characters with the space
    {
      lengths: [200, 200],
      expected: [
        [0, 0],
        [1, 1],
      ],
    },
    {
      lengths: [150, 150, 150, 150],
      expected: [
        [0, 1],
        [2, 3],
      ],
    },
    { lengths: [600], expected: [[0, 0]] }, // one sentence cannot be split
    {
      lengths: [600, 20, 20],
      expected: [
        [0, 0],
        [1, 2],
      ],
    },
  ])(
    'splits sentences of $lengths characters into $expected',
    ({ lengths, expected }) => {
      expect(split(lengths).map(({ first, last }) => [first, last])).toEqual(expected);
    },
  );

  it('keeps every sentence once and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1 }),
        (lengths) => {
          const kept = split(lengths).flatMap(({ first, last }) =>
            Array.from({ length: last - first + 1 }, (_, at) => first + at),
          );
          expect(kept).toEqual([...lengths.keys()]);
        },
      ),
    );
  });
});
