import { describe, expect, it } from 'vitest';
import { rankQuestion, readForLibrary } from '../../src/answer/rank-question.ts';
import { answerLine } from '../../src/answer-line.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { buildArticle } from '../support/build-article.ts';
import { townLibrary } from '../support/town-library.ts';

const cup = buildLibrary([
  buildArticle(
    'Rovers lose cup tie at Varn',
    [
      'Rovers lost the cup tie at Varn on Sunday in heavy rain.',
      'Lund threw away an early lead in the second half, and had to leave the field.',
    ],
    { id: 'A1', slug: 'cup' },
  ),
]);

const ranked = (question: string, library = townLibrary) =>
  rankQuestion(
    library,
    readForLibrary(library, {
      query: parseQuery(question),
      readings: library.readings,
    }),
    false,
  );

const answerTo = (question: string) => {
  const answer = answerLine(`/ask question: ${question}`, townLibrary);
  return answer.kind === 'found' ? answer : null;
};

describe('rankQuestion()', () => {
  it.each([
    { question: 'Why did Lund depart?', library: cup },
    { question: 'How many fans were detained?', library: townLibrary },
    { question: 'Who bankrolled the instruments?', library: townLibrary },
  ])('is never sure by a synonym: $question', ({ question, library }) => {
    expect(ranked(question, library).certainty).toBe('closest');
  });

  it('asks without synonyms first', () => {
    const { query, certainty } = ranked('Which coach was criticised?');
    expect(certainty).not.toBe('none');
    expect(query.words.flatMap(({ forms }) => forms)).toEqual([]);
  });
});

describe('synonymsRead()', () => {
  it('says as what a word was read, and marks it nowhere', () => {
    const answer = answerTo('who bankrolled the instruments?');
    expect(answer).toMatchObject({
      certainty: 'closest',
      mended: [{ written: 'bankrolled', read: 'financed' }],
    });
    expect(answer?.focus.terms).not.toContain('financ');
  });

  it('says nothing where the words of the question are found', () => {
    expect(answerTo('when will negotiations resume?')?.mended).toEqual([]);
  });
});
