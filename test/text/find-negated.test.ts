import { describe, expect, it } from 'vitest';
import { findNegated } from '../../src/text/find-negated.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('findNegated()', () => {
  it.each([
    { text: 'it did not choose them', found: ['not choose'] },
    { text: 'they don’t really want it', found: ['don’t really'] },
    { text: 'no casualties are left', found: ['no casualties'] },
    { text: 'it has never been open', found: ['never been open'] },
    { text: 'not only jets', found: [] },
    { text: 'No, they chose it', found: [] },
    { text: 'they chose it', found: [] },
  ])('finds what is negated in “$text”', ({ text, found }) => {
    const negated = findNegated(text, whole(text));
    expect(negated.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
