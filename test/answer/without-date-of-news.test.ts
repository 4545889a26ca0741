import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answer-line.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const library = buildLibrary([
  buildArticle(
    'Dyke gives way at Holm',
    ['A dyke burst at Holm on Tuesday.', 'Eleven farms were under water.'],
    { id: 'A1', published: '2021-07-14' },
  ),
  buildArticle(
    'Bakers of Holm win a prize',
    ['Three bakers of Holm won a prize for rye bread on Friday.'],
    { id: 'A2', slug: 'bakers', published: '2023-03-04' },
  ),
]);

const articlesOf = (question: string) => {
  const answer = answerLine(question, library);
  return answer.kind === 'found'
    ? answer.passages.map(({ article }) => article.id)
    : answer.kind;
};

describe('withoutDateOfNews()', () => {
  it.each([
    '/where was what: the dyke that burst in July 2021',
    '/ask question: where did the dyke burst in 2021?',
    '/what happened about: dyke july',
  ])('finds news of the time that is asked for: %s', (question) => {
    expect(articlesOf(question)).toContain('A1');
    expect(articlesOf(question)).not.toContain('A2');
  });

  it.each([
    '/where was what: the dyke that burst in July 2019', // no article is of then
    '/ask question: where did the dyke burst in 2023?', // another one is
    '/ask question: where did the dyke burst in March 2021?',
  ])('finds none of another time: %s', (question) => {
    expect(articlesOf(question)).toBe('nothing-found');
  });

  it('says of no word that it stands nowhere if another article has it', () => {
    const answer = answerLine(
      '/ask question: where was the rye of Holm in July?',
      library,
    );
    expect(answer).toMatchObject({ kind: 'nothing-found', missing: [] });
  });

  it.each([
    '/ask question: who led the march of Holm?',
    '/ask question: did the bakers of Holm march?',
    '/ask question: who led the March in Holm?',
  ])('takes no other word for a month: %s', (question) => {
    const answer = answerLine(question, library);
    const isSure = answer.kind === 'found' && answer.certainty === 'found';
    expect(isSure).toBe(false);
  });

  it.each(['in March', 'in March 2023'])('takes “%s” for one', (day) => {
    expect(articlesOf(`/when was what: the prize of the bakers ${day}`)).toEqual(['A2']);
  });
});
