import { describe, expect, it } from 'vitest';
import { parseTime } from '../../src/event/parse-time.ts';

/** A Wednesday. */
const NEAR = '2021-11-10T18:00Z';

describe('parseTime()', () => {
  it.each([
    ['Monday', '2021-11-08', '2021-11-08'],
    ['wednesday', '2021-11-10', '2021-11-10'],
    ['next Monday', '2021-11-15', '2021-11-15'],
    ['last wednesday', '2021-11-03', '2021-11-03'],
    ['Friday last week', '2021-11-05', '2021-11-05'],
    ['November 2021', '2021-11-01', '2021-11-30'],
    ['nov 2021', '2021-11-01', '2021-11-30'],
    ['8 Nov', '2021-11-08', '2021-11-08'],
    ['8th of november', '2021-11-08', '2021-11-08'],
    ['Nov. 8, 2019', '2019-11-08', '2019-11-08'],
    ['2021-11-08', '2021-11-08', '2021-11-08'],
    ['13/11/2020', '2020-11-13', '2020-11-13'],
    ['11/13/2020', '2020-11-13', '2020-11-13'],
    ['29 February 2020', '2020-02-29', '2020-02-29'],
    ['3-5 May 2020', '2020-05-03', '2020-05-05'],
    ['May to July 2020', '2020-05-01', '2020-07-31'],
    ['in May', '2021-05-01', '2021-05-31'],
    ['december', '2020-12-01', '2020-12-31'],
    ['last March', '2021-03-01', '2021-03-31'],
    ['March last year', '2020-03-01', '2020-03-31'],
    ['1 January', '2022-01-01', '2022-01-01'],
    ['last year', '2020-01-01', '2020-12-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['mid-2019', '2019-01-01', '2019-12-31'],
    ['2011-13', '2011-01-01', '2013-12-31'],
    ['2011 to 2013', '2011-01-01', '2013-12-31'],
    ['the 1990s', '1990-01-01', '1999-12-31'],
    ['the 80s', '1980-01-01', '1989-12-31'],
    ['the nineties', '1990-01-01', '1999-12-31'],
    ['the 19th century', '1801-01-01', '1900-12-31'],
    ['twentieth century', '1901-01-01', '2000-12-31'],
    ['yesterday', '2021-11-09', '2021-11-09'],
    ['the day before yesterday', '2021-11-08', '2021-11-08'],
    ['this morning', '2021-11-10', '2021-11-10'],
    ['this week', '2021-11-08', '2021-11-14'],
    ['last week', '2021-11-01', '2021-11-07'],
    ['last weekend', '2021-11-06', '2021-11-07'],
    ['earlier this month', '2021-11-01', '2021-11-10'],
    ['later this year', '2021-11-10', '2021-12-31'],
    ['next month', '2021-12-01', '2021-12-31'],
    ['two days ago', '2021-11-08', '2021-11-08'],
    ['a week ago', '2021-11-01', '2021-11-07'],
    ['three years ago', '2018-01-01', '2018-12-31'],
    ['the past three months', '2021-08-10', '2021-11-10'],
    ['Q3 2021', '2021-07-01', '2021-09-30'],
    ['third quarter of 2021', '2021-07-01', '2021-09-30'],
    ['the first half of 2021', '2021-01-01', '2021-06-30'],
    ['spring 2019', '2019-03-01', '2019-05-31'],
    ['winter 2019', '2019-01-01', '2019-12-31'],
    ['this spring', '2021-03-01', '2021-05-31'],
    ['the end of March', '2021-03-01', '2021-03-31'],
    ['6 p.m. on Monday', '2021-11-08', '2021-11-08'],
  ])('reads %j', (written, from, to) => {
    expect(parseTime(written, NEAR)).toEqual({ from, to });
  });

  it.each([
    '',
    'recently',
    'for three weeks',
    '6 p.m.',
    'a year later',
    'the strike',
    'in the town hall on Monday',
    '31 February 2021',
    '05/06/2020',
    'last spring',
    'more than a few',
    'Monday and Friday',
    'a'.repeat(200),
  ])('reads nothing from %j', (written) => {
    expect(parseTime(written, NEAR)).toBeNull();
  });

  it.each(['Monday', '8 November', 'yesterday', 'in May', 'last year'])(
    'reads nothing from %j without a day near it',
    (written) => {
      expect(parseTime(written, null)).toBeNull();
    },
  );

  it.each([
    ['8 November 2021', '2021-11-08'],
    ['2021', '2021-01-01'],
  ])('reads %j without a day near it', (written, from) => {
    expect(parseTime(written, null)).toMatchObject({ from });
  });
});
