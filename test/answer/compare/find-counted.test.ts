import { describe, expect, it } from 'vitest';
import { findCounted } from '../../../src/answer/compare/find-counted.ts';
import { findDays } from '../../../src/answer/compare/find-days.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('findCounted()', () => {
  it.each([
    { text: 'a record 56 Chinese jets flew', found: ['56 Chinese jets: jet'] },
    { text: 'US$ 3.5m was paid', found: ['US$ 3.5m: USD'] },
    { text: 'killing 107 or more', found: ['107: after kill'] },
    { text: 'It is 107 or more', found: [] },
    { text: 'Since 1958 Flight 12 goes to Gate 5', found: [] },
  ])('finds the figures of “$text”', ({ text, found }) => {
    const figures = findCounted(text, whole(text)).map(
      ({ start, end, unit, counted, after }) =>
        `${text.slice(start, end)}: ${counted ?? unit ?? `after ${after}`}`,
    );
    expect(figures).toEqual(found);
  });
});

describe('findDays()', () => {
  const days = (text: string, published: string | null, isLater = false) =>
    findDays({ text, span: whole(text), published, isLater }).map(
      ({ kind, value }) => `${kind} ${value}`,
    );

  it.each([
    { text: 'on Monday', found: ['day 2018-06-18'] },
    { text: 'yesterday and on 18 June', found: ['day 2018-06-18', 'day 2018-06-18'] },
    { text: 'in May, in 1958', found: ['month 2018-05-01', 'year 1958-01-01'] },
    { text: 'for two years at 10:30', found: [] },
  ])('finds the days of “$text” by the day of the article', ({ text, found }) => {
    expect(days(text, '2018-06-19')).toEqual(found);
  });

  it('leaves out what a later text counts from its own day', () => {
    expect(days('yesterday, last week and on Monday', '2018-06-19', true)).toEqual([
      'weekday 2018-06-18',
    ]);
  });

  it('knows weekdays and whole dates without the day of the article', () => {
    expect(days('on Wednesday', null)).toEqual(days('on Wednesday', null, true));
    expect(days('on Wednesday', null)).toHaveLength(1);
    expect(days('on 4 May 2017 and 5 June', null)).toEqual([
      'day 2017-05-04',
      expect.stringMatching(/^yearly day \d{4}-06-05$/u),
    ]);
    expect(days('three days ago', null)).toEqual([]);
  });
});
