import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/event/figure-mentions.ts';
import { withoutMarks, writeMarkedText } from '../support/marked-text.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

const findIn = (text: string) => findFigures(text, { start: 0, end: text.length });

describe('findFigures() marks', () => {
  it.each([
    // counts, with the noun that is counted
    'At least [107 people] died.',
    '[12 wounded Israeli soldiers] were flown out.',
    'Some [1,200 homes] and [three schools] burnt.',
    'It employs [1.2 million people].',
    'It employs [1.2m people].',
    '[Five Palestinians] and [two Israelis] were held.',
    'The blaze killed [12].',
    'Killing [one] and injuring [three].',
    '[One person] died.',
    '[Two] were hurt.',
    '[12 police officers] stood by.',
    '[Dozens of homes] burnt; [hundreds of people] fled.',
    '[Tens of thousands of fans] came.',
    '[Several hundred villagers] fled.',
    '[A dozen eggs] cost more.',
    'It was the work of [twenty-one men].',
    '[Two hundred and five tents] stood there.',
    '[30 to 40 boats] sank.',
    'Between [30 and 40 boats] sank.',
    '[Two or three men] ran off.',
    '[Five] of the [six ships] sank.',
    'A [200-seat] hall and a [three-storey] house burnt.',
    'India has [1.5 lakh villages] and [two crore voters].',
    '[12 dead], [20 wounded].',
    // money
    'It cost [$40], or [£3bn], or [€1.5 million].',
    'Oil sold at [$40]-a-barrel.',
    'It cost [Rs 500 crore] or [US$1.2 billion].',
    'He owes [500 dollars].',
    'It costs [$5m-$6m].',
    // shares
    'Turnout was [40%] and then [40 per cent].',
    '[40 percent] of voters stayed away.',
    '[Two thirds] of the crop failed.',
    '[A third] of voters and [half] of the men left.',
    'It rose by [0.5 percentage points].',
    // measures, durations, ages
    'The wall is [5m] high and [200 km] long.',
    'The wind reached [120 mph] and [200 km/h].',
    'It was [25°C] in the shade.',
    'They farm [10,000 hectares].',
    'He was held for [three weeks].',
    'A [six-day] siege.',
    'A [40-year-old] man and a girl aged [12].',
    'Ann Cole, [40], said so.',
    'He is [72 years old].',
    'They voted [three times]; he won [twice].',
    'It took [half an hour] and [one percent] of the fuel.',
    'Traffic rose [18-fold].',
    'He paid [$50,000 to $600,000].',
    '[Two] of the [nine board members] left.',
    // at the start, in headlines
    'Storm Kills [12] in Ohio',
    'On Friday [20 soldiers] left.',
  ])('%s', (marked) => {
    const text = withoutMarks(marked);
    expect(writeMarkedText(text, findIn(text))).toBe(marked);
  });
});

describe('findFigures() leaves alone', () => {
  it.each([
    'A Boeing 737 and an Airbus A380 landed.',
    'COVID-19 spread; the G7 met.',
    'Channel 4 quoted Article 5.',
    'He lives at 10 Downing Street.',
    'He lives at 221 Old Baker Road.',
    'They won 2-1, then lost 0–3.',
    'It was on page 5 of chapter 3.',
    'On 8 November 2021 they met.',
    'It closed in 2019 at 6 p.m.',
    'It closed at 18:05.',
    'It was the second man, the 3rd day.',
    'No one knows, and one can only guess.',
    'That one is better than this one.',
    'World War Two ended.',
    'Flight 93 and Route 66.',
    'The second half began at half-time.',
    'A third man came in.',
    'They work 24/7 in 3-D.',
    'The 9/11 attacks.',
    'Dial 0800.',
    'A one-off, a two-way street.',
    'It happened two days ago.',
    'The 1990s and the 19th century.',
    'He wore the No. 10 shirt.',
    'Windows 10 and iPhone 12.',
    'In Phase 2 of the trial.',
  ])('%s', (text) => {
    expect(writeMarkedText(text, findIn(text))).toBe(text);
  });
});

describe('findFigures() tells value, unit and what is counted', () => {
  it.each([
    ['About 1.2 million people fled.', 1_200_000, 'people', 'peopl', true],
    ['12 wounded soldiers left.', 12, null, 'soldier', false],
    ['It cost £3bn.', 3_000_000_000, 'GBP', null, false],
    ['It fell by 40 per cent.', 40, 'percent', null, false],
    ['Nearly 40% of voters left.', 40, 'percent', 'voter', true],
    ['30 to 40 boats sank.', 30, null, 'boat', true],
    ['2 to 3 million trees fell.', 2_000_000, null, 'tree', true],
    ['Dozens of homes burnt.', 12, null, 'home', true],
    ['Hundreds of thousands of men left.', 100_000, null, 'man', true],
    ['A 40-year-old man left.', 40, 'years old', null, false],
    ['A 12-month-old girl left.', 12, 'months old', null, false],
    ['Her son, 12, left.', 12, 'years old', null, false],
    ['14 of 22 detectors', 14, null, 'detector', false],
    ['The wall is 5m high.', 5, 'm', null, false],
    ['It lasted six days.', 6, 'day', null, false],
    ['As many as 20 children left.', 20, null, 'child', true],
    ['Half a million voters left.', 500_000, null, 'voter', false],
    ['He won twice.', 2, 'times', null, false],
    ['A couple of days passed.', 2, 'day', null, true],
    ['It costs Rs 500 crore.', 5_000_000_000, 'rupee', null, false],
  ])('%s', (text, value, unit, counted, approximate) => {
    const [first] = findIn(text);
    expect(first).toMatchObject({ value, unit, counted, approximate });
  });

  it.each([
    ['Two men, 43 and 51, were held.', ['years old', 'years old']],
    ['Ann Cole, 40 and Bo Lind, 35, met.', ['years old', 'years old']],
    ['In the storm, 43 and more were hurt.', [null]],
  ])('%s: ages and others', (text, units) => {
    const found = findIn(text).filter(({ counted }) => counted === null);
    expect(found.map(({ unit }) => unit)).toEqual(units);
  });

  it('says where the noun of a part ends', () => {
    const [part] = findIn('In all 14 of its 22 smoke detectors failed.');
    expect(part).toMatchObject({ start: 7, end: 9, nounEnd: 35 });
  });
});

describe('findFigures() in general', () => {
  const words = fc.constantFrom(
    ...'in 2021 $ 40 % 1,200 million - – to and one two hundred people of dozens half a third m km years-old , . Smith 2-1'.split(
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
        for (const figure of findFigures(text, { start, end })) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(Number.isFinite(figure.value)).toBe(true);
          last = figure.end;
        }
        expect(last).toBeLessThanOrEqual(end);
      }),
    );
  });

  it.each(['9', '1,', 'one hundred and ', '1-', '5 of the ', 'dozens of ', '$1 '])(
    'takes time in proportion to the length of %j repeated',
    (unit) => {
      const growth = growthOverSixteen((times) =>
        findIn(unit.repeat((times * 4000) / unit.length)),
      );
      expect(growth).toBeLessThan(64);
    },
  );
});
