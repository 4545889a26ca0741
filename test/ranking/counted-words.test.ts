import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { countedWords } from '../../src/ranking/counted-words.ts';

describe('countedWords()', () => {
  it.each([
    { question: 'How many jets flew over the sea?', counted: ['jets', 'flew'] },
    { question: 'How many jets were shot down?', counted: ['jets'] },
    { question: 'How many small boats are there?', counted: ['boats'] },
    {
      question: 'How many children killed by the crane?',
      counted: ['children', 'killed'],
    },
    { question: 'How many people died?', counted: [] },
    { question: 'How many hours Ortega spent in the cell', counted: ['hours'] },
    { question: 'How long did it last?', counted: [] },
    { question: 'How tall is the tower?', counted: [] },
    { question: 'Where are the jets?', counted: [] },
  ])('finds in “$question” $counted', ({ question, counted }) => {
    const query = parseQuery(question);
    const words = countedWords(query).map((place) => query.words[place]?.written);
    expect(words).toEqual(counted);
  });
});
