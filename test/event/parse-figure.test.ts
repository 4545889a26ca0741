import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../src/event/parse-figure.ts';

describe('parseFigure()', () => {
  it.each([
    ['1.2m', 1_200_000, null],
    ['1,200,000', 1_200_000, null],
    ['1.2 million', 1_200_000, null],
    ['12,00,000', 1_200_000, null],
    ['12 lakh', 1_200_000, null],
    ['£3bn', 3_000_000_000, 'GBP'],
    ['US$ 40', 40, 'USD'],
    ['40 dollars', 40, 'USD'],
    ['40%', 40, 'percent'],
    ['40 per cent', 40, 'percent'],
    ['40 percent', 40, 'percent'],
    ['a dozen', 12, null],
    ['two dozen', 24, null],
    ['half a dozen', 6, null],
    ['half a million', 500_000, null],
    ['two thirds', 2 / 3, null],
    ['three-quarters', 0.75, null],
    ['half', 0.5, null],
    ['2½', 2.5, null],
    ['twenty-one', 21, null],
    ['One Hundred and Five', 105, null],
    ['two hundred thousand', 200_000, null],
    ['a couple', 2, null],
    ['dozens', 12, null],
    ['hundreds of thousands', 100_000, null],
    ['30 to 40 people', 30, 'people'],
    ['3-4 weeks', 3, 'week'],
    ['2-3 million', 2_000_000, null],
    ['about 40 km', 40, 'km'],
    ['40 kilometers', 40, 'km'],
    ['40-year-old', 40, 'years old'],
    ['six-day', 6, 'day'],
    ['25 degrees Celsius', 25, '°C'],
    ['1.1 million', 1_100_000, null],
  ])('reads %j', (written, value, unit) => {
    expect(parseFigure(written)).toEqual({ value, unit });
  });

  it.each([
    '',
    '3-4',
    '1.200.000',
    '1,5',
    '12,34',
    'forty boats',
    'one and three',
    'May',
    '8 November',
    '40 to 30 people',
    'hundred-ish',
    '9'.repeat(200),
  ])('reads nothing from %j', (written) => {
    expect(parseFigure(written)).toBeNull();
  });
});
