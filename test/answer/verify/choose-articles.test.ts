import { describe, expect, it } from 'vitest';
import { chooseArticles } from '../../../src/answer/verify/choose-articles.ts';
import { readQuotedText } from '../../../src/answer/verify/quoted-text.ts';
import { verifyQuotation } from '../../../src/answer/verify/verify-quotation.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { buildArticle } from '../../support/build-article.ts';
import { processorMs } from '../../support/processor-time.ts';

const MANY = 400;
const THINGS = 'winch lock barge quay crane sluice buoy pier'.split(' ');

/** Each has the same words apart; one, in the middle, has them together. */
const library = buildLibrary(
  Array.from({ length: MANY }, (_, place) => {
    const thing = THINGS[place % THINGS.length] ?? '';
    const together = place === 250 ? 'Nobody knew why the council sold it old rope.' : '';
    return buildArticle(
      `Day ${place} at the ${thing}`,
      [
        `The council met about the ${thing} on its ${place}th day. Rope was sold by the old ferry to boat ${place}.`,
        together,
      ],
      { id: `A${place + 1}`, slug: `day-${place}` },
    );
  }),
);
const choose = (quote: string) => chooseArticles(library, readQuotedText(quote));
const idsOf = (quote: string) => {
  const { byWhole, byParts } = choose(quote);
  return [...byWhole, ...byParts()].map(({ article }) => article.id);
};

describe('chooseArticles()', () => {
  it('finds the article that has common words together, among many that have them apart', () => {
    expect(idsOf('the council sold it old rope')).toContain('A251');
    const finding = verifyQuotation(library, {
      quote: 'the council sold it old rope',
      speaker: undefined,
    });
    expect(finding.grade).toBe('verbatim');
  });

  it('finds the articles of both parts of two statements', () => {
    const ids = idsOf(
      'The council met about the lock on its 17th day and about the crane on its 308th day, sold to boat 308',
    );
    expect(ids).toEqual(expect.arrayContaining(['A18', 'A309']));
  });

  it('needs no other article where one has all of a long quotation', () => {
    const text = library.readingById.get('A251')?.article.text ?? '';
    expect(choose(text).byParts()).toEqual([]);
  });

  it('looks at few articles, whatever is asked', () => {
    for (const quote of [
      'the council',
      'met sold rope old ferry boat',
      'of the and it',
    ]) {
      expect(idsOf(quote).length).toBeLessThanOrEqual(60);
    }
    expect(idsOf('zeppelin')).toEqual([]);
  });

  it('takes little time for 2,000 characters of words that are everywhere', () => {
    const quote = 'met sold council rope old ferry boat '.repeat(54);
    expect(
      processorMs(() => verifyQuotation(library, { quote, speaker: undefined })),
    ).toBeLessThan(200);
  });
});
