import { describe, expect, it } from 'vitest';
import { answeringWordsOf } from '../support/answering-words-of.ts';

describe('findAnsweringWords()', () => {
  it.each([
    {
      question: 'How many jets flew over the strait?',
      passage: 'In 40 years no more than the 56 Chinese jets of Monday flew over it.',
      expected: /^56/,
    },
    {
      question: 'How many people were hurt?',
      passage: 'The storm killed 12 people and hurt 30 others.',
      expected: /^30/,
    },
    {
      question: 'When did the bridge reopen?',
      passage: 'The bridge reopened on 3 March 2026, two weeks after the storm.',
      expected: /^3 March 2026$/,
    },
    {
      question: 'When was the ferry sold?',
      passage: 'The ferry was sold in 2019, and in 2024 a storm shut the bridge.',
      expected: /^2019$/,
    },
    {
      question: 'When was the bridge shut by a storm?',
      passage: 'The ferry was sold in 2019, and in 2024 a storm shut the bridge.',
      expected: /^2024$/,
    },
    {
      question: 'Where did the ferry land?',
      passage: 'The ferry landed in Oslo after a night at sea.',
      expected: /^Oslo$/,
    },
    {
      question: 'Who designed the bridge?',
      passage: 'The bridge was designed by Maria Ortega for the city of Bergen.',
      expected: /^Maria Ortega$/,
    },
    {
      question: 'Why was the bridge shut?',
      passage: 'The bridge was shut because of the storm.',
      expected: /because of the storm/,
    },
    {
      question: 'How long was the bridge shut?',
      passage: 'The bridge was shut for two weeks in 2024.',
      expected: /^(?:for )?two weeks$/,
    },
  ])('finds $expected for $question', ({ question, passage, expected }) => {
    const [first = '', ...others] = answeringWordsOf(question, passage);
    expect(first).toMatch(expected);
    expect(others).toEqual([]);
  });

  it('finds the first word of a sentence where it is a name elsewhere', () => {
    const passage = 'Ortega shut the bridge.';
    expect(answeringWordsOf('Who shut the bridge?', passage)).toEqual([]);
    expect(
      answeringWordsOf('Who shut the bridge?', passage, {
        elsewhere: 'Police asked what Ortega knew.',
      }),
    ).toEqual(['Ortega']);
  });

  it('finds what is listed with it', () => {
    expect(
      answeringWordsOf(
        'Where does the ferry land?',
        'The ferry lands in Oslo and in Bergen.',
      ),
    ).toEqual(['Oslo', 'Bergen']);
  });

  it('finds the name of a place with its noun', () => {
    const passage = 'The ferry was built in the town of Bergen, and sank in 2019.';
    expect(answeringWordsOf('Where was the ferry built?', passage)).toEqual([
      'town',
      'Bergen',
    ]);
  });

  it('finds a reason up to the end of its clause', () => {
    const passage = 'Because the roof leaked, the hall was shut, Ortega said, in May.';
    expect(answeringWordsOf('Why was the hall shut?', passage)).toEqual([
      'Because the roof leaked',
    ]);
  });

  it.each([
    {
      what: 'what the question says itself',
      question: 'When did the storm of 2024 shut the bridge?',
      passage: 'In the storm of 2024 the bridge was shut.',
    },
    {
      what: 'what is not asked for',
      question: 'What happened to the bridge?',
      passage: 'The bridge was shut on Monday with 14 cars on it.',
    },
    {
      what: 'a year for a figure',
      question: 'How many cars were on the bridge?',
      passage: 'The bridge was shut in 2024 with cars on it.',
    },
    {
      what: 'a figure for a time',
      question: 'When was the bridge shut?',
      passage: 'The bridge was shut with 14 cars on it.',
    },
  ])('never finds $what', ({ question, passage }) => {
    expect(answeringWordsOf(question, passage)).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const passage = `${'The bridge had 14 cars, '.repeat(20_000)}and 3 boats.`;
    const start = process.cpuUsage().user;
    expect(answeringWordsOf('How many cars had the bridge?', passage)).toHaveLength(1);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(6);
  });
});
