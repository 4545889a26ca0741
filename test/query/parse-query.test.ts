import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { QueryError } from '../../src/query/query-error.ts';

describe('parseQuery()', () => {
  it.each([
    { text: 'small-boat', expected: ['small', 'boat'] },
    {
      text: 'Who said that the bond is rock-solid?',
      expected: ['bond', 'rock', 'solid'],
    },
    { text: 'boats, boat and boating', expected: ['boat'] },
    { text: '56 jets', expected: ['56', 'jet'] },
  ])('keeps the telling words of "$text"', ({ text, expected }) => {
    expect(parseQuery(text).words.map(({ term }) => term)).toEqual(expected);
  });

  it.each([
    { text: 'the pledge of Maria Ortega', names: ['Maria', 'Ortega'] },
    { text: 'Small boats', names: [] }, // a first word is capitalised anyway
    { text: 'SMALL BOATS SINK', names: [] }, // shouting
    { text: 'maria ortega', names: [] },
  ])('takes $names for names in "$text"', ({ text, names }) => {
    const found = parseQuery(text).words.filter(({ kind }) => kind === 'name');
    expect(found.map(({ written }) => written)).toEqual(names);
  });

  it('takes a word that starts with a digit for a number', () => {
    expect(parseQuery('56 jets').words[0]).toMatchObject({
      kind: 'number',
      written: '56',
    });
  });

  it.each([
    { text: 'the “rock-solid bond” today', phrases: [['rock', 'solid', 'bond']] },
    {
      text: '"by the sea" or "on land"',
      phrases: [
        ['by', 'the', 'sea'],
        ['on', 'land'],
      ],
    },
    { text: 'it’s 6" wide', phrases: [] },
    { text: 'no quotation', phrases: [] },
  ])('reads the quoted words of $text', ({ text, phrases }) => {
    expect(parseQuery(text).phrases).toEqual(phrases);
  });

  it.each(['', '   ', 'who said that?', '…', '“”'])(
    'refuses "%s" and says what to add',
    (text) => {
      expect(() => parseQuery(text)).toThrow(QueryError);
      expect(() => parseQuery(text)).toThrow(/add a name, a number or a word/);
    },
  );
});
