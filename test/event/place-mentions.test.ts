import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/event/place-mentions.ts';
import { withoutMarks, writeMarkedText } from '../support/marked-text.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

const findIn = (text: string) => findPlaces(text, { start: 0, end: text.length });

describe('findPlaces() marks', () => {
  it.each([
    'The lanterns were lit in [Taipei].',
    'The lanterns were lit in [Kakamega] on Friday.',
    'In [London], it rained.',
    'It began near [New Delhi] and spread across [India].',
    'The fire broke out in [Springfield, Illinois], on Monday.',
    'It met in [Washington, D.C.], in May.',
    'He died in [St. Louis] in the [United States].',
    'They fought in northern [Mali].',
    'The town of [Elder] is small.',
    'Shells fell north of [Kabul] and in [Helmand province].',
    'A farmer from [Kakamega] won.',
    'He flew to [Kakamega] from [Leeds].',
    'It sank off [Lampedusa], in the [Gulf of Mexico].',
    'Crowds met at [Heathrow airport] and at the [University of Oxford].',
    'They prayed at [Mecca’s Grand Mosque].',
    'A vote in [Taiwan]’s parliament failed.',
    'He lives at [10 Downing Street].',
    'It opened in [Harbour Street] and in [Elder Park].',
    'They toured [France], [Germany] and [Italy].',
    'She visited [Rome].',
    'In [Ho Chi Minh City] they slept.',
    'It erupted on [Mount Etna].',
    'A boy from [Irving, Texas], was held.',
    'A nail technician from [Cobbleton] told the paper.',
    'He studied at [Elder College] in [Saratoga Springs, New York].',
    'They dug at [archaeological sites].',
    'It was sold in a [supermarket parking lot].',
    'It spread through the [streets] of [London].',
    'They are held in [Israeli prisons].',
    'He slept in the [Al-Showa building] in [Gaza].',
    'She stood on the summit of [Everest].',
    // datelines
    '[Taipei, Taiwan] — The lanterns were lit.',
    '[TAIPEI, Taiwan] — The lanterns were lit.',
    '[LONDON] (NWS) — The lanterns were lit.',
    // places without a name
    'Two men were shot at the [airport].',
    'It burnt in the [old harbour], outside a [crowded market].',
    'He died at [home], she in [prison].',
    'He fled from a [hospital].',
  ])('%s', (marked) => {
    const text = withoutMarks(marked);
    expect(writeMarkedText(text, findIn(text))).toBe(marked);
  });
});

describe('findPlaces() leaves alone', () => {
  it.each([
    'Washington said it would wait.',
    'Jordan scored; Chelsea won.',
    'Paris Hilton sang.',
    'The New York Times wrote of it.',
    'They met in March and in Congress.',
    'It was written in English, in French.',
    'He believed in Trump’s case.',
    'She shouted at Smith.',
    'He wrote to President Hale and to Ann Cole.',
    'A letter from Smith arrived.',
    'It was sold in Microsoft stores.',
    'An order from NASA and from the Labour Party.',
    'Mr. Hale joined the Ministry of Justice.',
    'In June it rained.',
    'He was released on US$ 20,000 bail.',
    'He sang in Batman: The Musical.',
    'It was a gift at Christmas.',
    'The rejection of Elder Space Center.',
    'It depends on the country’s needs.',
    'In response to Beijing’s threat he left.',
    'A letter from Hale arrived.',
    'In fact it rained.',
    'They believe in God, in Scientology.',
    'Israel attacked.',
  ])('%s', (text) => {
    expect(writeMarkedText(text, findIn(text))).toBe(text);
  });
});

describe('findPlaces() in general', () => {
  const words = fc.constantFrom(
    ...'in at the of to from Paris London , . ’s Street 10 Gulf New York airport TAIPEI — ( ) and Smith St. U.S.'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  it('finds spans inside the one it is given, in order and apart, and names them', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, left, right) => {
        const start = Math.min(left, text.length);
        const end = Math.max(start, text.length - right);
        let last = start;
        for (const place of findPlaces(text, { start, end })) {
          expect(place.start).toBeGreaterThanOrEqual(last);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.name).toBe(text.slice(place.start, place.end));
          last = place.end;
        }
        expect(last).toBeLessThanOrEqual(end);
      }),
    );
  });

  it.each(['Aa ', 'in the ', 'Gulf of ', 'A.', "O'", 'in Paris, ', 'A', '\n\nA'])(
    'takes time in proportion to the length of %j repeated',
    (unit) => {
      const growth = growthOverSixteen((times) =>
        findIn(unit.repeat((times * 4000) / unit.length)),
      );
      expect(growth).toBeLessThan(64);
    },
  );
});
