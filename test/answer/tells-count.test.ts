import { describe, expect, it } from 'vitest';
import { answerOpened } from '../../src/answer/answer-opened.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const wreck = buildArticle('Coaster strands off Hald', [
  'HALD — A coaster with 212 passengers and a crew of 18 ran aground early on Saturday, and 43 were injured, the coast guard said.',
  'The passengers were taken to a school. A crew from Bergstad mended the hull.',
]);
const hail = buildArticle('Hail ruins orchards', [
  'Hail ruined 40 orchards near Vik on Monday. Growers asked for aid.',
  'The mayor said that the injured trees would be felled by a crew.',
]);
const library = buildLibrary([wreck, { ...hail, id: 'A2', slug: 'hail' }]);

/** The first passage's words in bold; null where nothing was found. */
function bold(question: string, of?: string): readonly string[] | null {
  const asked = { asked: '/how many', article: undefined };
  const answer =
    of === undefined
      ? answerQuestion(library, { ...asked, question })
      : answerOpened(library, { ...asked, opening: 'how many', text: of });
  const [passage] = answer.kind === 'found' ? answer.passages : [];
  const { article, marks } = passage ?? {};
  return marks?.map(({ start, end }) => article?.text.slice(start, end) ?? '') ?? null;
}

describe('tellsCount() finds what a search misses', () => {
  it.each([
    ['injured', ['43']],
    ['crew', ['18']],
    ['passengers', ['212 passengers']],
  ])('for /how many of: %s', (of, expected) => {
    expect(bold('', of)).toEqual(expected);
  });

  it.each([
    ['How many people were injured on the coaster?', ['43']],
    ['How many were injured?', ['43']],
  ])('for %s', (question, expected) => {
    expect(bold(question)).toEqual(expected);
  });

  it.each([
    'How many people were injured at the airport?',
    'How many people were injured in Oslo?',
    'How many trees were felled on Saturday?',
    'How many divers?',
  ])('nothing for %s', (question) => {
    const found = bold(question) ?? [];
    expect(found.filter((words) => /\d/.test(words))).toEqual([]);
  });
});
