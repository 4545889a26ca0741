import { expect, it } from 'vitest';
import { mergeSpans } from '../../src/text/merge-spans.ts';

const span = ([start = 0, end = 0]: readonly number[]) => ({ start, end });

it.each([
  { spans: [], merged: [] },
  {
    spans: [
      [5, 9],
      [0, 3],
    ],
    merged: [
      [0, 3],
      [5, 9],
    ],
  },
  {
    spans: [
      [0, 9],
      [1, 2],
      [7, 8],
    ],
    merged: [[0, 9]],
  }, // two inside one
  {
    spans: [
      [0, 5],
      [4, 9],
    ],
    merged: [[0, 9]],
  },
  {
    spans: [
      [0, 5],
      [5, 9],
    ],
    merged: [
      [0, 5],
      [5, 9],
    ],
  }, // touching
])('mergeSpans() of $spans is $merged', ({ spans, merged }) => {
  expect(mergeSpans(spans.map(span))).toEqual(merged.map(span));
});
