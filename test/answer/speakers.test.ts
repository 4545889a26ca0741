import { describe, expect, it } from 'vitest';
import {
  countStatements,
  findSpeakers,
  namesFitting,
} from '../../src/answer/speakers.ts';
import { answerWhoSaid } from '../../src/answer/who-said.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { buildArticle } from '../support/build-article.ts';

const { speakers } = bridgeLibrary();

/** An article in which two people share a surname. */
const berghs = buildLibrary([
  buildArticle('Two views of a quay', [
    'Harbour master Anna Bergh said the quay was safe.',
    'Mayor Tom Bergh said the quay was sinking.',
  ]),
]);

describe('listSpeakers()', () => {
  it('counts each speaker’s statements by kind', () => {
    const ortega = speakers.find(({ name }) => name === 'Maria Ortega');
    expect(ortega).toMatchObject({
      printed: 'City engineer Maria Ortega',
      isNamed: true,
      counts: { direct: 2, mixed: 1, indirect: 1 },
    });
    expect(ortega && countStatements(ortega)).toBe(4);
  });
});

describe('findSpeakers()', () => {
  it.each([
    { typed: 'ort', expected: ['Maria Ortega'] },
    { typed: 'engineer', expected: ['Maria Ortega'] },
    { typed: 'maria lindqvist', expected: [] },
  ])('finds $expected for “$typed”', ({ typed, expected }) => {
    expect(findSpeakers(speakers, typed).map(({ name }) => name)).toEqual(expected);
  });
});

describe('namesFitting()', () => {
  it.each([
    { asked: ['bergh'], expected: ['Anna Bergh', 'Tom Bergh'] },
    { asked: ['anna', 'bergh'], expected: ['Anna Bergh'] },
    { asked: ['master'], expected: [] }, // a role is no name
    { asked: [], expected: [] },
  ])('finds $expected for $asked', ({ asked, expected }) => {
    expect(namesFitting(berghs.speakers, asked)).toEqual(expected);
  });

  it('makes an answer say that a name is shared', () => {
    const ask = (speaker: string) =>
      answerWhoSaid(berghs, {
        asked: '/who said',
        what: undefined,
        speaker,
        kind: undefined,
        article: undefined,
      });
    expect(ask('Bergh')).toMatchObject({
      sharedBy: ['Anna Bergh', 'Tom Bergh'],
      total: 2,
    });
    expect(ask('Tom Bergh')).toMatchObject({ sharedBy: [], total: 1 });
  });
});
