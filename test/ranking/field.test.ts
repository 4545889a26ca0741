import { expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { buildField, type Heat } from '../../src/ranking/field.ts';
import { scopeQuery } from '../../src/ranking/scope.ts';
import { inventedIndex } from '../support/invented-index.ts';

const TEXTS = [
  'The harbour bridge closes on Monday.',
  'The bridge is old.',
  'A ferry leaves the harbour.',
  'The market sells apples.',
  'A choir sings at noon.',
];

/** The articles whose one passage is measured in full, the most promising first. */
function measured(heat: Heat): readonly string[] {
  const index = inventedIndex(TEXTS);
  const candidates = TEXTS.flatMap((_, place) => index.passagesOf(`A${place + 1}`));
  const options = { isOneArticle: false, likelihood: new Map() };
  const scoped = scopeQuery(parseQuery('harbour bridge Monday'), index, options);
  const { contenders } = buildField(scoped, candidates, heat);
  return contenders.map(({ passage }) => passage.article);
}

it.each<[string, Heat, readonly string[]]>([
  ['all', { most: 9, fewest: 9, leastShare: 1 }, ['A1', 'A2', 'A3', 'A4', 'A5']],
  ['at most so many', { most: 2, fewest: 9, leastShare: 0 }, ['A1', 'A2']],
  ['those that promise enough', { most: 9, fewest: 1, leastShare: 0.9 }, ['A1']],
  [
    'the fewest, whatever they promise',
    { most: 9, fewest: 3, leastShare: 0.9 },
    ['A1', 'A2', 'A3'],
  ],
  [
    'none that promises nothing',
    { most: 9, fewest: 1, leastShare: 0.01 },
    ['A1', 'A2', 'A3'],
  ],
])('measures %s', (_, heat, articles) => {
  expect(measured(heat)).toEqual(articles);
});
