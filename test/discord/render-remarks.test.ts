import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { ENGLISH } from '../support/in-english.ts';
import { ASKER, cite, found, textsOf } from './cite.ts';

const inPublic = { asker: ASKER, isPrivate: false, ...ENGLISH };

describe('renderAnswer() above and below the passages', () => {
  it.each([
    {
      what: 'the order of time',
      change: { order: 'time' },
      line: '-# Oldest article first; those that state no date, last',
    },
    {
      what: 'the time asked for, with its days',
      change: {
        during: { written: 'Nov 2021', days: { from: '2021-11-01', to: '2021-11-30' } },
      },
      line: '-# Of “Nov 2021” (2021-11-01 to 2021-11-30): named in the passage or its paragraph, or published then',
    },
    {
      what: 'a day as typed once',
      change: {
        during: { written: '2021-11-08', days: { from: '2021-11-08', to: '2021-11-08' } },
      },
      line: '-# Of “2021-11-08”: named in the passage or its paragraph, or published then',
    },
    {
      what: 'a weekday that each article means by itself',
      change: { during: { written: 'Monday', days: null } },
      line: '-# Of “Monday”, as each article means it',
    },
    {
      what: 'narrower questions',
      change: { narrower: ['/what happened about: bridge _Ann_'] },
      line: '-# /what happened about: bridge \\_Ann\\_',
    },
  ] as const)('says $what', ({ change, line }) => {
    const [header = ''] = textsOf(renderAnswer(found([cite('Shut.')], change), inPublic));
    expect(header.split('\n')).toContain(line);
  });

  it('says nothing more of a plain answer', () => {
    const [header] = textsOf(renderAnswer(found([cite('Shut.')]), inPublic));
    expect(header).toBe('-# /who said what: bridge');
  });

  it.each([
    { count: 0, line: null },
    { count: 1, line: '-# also in 1 other article: A2·s1' },
    {
      count: 7,
      line: '-# also in 7 other articles: A2·s1, A3·s1, A4·s1, A5·s1, A6·s1, 2 more',
    },
  ])('names $count copies', ({ count, line }) => {
    const copies = Array.from({ length: count }, (_, place) => ({
      article: `A${place + 2}`,
      first: 1,
      last: 1,
    }));
    const source = textsOf(renderAnswer(found([cite('Shut.', { copies })]), inPublic)).at(
      -1,
    );
    expect(source?.split('\n').slice(1)).toEqual(line === null ? [] : [line]);
  });
});
