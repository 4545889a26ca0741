import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answer-line.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const library = buildLibrary([
  buildArticle(
    'Ferry fire kills seven',
    [
      'Seven people died when fire broke out on the ferry on 14 March.',
      'A stoker died in hospital on 2 April.',
      'Talks on 3 and 5 June ended without a result.',
    ],
    { published: '2024-04-04' },
  ),
]);

describe('lacksNeededDay()', () => {
  it.each([
    '/ask question: Who died in hospital on 2 May?',
    '/when was what: the death on 2 May',
    '/ask question: What happened on 14 May?',
  ])('keeps silent about a day that is named nowhere: %s', (line) => {
    expect(answerLine(line, library).kind).toBe('nothing-found');
  });

  it.each([
    '/ask question: Who died in hospital on 2 April?',
    '/ask question: Who died in hospital on April 2, 2024?',
    '/ask question: What happened on 14 March?',
    '/ask question: Which talks ended on 3 June?',
  ])('answers about a day that is named: %s', (line) => {
    expect(answerLine(line, library).kind).toBe('found');
  });
});
