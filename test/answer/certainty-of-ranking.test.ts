import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answer-line.ts';
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
});
