import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { lacksNeededWord, missingWords } from '../../src/ranking/needed-words.ts';
import { inventedIndex } from '../support/invented-index.ts';

const texts = [
  'The bond is rock-solid, Maria Ortega said.',
  'A record 56 jets flew over Germany.',
  'The mayor bought a film.',
];
const index = inventedIndex(texts);
const passages = texts.flatMap((_, place) => index.passagesOf(`A${place + 1}`));

const lacks = (question: string, articles?: readonly string[]) =>
  lacksNeededWord(parseQuery(question), { index, articles }, passages);

describe('lacksNeededWord()', () => {
  it.each([
    { question: 'Who is the boss of Paul Lindqvist?', lacking: true }, // a name
    { question: 'Who is the boss of Maria Ortega?', lacking: false },
    { question: 'Which jets flew over German towns?', lacking: false }, // spelt nearly so
    { question: 'Where did 65 jets fly?', lacking: true }, // a number
    { question: 'Where did 56 jets fly?', lacking: false },
    { question: 'Maria Ortega Vancouver', lacking: true }, // a name, all in capitals
    { question: 'maria ortega in vancouver', lacking: true },
    { question: 'which french jets flew over germany?', lacking: false }, // nations are put otherwise
    { question: 'the “solid rock” bond', lacking: true }, // quoted, in this order
    { question: 'the “rock solid” bond', lacking: false },
    { question: 'the wedding of the mayor', lacking: true }, // half of it is unknown
    { question: 'the mayor purchased a movie', lacking: false }, // known by synonyms
    { question: 'What was the wedding of the mayor like?', lacking: false }, // a question
  ])('says of "$question": $lacking', ({ question, lacking }) => {
    expect(lacks(question)).toBe(lacking);
  });

  it('looks only in the articles asked', () => {
    expect(lacks('What did Maria Ortega say?', ['A1'])).toBe(false);
    expect(lacks('What did Maria Ortega say?', ['A2'])).toBe(true);
  });
});

describe('missingWords()', () => {
  it('names the words that stand in none of the articles', () => {
    const query = parseQuery('the zeppelin of Maria Ortega');
    const missing = missingWords(query, { index, articles: undefined });
    expect(missing.map(({ written }) => written)).toEqual(['zeppelin']);
  });
});
