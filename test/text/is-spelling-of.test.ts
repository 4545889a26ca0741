import { expect, it } from 'vitest';
import { isSpellingOf } from '../../src/text/is-spelling-of.ts';

it.each([
  { one: 'kristen', other: 'kristin', is: true },
  { one: 'kristen', other: 'kristen', is: true },
  { one: 'jane', other: 'jade', is: false },
  { one: 'kristen', other: 'kristina', is: false },
  { one: 'kristen', other: 'carsten', is: false },
])('tells whether “$one” is “$other” in another spelling: $is', ({ one, other, is }) => {
  expect(isSpellingOf(one, other)).toBe(is);
});
