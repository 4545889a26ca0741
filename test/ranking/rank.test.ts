import { describe, expect, it } from 'vitest';
import { inverseDocumentFrequency } from '../../src/index/inverse-document-frequency.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { rank } from '../../src/ranking/rank.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { inventedIndex } from '../support/invented-index.ts';

/** Ranks texts for a question; each text stands in an article of its own. */
function rankTexts(question: string, texts: readonly string[]) {
  const index = inventedIndex(texts);
  const candidates = texts.flatMap((_, place) => index.passagesOf(`A${place + 1}`));
  return rank(shippedRanker, parseQuery(question), {
    index,
    candidates,
    isOneArticle: false,
  });
}

const ranked = (question: string, texts: readonly string[]) =>
  rankTexts(question, texts).hits.map(
    ({ passage }) => texts[Number(passage.article.slice(1)) - 1],
  );

describe('rank()', () => {
  it('orders a small set as a reader would', () => {
    const order = ranked('storm closed the harbour bridge', [
      'The council met on Monday.', // nothing of it
      'A storm closed the harbour bridge.', // everything, in order, and short
      'The bridge over the harbour was closed when, after a long calm, a storm came.', // everything, in another order
      'The harbour bridge is old.', // half of it
    ]).map((text) => text?.split(' ').slice(0, 4).join(' '));
    expect(order).toEqual([
      'A storm closed the',
      'The bridge over the',
      'The harbour bridge is',
      'The council met on',
    ]);
  });

  it.each([
    {
      question: 'When did the ferry sink?',
      first: 'The ferry sank on 3 May 1987.', // a date is asked for
      other: 'The ferry sank off the coast of the island.',
    },
    {
      question: 'How many sailors were rescued?',
      first: 'A helicopter rescued 14 sailors.',
      other: 'A helicopter rescued sailors from the sea.',
    },
    {
      question: 'Who built the lighthouse?',
      first: 'The lighthouse was built by Maria Ortega.',
      other: 'The lighthouse was built of grey stone.',
    },
    {
      question: 'When did the trial begin?',
      first: 'The trial began in March.', // an irregular form
      other: 'The trial was about a stolen boat.',
    },
    {
      question: 'the harbour ombudsman',
      first: 'An ombudsman spoke.', // the rare word
      other: 'The harbour is shut.',
    },
  ])('puts "$first" first for "$question"', ({ question, first, other }) => {
    const fillers = [
      'The harbour is open.',
      'The harbour is cold.',
      'Rain fell on Monday.',
    ];
    expect(ranked(question, [other, first, ...fillers])[0]).toBe(first);
  });

  it('keeps the reading order of passages that are equally good', () => {
    const texts = Array.from({ length: 11 }, () => 'A boat sank.');
    const { hits } = rankTexts('boat', texts);
    expect(hits.map(({ passage }) => passage.article)).toEqual(
      texts.map((_, place) => `A${place + 1}`),
    );
  });

  it('gives the same answer to the same question', () => {
    const texts = ['A boat sank.', 'The boat is old.', 'A bridge fell.'];
    const once = rankTexts('Which boat sank?', texts);
    const again = rankTexts('Which boat sank?', texts);
    expect(again.hits.map(({ score }) => score)).toEqual(
      once.hits.map(({ score }) => score),
    );
    expect(again.confidence).toBe(once.confidence);
  });

  it('is sure of what stands there word for word, and silent about what does not', () => {
    const texts = [
      'The storm closed the harbour bridge.',
      'The mayor met sailors.',
      'Rain fell.',
    ];
    expect(rankTexts('Who closed the harbour bridge?', texts).certainty).not.toBe('none');
    expect(
      rankTexts('How did the zeppelin of Friedrichshafen land?', texts).certainty,
    ).toBe('none');
  });
});

describe('inverseDocumentFrequency()', () => {
  it.each([
    { passages: 10, frequency: 10, expected: Math.log(1 + 0.5 / 10.5) }, // in every passage
    { passages: 10, frequency: 1, expected: Math.log(1 + 9.5 / 1.5) },
    { passages: 10, frequency: 0, expected: Math.log(22) },
  ])('is $expected for $frequency of $passages', ({ passages, frequency, expected }) => {
    expect(inverseDocumentFrequency(passages, frequency)).toBeCloseTo(expected);
  });
});
