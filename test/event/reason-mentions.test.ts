import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReasons } from '../../src/event/reason-mentions.ts';
import { withoutMarks, writeMarkedText } from '../support/marked-text.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

const findIn = (text: string) => findReasons(text, { start: 0, end: text.length });

describe('findReasons() marks', () => {
  it.each([
    'The bridge was closed [because of the storm], officials said.',
    'It was closed [because it had cracked].',
    '“I left [because I was tired],” she said.',
    'Schools closed [due to snow]; trains ran.',
    'He resigned [amid claims of fraud].',
    'They met [in order to sign a deal], which failed.',
    'The crane fell: it was [caused by strong winds and heavy rain].',
    'The mill closed [as a result of the drought], but the dam held.',
    'She was fined [for not paying her rent].',
    'He was arrested on Monday [for stealing a car].',
    'He was jailed [for killing her].',
    'They marched [in protest at the tax].',
    'It was moved [so that children could see it].',
    'He left [in an attempt to calm the town].',
    'It was cut [thanks to a new pump], Hale said.',
    'The fire was [blamed on a heater].',
    'She left [because the files are secret] and said so.',
    'It recalled them [because the doors can open], a setback for the firm.',
    'We came [because we had to] but we stayed.',
    // no more than the clause
    'The mill closed [in order to save £2m a year], despite a petition.',
    'Roofs fell [because they were built of clay], said Eva Lind, an engineer.',
    'He was held [because he had refused a test] while his firm defended him.',
    'It shut [because of frost], leaving 40 people without work.',
    'It shut [because the roof leaked] and they had no money.',
    'He was moved (he left [for fear of floods]) and came back.',
    '[Because the pump failed], the cellar and the shop flooded, police said.',
    '[Due to rain, wind and heavy snow], the match was off.',
    'In Hald, [owing to a lack of staff], the ward was shut.',
    'It was shut [because of rain, wind and snow].',
    'It was shut [due to frost] - the third time.',
    'It was cancelled [owing to ill health] — the third time.',
  ])('%s', (marked) => {
    const text = withoutMarks(marked);
    expect(writeMarkedText(text, findIn(text))).toBe(marked);
  });
});

describe('findReasons() leaves alone', () => {
  it.each([
    'After the match they left.',
    'Since Monday it has rained.',
    'As he spoke, it rained.',
    'The search for missing people goes on.',
    'It is a place for walking.',
    'The bill is due on Monday.',
    'He was arrested for three days.',
  ])('%s', (text) => {
    expect(writeMarkedText(text, findIn(text))).toBe(text);
  });
});

describe('findReasons() in general', () => {
  const words = fc.constantFrom(
    ...'because due to , . ; in order for stealing arrested said he the storm of ” “ — so that'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

  it('finds spans inside the one it is given, in order and apart', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, left, right) => {
        const start = Math.min(left, text.length);
        const end = Math.max(start, text.length - right);
        let last = start;
        for (const reason of findReasons(text, { start, end })) {
          expect(reason.start).toBeGreaterThanOrEqual(last);
          expect(reason.end).toBeGreaterThan(reason.start);
          last = reason.end;
        }
        expect(last).toBeLessThanOrEqual(end);
      }),
    );
  });

  it('ends a reason that does not end with a whole word', () => {
    const text = `It closed because of ${'rain '.repeat(100)}`;
    const [reason] = findIn(text);
    expect(text.slice(reason?.start, reason?.end)).toMatch(
      /^because of (?:rain ){50,}rain$/,
    );
  });

  it.each(['because ', 'arrested for ', 'a ', ', ', 'because of rain and '])(
    'takes time in proportion to the length of %j repeated',
    (unit) => {
      const growth = growthOverSixteen((times) =>
        findIn(unit.repeat((times * 4000) / unit.length)),
      );
      expect(growth).toBeLessThan(64);
    },
  );
});
