import { describe, expect, it } from 'vitest';
import { certaintyOfRanking } from '../../src/answer/certainty-of-ranking.ts';
import { answerLine } from '../../src/answer-line.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { proposeCandidates } from '../../src/ranking/propose-candidates.ts';
import { rank } from '../../src/ranking/rank.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { townLibrary } from '../support/town-library.ts';

const certaintyOf = (question: string) => {
  const answer = answerLine(`/ask question: ${question}`, townLibrary);
  return answer.kind === 'found' ? answer.certainty : answer.kind;
};

describe('certaintyOfRanking()', () => {
  it.each([
    // Few of their words stand in the article, which tells of it all the same.
    'why did the musicians stop playing?',
  ])('shows the closest passages for “%s”', (question) => {
    expect(certaintyOf(question)).toBe('closest');
  });

  it.each([
    // An article about somebody does not tell all of them.
    'why did Petra Lund resign?',
    'when is the wedding of Ilse Brandt?',
    // What the article tells of others.
    'when was Castle Athletic arrested?',
    'where was the Hollis Trust filmed?',
    'when did Jan Aalto escape?',
    // What is counted stands nowhere in the article.
    'how many trombones did the orchestra sell?',
    // The article is about somebody else.
    'who is the mayor of Tern Wood?',
    'is Saturn real for Skerry?',
    // The word that carries the question is left out.
    'how many people were executed in Ahlen?',
    // Nothing is told of it.
    'why did the helicopter crash?',
    'who won the election in the valley?',
    'where did the train derail?',
  ])('keeps silent for “%s”', (question) => {
    expect(certaintyOf(question)).toBe('nothing-found');
  });

  it.each([
    { confidence: 0.25, expected: 'none' },
    { confidence: 0.35, expected: 'closest' },
  ])(
    'wants more confidence where a word that carries the question is left out: $confidence',
    ({ confidence, expected }) => {
      const { index } = townLibrary;
      const query = parseQuery('what did Brandt demand of the orchestra?');
      const candidates = proposeCandidates(index, query);
      const ranking = rank(shippedRanker, query, {
        index,
        candidates,
        isOneArticle: false,
      });
      const judged = { ...ranking, confidence, certainty: 'none' as const };
      expect(certaintyOfRanking(judged, index)).toBe(expected);
    },
  );
});
