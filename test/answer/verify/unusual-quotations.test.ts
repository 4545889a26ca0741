import { describe, expect, it } from 'vitest';
import { verifyQuotation } from '../../../src/answer/verify/verify-quotation.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { buildArticle } from '../../support/build-article.ts';

const MARKS = 'verbatim but for marks, dashes, spaces';

const library = buildLibrary([
  buildArticle('Café on the quay closes', [
    'Owner Renée Dvořák closed the café on the quay on Friday, citing 56 leaks.',
    '“We held out for nine winters,” Dvořák said, “and the tenth was too much for us.”',
    '“The town told us ‘wait for spring’ and then went quiet,” she added. “Spring came.”',
    'Harbour spokesman Tom Reuß denied it. “Nobody asked us to wait for anything,” he said.',
    'The roof was mended twice before the doors were shut for good.\n\nGuests left flowers.',
    'A guest wrote a note: “I cried all day.” Tea was served in the rain.',
    'Critics said little.',
    'Dvořák never sued the town over the leaks in the old roof.',
  ]),
]);
const verify = (quote: string, speaker?: string) =>
  verifyQuotation(library, { quote, speaker });

describe('verifyQuotation() on unusual quotations', () => {
  it.each([
    {
      what: 'letters as printed',
      quote: 'closed the café on the quay',
      grade: 'verbatim',
    },
    {
      what: 'decomposed letters',
      quote: 'closed the cafe\u0301 on the quay',
      grade: MARKS,
    },
    {
      what: 'an accent left out',
      quote: 'closed the cafe on the quay',
      grade: 'words changed',
    },
    {
      what: 'an accent added',
      quote: 'the quay on Fridáy, citing',
      grade: 'words changed',
    },
    {
      what: 'another letter for one',
      quote: 'spokesman Tom Reuss denied it',
      grade: 'words changed',
    },
    {
      what: 'nothing to be seen between letters',
      quote: 'the quay on Fri\u200dday',
      grade: MARKS,
    },
    {
      what: 'the reporter’s words cut out',
      quote: 'We held out for nine winters, and the tenth was too much for us.',
      grade: 'words left out',
    },
    {
      what: 'the same with an ellipsis',
      quote: 'We held out for nine winters … and the tenth was too much for us.',
      grade: 'words left out',
    },
    {
      what: 'the reporter’s words cut out between sentences',
      quote: 'The town told us ‘wait for spring’ and then went quiet. Spring came.',
      grade: 'words left out',
    },
    {
      what: 'the other kind of nested marks',
      quote: 'The town told us "wait for spring" and then went quiet',
      grade: MARKS,
    },
    { what: 'a nested quotation alone', quote: '‘wait for spring’', grade: 'verbatim' },
    {
      what: 'a space for a break between paragraphs',
      quote: 'the doors were shut for good. Guests left flowers.',
      grade: 'verbatim',
    },
    {
      what: 'the break itself',
      quote: 'the doors were shut for good.\n\nGuests left flowers.',
      grade: 'verbatim',
    },
    {
      what: 'a figure spelt out',
      quote: 'on Friday, citing fifty-six leaks',
      grade: 'words changed',
    },
    { what: 'two words', quote: 'nine winters', grade: 'verbatim' },
    {
      what: 'two words, one changed',
      quote: 'ten winters',
      grade: 'not in these articles',
    },
    {
      what: 'a not before it',
      quote: 'Not the tenth was too much for us',
      grade: 'words changed',
    },
    {
      what: 'a never left out',
      quote: 'sued the town over the leaks in the old roof',
      grade: 'verbatim',
    },
    {
      what: 'two clauses in another order',
      quote: 'the doors were shut for good before the roof was mended twice',
      grade: 'words changed',
    },
    {
      what: 'a short sentence put on',
      quote: 'The roof was mended twice before the doors were shut and I cried all day.',
      grade: 'two statements joined',
    },
    {
      what: 'the end of a sentence put on',
      quote: 'The roof was mended twice before the doors were shut in the old roof',
      grade: 'two statements joined',
    },
    {
      what: 'words before it, one of which stands by chance',
      quote: 'As Reuß himself said often: Guests left flowers for good',
      grade: 'not in these articles',
    },
    {
      what: 'words of a reporter before it',
      quote: 'And I say this to all: the tenth was too much for us',
      grade: 'words changed',
    },
  ])('grades $what $grade', ({ quote, grade }) => {
    expect(verify(quote).grade).toBe(grade);
  });

  it.each([
    { speaker: 'Renee Dvorak', kind: 'same' }, // names are compared as people type them
    { speaker: 'the owner', kind: 'same' },
    { speaker: 'Reuß', kind: 'other' },
    { speaker: 'the harbour spokesman', kind: 'other' },
    { speaker: 'the mayor', kind: 'other' },
  ])('finds that “Spring came” is of $speaker: $kind', ({ speaker, kind }) => {
    expect(verify('Spring came', speaker).speaker?.kind).toBe(kind);
  });

  it.each([
    { quote: 'sued the town over the leaks', cut: 'never sued' },
    { quote: 'never sued the town over the leaks', cut: null },
    { quote: 'the town over the leaks', cut: null },
    { quote: 'asked us to wait', cut: 'Nobody asked' },
  ])('finds what negates “$quote” before it: $cut', ({ quote, cut }) => {
    expect(verify(quote).cutNegation).toBe(cut);
  });

  it('says as one change that words stand in another order', () => {
    const quote = 'the doors were shut for good before the roof was mended twice';
    expect(verify(quote).changes).toEqual([
      {
        article: 'The roof was mended twice before the doors were shut for good',
        quotation: quote,
        isMarked: false,
        isNegation: false,
      },
    ]);
  });

  it('does not take a word that stands by chance for one of the sentence before', () => {
    const [change, ...others] = verify(
      'Indeed as I said so often: nobody asked us to wait for anything',
    ).changes;
    expect(change).toMatchObject({ article: '', quotation: 'Indeed as I said so often' });
    expect(others).toEqual([]);
  });
});
