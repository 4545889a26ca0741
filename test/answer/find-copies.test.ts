import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/answer/answer.ts';
import { answerWhatHappened } from '../../src/answer/what-happened.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const COPY = 'The harbour bridge was shut on Monday after a storm bent its cables.';
const SHORT = 'The bridge was shut.';

function library(paragraphs: readonly (readonly string[])[]) {
  return buildLibrary(
    paragraphs.map((each, place) =>
      buildArticle(`News ${place + 1}`, each, { id: `A${place + 1}`, slug: `n${place}` }),
    ),
  );
}

function ask(paragraphs: readonly (readonly string[])[]): Found {
  const answer = answerWhatHappened(library(paragraphs), {
    asked: '/what happened about: bridge shut',
    about: 'bridge shut',
    article: undefined,
  });
  if (answer.kind !== 'found') throw new TypeError('Cannot find anything');
  return answer;
}

describe('findCopies()', () => {
  it('shows the same words of several articles once, and says where else they stand', () => {
    const { total, passages } = ask([
      [COPY],
      ['Before it.', `${COPY} More of it here.`],
      ['Ferries run.'],
    ]);
    expect(total).toBe(1);
    const [passage] = passages;
    expect([passage?.address, ...(passage?.copies ?? [])]).toEqual(
      expect.arrayContaining([
        { article: 'A1', first: 1, last: 1 },
        { article: 'A2', first: 2, last: 2 },
      ]),
    );
  });

  it.each([
    { what: 'short texts, which are equal by chance', texts: [[SHORT], [SHORT]] },
    {
      what: 'texts that differ in a word',
      texts: [[COPY], [COPY.replace('Monday', 'Tuesday')]],
    },
    {
      what: 'texts that differ in a mark',
      texts: [[COPY], [COPY.replace('.', '!')]],
    },
  ])('keeps apart $what', ({ texts }) => {
    const { total, passages } = ask(texts);
    expect(total).toBe(2);
    expect(passages.map(({ copies }) => copies)).toEqual([[], []]);
  });

  it('shows a text twice where its own article has it twice', () => {
    const { total, passages } = ask([[COPY, COPY]]);
    expect(total).toBe(2);
    expect(passages[0]?.copies).toEqual([]);
  });
});
