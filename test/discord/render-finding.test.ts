import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerVerify } from '../../src/answer/verify/answer-verify.ts';
import { isFitting } from '../../src/discord/measure.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';
import { ENGLISH } from '../support/in-english.ts';
import { ASKER, labelsOf, textsOf } from './cite.ts';

const library = buildLibrary([
  buildArticle('Bridge shut', [
    'Mayor Eva Roth opened the meeting. “The bridge will not open until spring,” Roth said.',
    'Engineer Jo Berg saw 14 cracks in the north tower — and one in the deck.',
    '“We will wait for the insurers,” Berg said.',
  ]),
]);
const verify = (quotes: readonly string[], speaker?: string) =>
  renderAnswer(answerVerify(library, { asked: '/verify', quotes, speaker }), {
    ...ENGLISH,
    asker: ASKER,
    isPrivate: false,
  });
const firstLine = (quote: string, speaker?: string) =>
  (textsOf(verify([quote], speaker))[0] ?? '').split('\n')[0];

describe('renderVerified()', () => {
  it.each([
    {
      quote: 'bridge will not open',
      line: 'Verbatim: these words stand so in A1·s2',
    },
    {
      quote: 'open until spring',
      line: 'Verbatim: these words stand so in A1·s2; the article has “not open”, with the negation before the quotation',
    },
    {
      quote: 'north tower - and one in the deck',
      line: 'Verbatim but for marks, dashes, spaces: dashes (\\- for —)',
    },
    {
      quote: 'The bridge will open until spring',
      line: 'Words left out, a negation among them: “not”',
    },
    {
      quote: 'Engineer Jo Berg saw … cracks in the north tower',
      line: 'Words left out: “14” where its ellipsis says so',
    },
    {
      quote: 'saw 40 cracks in the north tower',
      line: 'Words changed: “40” where the article has “14”',
    },
    {
      quote: 'We will wait for the insurers',
      speaker: 'Eva Roth',
      line: 'Said by someone else: the article gives these words to Jo Berg, not to “Eva Roth”',
    },
    {
      quote: 'saw 14 cracks in the north tower',
      speaker: 'Eva Roth',
      line: 'Said by someone else: the article says this itself and gives it to nobody, not to “Eva Roth”',
    },
    {
      quote: 'The bridge will not open until spring. We will wait for the insurers',
      line: 'Two statements joined: its parts stand apart in A1·s2 and A1·s4, with no ellipsis between them',
    },
    {
      quote: 'The bridge will not open until spring … We will wait for the insurers',
      line: 'Two statements joined: its parts stand apart in A1·s2 and A1·s4, and are of two people, whom no ellipsis joins',
    },
    {
      quote:
        'saw 14 cracks in the north tower and one in the deck … Mayor Eva Roth opened the meeting',
      line: 'Two statements joined: its parts stand apart in A1·s3 and A1·s1, in places that no ellipsis joins',
    },
    {
      quote: 'the zeppelin landed',
      line: 'Not in these articles: 1 article with 5 sentences were searched',
    },
  ])('begins with the grade of “$quote”', ({ quote, speaker, line }) => {
    expect(firstLine(quote, speaker)).toBe(line);
  });

  it('is always private, and can be shown to everyone', () => {
    for (const quote of ['bridge will not open', 'the zeppelin landed']) {
      expect(verify([quote]).isPrivate).toBe(true);
      expect(labelsOf(verify([quote]))).toContain('Show everyone');
    }
  });

  it('has a line for each quotation, at most ten, and counts the others', () => {
    const text = textsOf(verify(Array.from({ length: 100 }, () => 'the deck')))[0] ?? '';
    expect(text.match(/^Verbatim/gmu)).toHaveLength(10);
    expect(text).toContain('90 more quotations were not looked at');
  });

  it('keeps Discord’s limits and formats nothing, whatever is quoted', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '@everyone',
        '**x**',
        'the bridge',
        '… ',
        '[a](b)',
        '“',
        'not ',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (pieces, speaker) => {
        const quote = `bridge ${pieces.join('')}`.repeat(3);
        const body = verify(
          [quote, quote, quote],
          /\p{L}{3}/u.test(speaker) ? speaker : undefined,
        );
        expect(isFitting(body.components)).toBe(true);
        for (const text of textsOf(body)) expect(text).not.toMatch(/(?<!\\)@everyone/u);
      }),
      { numRuns: 60 },
    );
  });
});
