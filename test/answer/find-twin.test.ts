import { expect, it } from 'vitest';
import { findTwin } from '../../src/answer/find-twin.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const AGENCY = [
  'The ferry between the two islands stopped for nine hours on Monday.',
  'A broken cable in the engine room was found by the captain at noon.',
  'Four hundred passengers waited on the pier until the late evening.',
  'The company said that it would pay for hotels and for new tickets.',
];

const OWN = [
  'A new bridge would cost three times as much, the mayor told reporters.',
  'The council will vote on the plan in the second week of next month.',
  'Shopkeepers near the old harbour fear that nobody will come any more.',
  'The last storm of this kind was counted forty years ago in the north.',
];

const SHORT = ['It rained.', 'It stopped.', 'He left.', 'She stayed.'];

function twinOf(paragraphs: readonly string[]): string | null {
  const library = buildLibrary([
    buildArticle('Old news', OWN.slice(0, 2), { id: 'B1' }),
    buildArticle('Ferry stops', AGENCY, { id: 'B2' }),
    buildArticle('It rained', SHORT, { id: 'B3' }),
    buildArticle('Islands cut off', paragraphs, { id: 'B4' }),
  ]);
  const reading = library.readingById.get('B4');
  return (reading && findTwin(library, reading)?.article.id) ?? null;
}

it.each([
  { claim: 'the same report under another headline', text: AGENCY, twin: 'B2' },
  {
    claim: 'most of it, and more',
    text: [...AGENCY.slice(0, 3), ...OWN.slice(2)],
    twin: 'B2',
  },
  { claim: 'half of it', text: [...AGENCY.slice(0, 2), ...OWN.slice(2)], twin: null },
  { claim: 'other news', text: OWN.slice(2), twin: null },
  { claim: 'two sentences', text: OWN.slice(0, 2), twin: null },
  { claim: 'sentences that are equal by chance', text: SHORT, twin: null },
])('findTwin() finds $twin for $claim', ({ text, twin }) => {
  expect(twinOf(text)).toBe(twin);
});

it('findTwin() reads a long article in part, and finds it all the same', () => {
  const long = Array.from(
    { length: 400 },
    (_, n) => `In the year ${1500 + n} the town of number ${n} built a wall of stone.`,
  );
  const library = buildLibrary([
    buildArticle('Walls', long, { id: 'B1' }),
    buildArticle('Stones', [...OWN, ...long], { id: 'B2' }),
  ]);
  const reading = library.readingById.get('B2');
  expect(reading && findTwin(library, reading)?.article.id).toBe('B1');
});
