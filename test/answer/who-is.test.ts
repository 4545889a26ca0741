import { describe, expect, it } from 'vitest';
import { answerWhoIs } from '../../src/answer/who-is.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const library = buildLibrary([
  buildArticle('Ortega names her price', [
    'Ortega was late. The engineer Maria Ortega had missed the ferry.',
    'Paul Lindqvist, a former commissioner, waited with Ortega on the quay.',
    'The Ministry of Fisheries paid. Berg did not.',
    'Rain fell on Lindqvist and on Berg.',
  ]),
  buildArticle('A price for the quay', ['Lindqvist paid the price of the quay.'], {
    id: 'A2',
  }),
]);

const ask = (name: string, article?: string) =>
  answerWhoIs(library, { asked: `/who is name: ${name}`, name, article });

/** The sentences shown, as "A1·2". */
function shown(name: string, article?: string): readonly string[] {
  const answer = ask(name, article);
  if (answer.kind !== 'found') return [];
  return answer.passages.map(({ address }) => `${address.article}·${address.first}`);
}

describe('answerWhoIs()', () => {
  it.each([
    { name: 'Maria Ortega', expected: ['A1·2'] },
    { name: 'ortega', expected: ['A1·2'] }, // the sentence with the role, not the first
    { name: 'Paul Lindqvist', expected: ['A1·3'] },
    { name: 'Lindqvist', expected: ['A1·3', 'A2·1'] },
    { name: 'Ministry of Fisheries', expected: ['A1·4'] },
    { name: 'Berg', expected: ['A1·5'] }, // nothing introduces him
  ])('finds the passages that introduce $name', ({ name, expected }) => {
    expect(shown(name)).toEqual(expected);
  });

  it('takes a common word for no name', () => {
    expect(shown('price')).toEqual([]);
  });

  it('wants the words of a name one after another', () => {
    expect(shown('Paul Ortega')).toEqual([]);
  });

  it('narrows to an article', () => {
    expect(shown('Lindqvist', 'A2')).toEqual(['A2·1']);
  });

  it('says which name was not found', () => {
    expect(ask('Zeppelin')).toMatchObject({
      kind: 'nothing-found',
      missing: ['Zeppelin'],
    });
  });
});
