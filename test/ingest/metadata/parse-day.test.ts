import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInPath, parseDay } from '../../../src/ingest/metadata/parse-day.ts';

describe('parseDay()', () => {
  it.each([
    { written: '2017-07-21', day: '2017-07-21' },
    { written: '2017-07-21T22:30-05:00', day: '2017-07-21T22:30-05:00' },
    { written: '2017-07-21T22:30:15.123Z', day: '2017-07-21T22:30:15.123Z' },
    { written: '2017-07-21T22:30:00-0500', day: '2017-07-21T22:30:00-05:00' },
    { written: '2017-07-21 22:30:00 UTC', day: '2017-07-21T22:30:00Z' },
    { written: '2017/07/21', day: '2017-07-21' },
    { written: '20170721', day: '2017-07-21' },
    { written: '2017-7-3', day: '2017-07-03' },
    { written: 'July 21, 2017', day: '2017-07-21' },
    { written: 'Friday, Jul. 21st, 2017 at 10:30 p.m.', day: '2017-07-21' },
    { written: 'Fri, 21 Jul 2017 22:30:00 GMT', day: '2017-07-21' },
    { written: '21 July 2017', day: '2017-07-21' },
    { written: '2017-02-30', day: null },
    { written: '03/04/2017', day: null },
    { written: 'Monday', day: null },
    { written: 'May 2017', day: null },
    { written: '', day: null },
    { written: null, day: null },
  ])('reads $written as $day', ({ written, day }) => {
    expect(parseDay(written)).toBe(day);
  });

  it('gives back the day of every date in the form of ISO 8601', () => {
    const dates = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => parseDay(date.toISOString()) === date.toISOString()),
    );
  });
});

describe('dayInPath()', () => {
  it.each([
    { path: '/2017/07/21/rain', day: '2017-07-21' },
    { path: '/2017/7/3/5855710/rain', day: '2017-07-03' },
    { path: '/2017/jul/21/rain', day: '2017-07-21' },
    { path: '/news/20170721/rain', day: '2017-07-21' },
    { path: '/rain-2017-07-21.html', day: '2017-07-21' },
    { path: '/2017/07/rain', day: null },
    { path: '/news/12017072199', day: null },
  ])('finds $day in $path', ({ path, day }) => {
    expect(dayInPath(path)).toBe(day);
  });
});
