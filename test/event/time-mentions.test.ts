import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../src/event/time-mentions.ts';
import { withoutMarks, writeMarkedText } from '../support/marked-text.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

/** A Wednesday. */
const PUBLISHED = '2021-11-10';
const findIn = (text: string) =>
  findTimes(text, { start: 0, end: text.length }, PUBLISHED);

describe('findTimes() marks', () => {
  it.each([
    // dates in all orders
    'The pact was signed on [8 November 2021] in the town hall.',
    'The pact was signed on [November 8, 2021], in the town hall.',
    'The log entry of [2021-11-08] is short.',
    'On [8th November] the ferry sank.',
    'It reopens on the [3rd of May].',
    'The ferry sank on [Nov. 8], officials said.',
    'The ferry sank on [Sept 8].',
    'Talks run from [8 to 10 November 2021].',
    'The fair runs [May 5-7].',
    'They met on [05/11/2019].',
    '[Monday, 8 November 2021], was a holiday.',
    'The court sat on [Monday 8 November].',
    // months and years
    'Rents rose in [May].',
    'Rents have risen since [March 2020].',
    'It was built in [1874].',
    'The [2018] World Cup was held there.',
    'From [2011 to 2013] she led the council.',
    'The [2011-13] drought ruined them.',
    'He retired in [early 2019].',
    'By [mid-2020] the mill had closed.',
    'Prices fell at the [end of March].',
    'It was sold in [June last year].',
    'Prices fell in [last March].',
    'Prices fell in [April] and [June].',
    // decades, centuries, seasons
    'It was a landmark of the [1990s].',
    'Bands of the [’60s] played.',
    'A [19th-century] chapel burnt down.',
    'In the [late 20th century] it stood empty.',
    'It opened in the [spring of 2019].',
    'The reef bleached [last summer].',
    'In [Q3 2021] profits fell.',
    'Profits fell in the [third quarter].',
    'He died in [44 BC].',
    // weekdays and days near the article
    'The vote is [next Tuesday].',
    'She resigned [last Thursday night].',
    '[Yesterday] the harbour froze.',
    'It happened [yesterday afternoon].',
    'The strike ends [tomorrow].',
    'Rain is due [this weekend].',
    'It was announced [earlier this month].',
    'He was seen [two days ago].',
    'She moved here [20 years ago].',
    'Over the [past three months] sales fell.',
    'Shops closed [overnight].',
    'They [recently] married.',
    'Two were hurt [late last year].',
    'The [following day] he fled.',
    '[A year later] the town voted again.',
    '[Three weeks earlier] he had been warned.',
    'Rates may fall in the [autumn of next year].',
    'A cut could come as soon as [June].',
    'It is due before the [end of the month].',
    'It was a gift at [Christmas].',
    'It marked its opening this [past week].',
    'It happened on [Sunday night (March 4)].',
    '[That night] he fled.',
    // times of day
    'The doors opened at [6 p.m.] and closed at [9pm].',
    'The quake struck at [18:05 GMT].',
    'The alarm rang at [6:30 a.m. on Sunday].',
    'On [Sunday at 6 p.m.] it rang again.',
    'They left at [midnight].',
    'He rose at [7 o’clock].',
    'It was seen in the [early hours of Sunday].',
    // durations
    'He was held for [three weeks].',
    'The siege lasted [40 days].',
    'It took [an hour] to reach them.',
    'They waited for [years].',
    'In the [89th minute] he scored.',
  ])('%s', (marked) => {
    const text = withoutMarks(marked);
    expect(writeMarkedText(text, findIn(text))).toBe(marked);
  });
});

describe('findTimes() leaves alone', () => {
  it.each([
    'Theresa May said it may rain.',
    'May Hale and April Cole sang.',
    'The march reached the square.',
    'They march on the capital.',
    'August Wilson wrote it.',
    'April smiled, and June left.',
    'Leaders will fall, she said, and spring back.',
    'The second man came second.',
    'About 2000 protesters came.',
    'He paid $2000 for Windows 2000.',
    'More than 1,900 people fled.',
    'A Boeing 737 landed.',
    'He is 40 years old.',
    'A 40-year-old man was held.',
    'In his 40s he began to paint.',
    'The Sunday Times reported it.',
    'She appeared on the Tonight Show.',
    'Dawn French laughed.',
    'Call 555-1234 or room 1204b.',
    'They won 2-1 on aggregate.',
    'Bloody Sunday is remembered.',
    'She told the program “Sunday Table” so.',
    'It does not prove that night work harms.',
    'One day he will know.',
    'It was on the evening news.',
    'Johnnie Christmas drew it.',
    'A 12 year cycle of the zodiac.',
    'It cost 40 an hour per person.',
  ])('%s', (text) => {
    expect(writeMarkedText(text, findIn(text))).toBe(text);
  });
});

describe('findTimes() tells the days', () => {
  it.each([
    ['It closed on Monday.', '2021-11-08', '2021-11-08'],
    ['It closed on Wednesday.', '2021-11-10', '2021-11-10'],
    ['It will close on Monday.', '2021-11-15', '2021-11-15'],
    ['On Friday the court will decide.', '2021-11-12', '2021-11-12'],
    ['He said on Friday that it will open.', '2021-11-05', '2021-11-05'],
    ['They met in March.', '2021-03-01', '2021-03-31'],
    ['They met in December.', '2020-12-01', '2020-12-31'],
    ['They will meet in December.', '2021-12-01', '2021-12-31'],
    ['They met on 30 December.', '2021-12-30', '2021-12-30'],
    ['They met on 5 January.', '2022-01-05', '2022-01-05'],
    ['They left at 6 p.m. on Monday.', '2021-11-08', '2021-11-08'],
    ['They left at 6 p.m.', null, null],
    ['They stayed for three weeks.', null, null],
    ['They recently left.', null, null],
    ['A year later they left.', null, null],
    ['It happened in 31 February 2021.', null, null],
    ['It was built in 79 AD.', null, null],
  ])('%s', (text, from, to) => {
    expect(findIn(text)).toMatchObject([{ from, to }]);
  });

  it('tells nothing from an article without a date', () => {
    const text = 'It closed on Monday, in May, two days ago and on 8 November.';
    const times = findTimes(text, { start: 0, end: text.length }, null);
    expect(times.map(({ from }) => from)).toEqual([null, null, null, null]);
  });
});

describe('findTimes() in general', () => {
  const words = fc.constantFrom(
    ...'in on May 8 November 2021 , . at 6 p.m. Monday last two days ago for the 19th century – - 1990s of year'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  it('finds spans inside the one it is given, in order and apart', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, left, right) => {
        const start = Math.min(left, text.length);
        const end = Math.max(start, text.length - right);
        let last = start;
        for (const time of findTimes(text, { start, end }, PUBLISHED)) {
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.from === null).toBe(time.to === null);
          expect(`${time.from}` <= `${time.to}`).toBe(true);
          last = time.end;
        }
        expect(last).toBeLessThanOrEqual(end);
      }),
    );
  });

  it.each(['May 1 ', 'one hundred and ', '1-', 'a ', 'quarter past ', 'early ', 'A.'])(
    'takes time in proportion to the length of %j repeated',
    (unit) => {
      const growth = growthOverSixteen((times) =>
        findIn(unit.repeat((times * 4000) / unit.length)),
      );
      expect(growth).toBeLessThan(64);
    },
  );
});
