import { describe, expect, it } from 'vitest';
import { answerWhatHappened } from '../../src/answer/what-happened.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const library = buildLibrary([
  buildArticle(
    'Bridge reopens',
    [
      'The bridge was shut on 8 November 2021 after a storm. Crews came on Monday.',
      'The bridge opened in 1987. It was then the longest of all.',
    ],
    { published: '2021-11-30' },
  ),
  buildArticle(
    'Bridge closed again',
    ['The bridge was closed after a flood.', 'On Monday the bridge was empty.'],
    { id: 'A2', slug: 'closed', published: '2026-11-20' },
  ),
  buildArticle('A bridge elsewhere', ['The bridge sank on Monday.'], {
    id: 'A3',
    slug: 'undated',
  }),
]);

function ask(about: string | undefined, when: string, today = '2026-11-24') {
  return answerWhatHappened(library, {
    asked: '/what happened',
    about,
    article: undefined,
    when,
    today,
  });
}

/** The addresses found, as `A1.1`; none where nothing was. */
function found(about: string | undefined, when: string): readonly string[] {
  const answer = ask(about, when);
  if (answer.kind !== 'found') return [];
  const addresses = [...answer.passages.map(({ address }) => address), ...answer.rest];
  return addresses.map(({ article, first }) => `${article}.${first}`);
}

describe('answerWhatHappened() with a time', () => {
  it.each([
    { when: '8 November 2021', first: 'A1.1', not: ['A1.3', 'A2.1', 'A3.1'] },
    { when: '8 Nov', first: 'A1.1', not: ['A1.3', 'A2.1', 'A3.1'] },
    { when: '1987', first: 'A1.3', not: ['A1.1', 'A2.1', 'A3.1'] },
    { when: 'last week', first: 'A2.', not: ['A1.1', 'A3.1'] },
    { when: '20 November 2026', first: 'A2.', not: ['A1.1', 'A3.1'] },
  ])('finds what is of $when', ({ when, first, not }) => {
    const [best, ...others] = found('bridge', when);
    expect(best).toContain(first);
    for (const address of not) expect([best, ...others]).not.toContain(address);
  });

  it('understands a weekday by each article’s own date, and as printed without one', () => {
    const addresses = found('bridge', 'Monday');
    expect(addresses).toContain('A2.2');
    expect(addresses).toContain('A3.1');
  });

  it('puts what names the time before what was published in it', () => {
    expect(found('bridge', 'November 2021')[0]).toBe('A1.1');
    expect(found('bridge', 'November 2021')).toContain('A1.0');
  });

  it('leads from a sentence of another time to the one that names it', () => {
    expect(found('longest', '1987')).toEqual(['A1.4']);
  });

  it('answers without words with what names the time', () => {
    expect(found(undefined, '1987')).toEqual(['A1.3']);
  });

  it('says what was searched, and has the other times as near misses', () => {
    const answer = ask('bridge', '1950');
    expect(answer).toMatchObject({
      kind: 'nothing-found',
      during: { written: '1950', days: { from: '1950-01-01', to: '1950-12-31' } },
    });
    expect(answer.kind === 'nothing-found' && answer.near.length).toBeGreaterThan(0);
  });

  it.each(['blurgh', 'the bridge', '35 November 2021', '', 'last blurgh'])(
    'refuses %j as no time, with examples',
    (when) => {
      expect(() => ask('bridge', when)).toThrow(/is no time .*November 2021/);
    },
  );
});

describe('answerWhatHappened() in order of time', () => {
  it('goes from the oldest article to the newest, and in one as told', () => {
    const answer = answerWhatHappened(library, {
      asked: '/what happened',
      about: 'bridge',
      article: undefined,
      order: 'time',
    });
    expect(answer).toMatchObject({ kind: 'found', order: 'time' });
    if (answer.kind !== 'found') return;
    const all = [...answer.passages.map(({ address }) => address), ...answer.rest];
    expect(all.map(({ article, first }) => `${article}.${first}`)).toEqual([
      'A1.0',
      'A1.1',
      'A1.3',
      'A2.0',
      'A2.1',
      'A2.2',
      'A3.0',
      'A3.1',
    ]);
  });
});

describe('answerWhatHappened() in May', () => {
  const harbour = buildLibrary([
    buildArticle(
      'Harbour plans its year',
      [
        'The dredger was sold in May. It may be scrapped.',
        'Captain May Cole said the crane came on 26 May.',
        'The quay was last painted in March.',
      ],
      { published: '2025-11-03' },
    ),
    buildArticle('Pilots strike', ['The pilots may strike for weeks.'], {
      id: 'A2',
      slug: 'strike',
      published: '2024-05-07',
    }),
  ]);

  function firstsOf(when: string, about?: string): readonly string[] {
    const options = { asked: '', article: undefined, about, when, today: '2026-01-10' };
    const answer = answerWhatHappened(harbour, options);
    const passages = answer.kind === 'found' ? answer.passages : [];
    return passages.map(({ address: { article, first } }) => `${article}.${first}`);
  }

  it.each([
    ['May', undefined, ['A1.1', 'A1.3']],
    ['in May', undefined, ['A1.1', 'A1.3']],
    ['last May', undefined, ['A1.1', 'A1.3']],
    ['May 2025', undefined, ['A1.1', 'A1.3']],
    ['26 May', undefined, ['A1.3']],
    ['in May', 'dredger', ['A1.1']],
    ['in May', 'pilots', ['A2.0', 'A2.1']], // published then
    ['in March', undefined, ['A1.4']],
    ['April', undefined, []],
  ])('%s: %s', (when, about, expected) => {
    expect(firstsOf(when, about)).toEqual(expected);
  });
});
