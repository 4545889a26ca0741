import { describe, expect, it } from 'vitest';
import { answerWhatHappened } from '../../src/answer/what-happened.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';

const library = bridgeLibrary();
const ask = (about: string) =>
  answerWhatHappened(library, { asked: '/what happened', about, article: undefined });

describe('answerWhatHappened()', () => {
  it('finds the passage that reports it, in the reporter’s words', () => {
    const answer = ask('14 cables');
    expect(answer).toMatchObject({
      kind: 'found',
      total: 1,
      passages: [{ address: { article: 'A1', first: 1, last: 1 } }],
    });
    expect(answer.kind === 'found' && answer.passages[0]?.statements[0]?.labels).toEqual([
      'reporter',
    ]);
  });

  it('reads a number with or without its comma', () => {
    expect(ask('9000 people').kind).toBe('found');
    expect(ask('9,000 people').kind).toBe('found');
  });

  it('takes another number for another fact', () => {
    expect(ask('15 cables')).toMatchObject({ kind: 'nothing-found', missing: ['15'] });
  });

  it('finds the headline as sentence 0, whole', () => {
    const answer = ask('storm ferry run night');
    expect(answer).toMatchObject({ passages: [{ address: { first: 0, last: 0 } }] });
  });
});
