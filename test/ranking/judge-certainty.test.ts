import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { judgeCertainty } from '../../src/ranking/judge-certainty.ts';
import { rank } from '../../src/ranking/rank.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { inventedIndex } from '../support/invented-index.ts';

const index = inventedIndex([
  'A crane fell on the market of Lindvik. It killed 12 people. The mayor Maria Ortega wept.',
  'Five jets flew over the harbour. All concerts were postponed. Nobody was hurt in Sandhaven.',
  'The second tower of Lindvik fell into the river.',
  // Words are rare only among many passages.
  ...Array.from({ length: 20 }, (_, number) => `Row ${number} of the almanac.`),
]);
const candidates = ['A1', 'A2', 'A3'].flatMap((article) => index.passagesOf(article));
const LINES = { closestFrom: 0.5, foundFrom: 0.8 };

function judge(question: string, confidence: number, opening = '') {
  const query = parseQuery(question, opening);
  const scope = { index, candidates, isOneArticle: false };
  const [best] = rank(shippedRanker, query, scope).hits;
  if (!best) throw new Error('There is no passage');
  return judgeCertainty(best.match, confidence, LINES);
}

describe('judgeCertainty()', () => {
  it.each([
    { question: 'Where did the crane fall?', confidence: 0.9, certainty: 'found' },
    { question: 'Where did the crane fall?', confidence: 0.6, certainty: 'closest' },
    // Numbers are near in meaning, but another fell.
    {
      question: 'Where did the third tower of Lindvik fall?',
      confidence: 0.9,
      certainty: 'closest',
    },
    {
      question: 'Where did the second tower of Lindvik fall?',
      confidence: 0.9,
      certainty: 'found',
    },
    // Names and words stand together, one of them in other words.
    { question: 'Why did mayor Ortega cry?', confidence: 0.3, certainty: 'closest' },
    { question: 'Why did mayor Ortega laugh?', confidence: 0.3, certainty: 'none' },
    {
      question: 'Why did mayor Maria Ortega come to the market of Lindvik?',
      confidence: 0.3,
      certainty: 'closest',
    },
    // Less than half of it stands in the article.
    {
      question: 'Why did the zeppelin company collapse?',
      confidence: 0.9,
      certainty: 'none',
    },
    // What never happened is not found, whatever else stands there.
    {
      question: 'When was the mayor Maria Ortega on the market?',
      confidence: 0.9,
      certainty: 'found',
    },
    {
      question: 'Why did the mayor Maria Ortega resign?',
      confidence: 0.9,
      certainty: 'closest',
    },
    // In other words, which are near in meaning.
    { question: 'Which concerts were cancelled?', confidence: 0.9, certainty: 'found' },
    { question: 'Which concerts were recorded?', confidence: 0.9, certainty: 'none' },
    // A passage with all of a short question, of which no confidence is sure.
    { question: 'Where was the crane?', confidence: 0.1, certainty: 'closest' },
    // That it happened need not be said; that it was recorded must.
    { question: 'When did the market start?', confidence: 0.1, certainty: 'closest' },
    { question: 'When did the market burn?', confidence: 0.1, certainty: 'none' },
    {
      question: 'What caused the accident on the market?',
      confidence: 0.1,
      certainty: 'closest',
    },
    { question: 'When did it start to happen?', confidence: 0.1, certainty: 'none' },
    // Nothing but the name.
    { question: 'When did Maria Ortega marry?', confidence: 0.7, certainty: 'none' },
  ])('judges “$question” at $confidence: $certainty', (one) => {
    expect(judge(one.question, one.confidence)).toBe(one.certainty);
  });

  it.each([
    { question: 'jets over the harbour', certainty: 'found' },
    { question: 'jets shot down over the harbour', certainty: 'none' },
    { question: 'children killed by the crane', certainty: 'none' },
    { question: 'people killed by the crane', certainty: 'found' },
  ])('looks for what is counted: “how many $question”', ({ question, certainty }) => {
    expect(judge(question, 0.9, 'how many')).toBe(certainty);
  });

  it('takes a topic by its words, whatever the confidence', () => {
    expect(judge('crane market', 0)).toBe('found');
    expect(judge('crane market zeppelin', 0.1)).not.toBe('found');
  });
});
