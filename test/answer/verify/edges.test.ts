import { describe, expect, it } from 'vitest';
import { answerVerify } from '../../../src/answer/verify/answer-verify.ts';
import { verifyQuotation } from '../../../src/answer/verify/verify-quotation.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { buildArticle } from '../../support/build-article.ts';

const MARKS = 'verbatim but for marks, dashes, spaces';

const library = buildLibrary([
  buildArticle('Lighthouse sold', [
    'The keeper painted the tower white in April. However, the buyers wanted the lamp room in red.',
    'Nobody paid for the stairs. A carpenter mended every step with oak from the old ferry.',
    'The trustees never opened the cellar in winter. The trustees opened the cellar for the fair.',
    '“The lamp will turn all night,” keeper Sanna Ek told the trustees in the hall.',
  ]),
]);
const verify = (quote: string, speaker?: string) =>
  verifyQuotation(library, { quote, speaker });

describe('verifyQuotation() at its edges', () => {
  it.each([
    {
      what: 'few words left out at the edge of a sentence',
      quote: 'painted the tower white in April. The buyers wanted the lamp room in red',
      grade: 'words left out',
    },
    {
      what: 'much added between two statements',
      quote:
        'painted the tower white in April and then, so they say in town, a carpenter mended every step with oak',
      grade: 'words changed',
    },
    {
      what: 'a mark at the end that the article has not',
      quote: 'The keeper painted the tower!',
      grade: MARKS,
    },
    {
      what: 'a mark at the end that it has',
      quote: 'white in April.',
      grade: 'verbatim',
    },
    {
      what: 'one word among others',
      quote: 'carpenter zzz',
      grade: 'not in these articles',
    },
  ])('grades $what $grade', ({ quote, grade }) => {
    expect(verify(quote).grade).toBe(grade);
  });

  it('finds no negation cut off where another place has none', () => {
    expect(verify('opened the cellar').cutNegation).toBeNull();
    expect(verify('opened the cellar in winter').cutNegation).toBe('never opened');
  });

  it('does not judge by the speaker what lost words without saying so', () => {
    const finding = verify('The lamp will turn night', 'the carpenter');
    expect(finding.grade).toBe('words left out');
    expect(finding.speaker?.kind).toBe('other');
    expect(verify('The lamp will … night', 'the carpenter').grade).toBe(
      'said by someone else',
    );
  });

  it('looks for the words of one quotation again, and not for those of several', () => {
    const focusOf = (quotes: readonly string[]) =>
      answerVerify(library, { asked: '', quotes, speaker: undefined }).focus.terms;
    expect(focusOf(['painted the tower white'])).toContain('tower');
    expect(focusOf(['painted the tower white', 'mended every step'])).toEqual([]);
  });
});
