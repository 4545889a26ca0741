import { expect, it } from 'vitest';
import { putHeadingsBehind } from '../../src/answer/headings-behind.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Hit } from '../../src/ranking/rank.ts';
import { rank } from '../../src/ranking/rank.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { buildArticle } from '../support/build-article.ts';

const library = buildLibrary([
  buildArticle(
    'Trawler sinks off Varn',
    [
      'FERRY STRANDED. The ferry ran aground. The ferry was towed free.',
      'FERRY SOLD. The ferry has another owner.',
    ],
    { id: 'A1', slug: 'briefs' },
  ),
]);

function written({ passage: { article, passage } }: Hit): string {
  return sliceSpan(library.readingById.get(article)?.article.text ?? '', passage);
}

const { hits } = rank(shippedRanker, parseQuery('what happened to the ferry'), {
  index: library.index,
  candidates: library.index.passagesOf('A1'),
  isOneArticle: true,
});

const hitsOf = (texts: readonly string[]) =>
  texts.flatMap((text) => hits.filter((hit) => written(hit) === text));

const [HEADING, AGROUND, TOWED] = [
  'FERRY STRANDED.',
  'The ferry ran aground.',
  'The ferry was towed free.',
];

it.each([
  ['behind the sentence below it', [HEADING, AGROUND], [], [AGROUND, HEADING]],
  ['behind a near miss below it', [HEADING], [AGROUND], [AGROUND, HEADING]],
  ['where it is, if that comes first', [AGROUND, HEADING], [TOWED], [AGROUND, HEADING]],
  [
    'where nothing below it is found',
    [HEADING],
    ['The ferry has another owner.'],
    [HEADING],
  ],
])('puts capitals %s', (_, answers, near, ordered) => {
  const found = putHeadingsBehind(library, hitsOf(answers), hitsOf(near));
  expect(found.map(written)).toEqual(ordered);
});
