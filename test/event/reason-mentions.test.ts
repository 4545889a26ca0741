import { expect, it } from 'vitest';
import { findReasons } from '../../src/event/reason-mentions.ts';

it('finds a reason', () => {
  const text = 'The bridge was closed because of the storm.';
  const spans = findReasons(text, { start: 0, end: text.length });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'because of the storm',
  ]);
});
