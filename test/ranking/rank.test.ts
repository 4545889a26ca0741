import { describe, expect, it } from 'vitest';
import { buildIndexedPassage } from '../../src/index/indexed-passage.ts';
import { PassageIndex } from '../../src/index/passage-index.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { inverseDocumentFrequency, rank } from '../../src/ranking/rank.ts';

/** Ranks texts for a question; each text stands in an article of its own. */
function ranked(question: string, texts: readonly string[]) {
  const passages = texts.map((text, place) =>
    buildIndexedPassage(`A${place + 1}`, text, {
      passage: { start: 0, end: text.length, first: 0, last: 0 },
      context: [],
    }),
  );
  const index = new PassageIndex(passages);
  const weight = (term: string) =>
    inverseDocumentFrequency(index.size, index.documentFrequency(term));
  const isKnown = (term: string) => index.documentFrequency(term) > 0;
  return rank(parseQuery(question), passages, { weight, isKnown }).map(
    ({ passage, score }) => ({
      text: texts[Number(passage.article.slice(1)) - 1],
      ...score,
    }),
  );
}

describe('rank()', () => {
  it('orders a small set as a reader would', () => {
    const order = ranked('storm closed the harbour bridge', [
      'The council met on Monday.', // nothing of it
      'A storm closed the harbour bridge.', // everything, in order, and short
      'The bridge over the harbour was closed when, after a long calm, a storm came.', // everything, in another order
      'The harbour bridge is old.', // half of it
      'The storm closed the bridge.', // three of four
    ]).map(({ text }) => text?.split(' ').slice(0, 4).join(' '));
    expect(order).toEqual([
      'A storm closed the',
      'The bridge over the',
      'The storm closed the',
      'The harbour bridge is',
      'The council met on',
    ]);
  });

  it('puts a rare word before common ones', () => {
    const [first] = ranked('the harbour ombudsman', [
      'The harbour is shut.',
      'An ombudsman spoke.',
      'The harbour is open.',
      'The harbour is cold.',
    ]);
    expect(first?.text).toBe('An ombudsman spoke.');
  });

  it('keeps the reading order of passages that are equally good', () => {
    const texts = ['A boat sank.', 'A boat sank.'];
    const statistics = { weight: () => 1, isKnown: () => true };
    const passages = texts.map((text) =>
      buildIndexedPassage('A1', text, {
        passage: { start: 0, end: text.length, first: 0, last: 0 },
        context: [],
      }),
    );
    const order = rank(parseQuery('boat'), passages, statistics).map(
      ({ passage }) => passage,
    );
    expect(order).toEqual(passages);
  });

  it.each([
    { question: 'rock-solid', text: 'The band played rock music.', isAnswer: false },
    { question: 'rock-solid', text: 'The bond is rock-solid.', isAnswer: true },
    { question: 'about 56 jets', text: 'Another 65 jets came.', isAnswer: false },
    { question: 'about 56 jets', text: 'A record 56 jets came.', isAnswer: true },
    {
      question: 'the pledge of Maria Ortega',
      text: 'The pledge of Paul Ortega.',
      isAnswer: false,
    },
    { question: '“solid bond”', text: 'A bond that is solid.', isAnswer: false },
    { question: '“solid bond”', text: 'A solid bond it is.', isAnswer: true },
  ])(
    'says whether "$text" answers "$question": $isAnswer',
    ({ question, text, isAnswer }) => {
      expect(ranked(question, [text, 'Rain fell.', 'Snow fell.'])[0]?.isAnswer).toBe(
        isAnswer,
      );
    },
  );

  it('explains a score by shares that add up to it', () => {
    for (const { value, shares } of ranked('harbour bridge', [
      'The bridge.',
      'The harbour.',
    ])) {
      const sum = shares.reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(value);
      expect(value).toBeLessThanOrEqual(1);
      expect(value).toBeGreaterThanOrEqual(0);
    }
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
