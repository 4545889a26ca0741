import { describe, expect, it } from 'vitest';
import { findCounted } from '../../../src/answer/compare/find-counted.ts';
import { findDays } from '../../../src/answer/compare/find-days.ts';
import { findNegated } from '../../../src/text/find-negated.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('findCounted()', () => {
  it.each([
    { text: 'a record 56 Chinese jets flew', found: ['56 Chinese jets = 56 jet'] },
    {
      text: 'forty people and 2 dogs',
      found: ['forty people = 40 peopl', '2 dogs = 2 dog'],
    },
    {
      text: 'about 1.2 million visitors',
      found: ['1.2 million visitors = 1200000 visitor'],
    },
    { text: 'US$ 3.5m was paid', found: ['$ 3.5m = 3500000 $'] },
    { text: 'rose 40% in May', found: ['40% = 40 %'] },
    { text: 'some 40 per cent', found: ['40 = 40 %'] },
    { text: 'killing 107 or more', found: ['107 = 107 after kill'] },
    { text: 'England won 2 – 1', found: [] },
    { text: 'in 1987 it opened', found: [] },
    { text: 'on July 4, at 10:30', found: [] },
    { text: 'twenty special forces', found: ['twenty special forces = 20 forc'] },
  ])('finds the figures of “$text”', ({ text, found }) => {
    const figures = findCounted(text, whole(text)).map(
      ({ start, end, value, unit, things, after }) => {
        const counted = things.join(' ') || unit || `after ${after}`;
        return `${text.slice(start, end)} = ${value} ${counted}`;
      },
    );
    expect(figures).toEqual(found);
  });
});

describe('findDays()', () => {
  it.each([
    { text: 'on Monday and Tuesdays', found: ['monday', 'tuesday'] },
    { text: 'June 28, 28th June, 2017', found: ['6-28', '6-28', '2017'] },
    { text: '2,017 jets for $2017', found: [] },
    { text: 'may 5 people go', found: ['5-5'] },
  ])('finds the days of “$text”', ({ text, found }) => {
    expect(findDays(text, whole(text)).map(({ value }) => value)).toEqual(found);
  });
});

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
