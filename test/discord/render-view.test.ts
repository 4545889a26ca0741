import { describe, expect, it } from 'vitest';
import type { CitedPassage, CitedSentence } from '../../src/answer/answer.ts';
import { isFitting } from '../../src/discord/measure.ts';
import { renderView } from '../../src/discord/render-view.ts';
import { buildArticle } from '../support/build-article.ts';
import { ENGLISH } from '../support/in-english.ts';
import { ASKER, cite, textsOf } from './cite.ts';
import { readQuotes } from './discord-markdown.ts';

/** Five sentences on each side, named; beside the passage three of them fit in a message. */
const NAMES = ['B1', 'B2', 'B3', 'B4', 'B5', 'P', 'A1', 'A2', 'A3', 'A4', 'A5'];
const article = buildArticle(
  'Harbour bridge shut',
  NAMES.map((name) => `${name} ${'is long '.repeat(110).trim()}.`),
);

function sentence(name: string): CitedSentence {
  const first = NAMES.indexOf(name) + 1;
  const start = article.text.indexOf(`${name} is`);
  const end = article.text.indexOf('.', start) + 1;
  return { address: { article: 'A1', first, last: first }, span: { start, end } };
}

/** The passage with so many sentences of context before and after it. */
function inContext(before: number, after: number): CitedPassage {
  return cite('', {
    ...sentence('P'),
    article,
    before: NAMES.slice(5 - before, 5).map(sentence),
    after: NAMES.slice(6, 6 + after).map(sentence),
  });
}

/** The names of the sentences that the message of a passage quotes, in its order. */
function shownOf(passage: CitedPassage): string {
  const { components } = renderView({
    ...ENGLISH,
    header: ['-# /who said what: bridge'],
    asker: ASKER,
    focus: { terms: [], speaker: [] },
    visibility: 'private',
    passages: [passage],
    rest: [],
    from: 1,
    total: 1,
  });
  expect(isFitting(components)).toBe(true);
  const quotes = readQuotes(textsOf({ components }).join('\n'));
  const text = quotes.map((quote) => quote.text).join('\n');
  return [...text.matchAll(/\b[BPA]\d?(?= is)/g)].join(' ');
}

describe('renderView() of a passage whose context does not fit', () => {
  it.each([
    { before: 0, after: 3, shown: 'P A1 A2 A3' },
    { before: 3, after: 0, shown: 'B3 B4 B5 P' },
    { before: 0, after: 5, shown: 'P A1 A2 A3' },
    { before: 5, after: 0, shown: 'B3 B4 B5 P' },
    { before: 4, after: 1, shown: 'B4 B5 P A1' },
    { before: 1, after: 4, shown: 'B5 P A1 A2' },
    // As many on both sides: what stands before is needed more to understand the passage.
    { before: 2, after: 2, shown: 'B4 B5 P A1' },
    { before: 5, after: 5, shown: 'B4 B5 P A1' },
  ])('leaves out the outermost of $before before and $after after', (row) => {
    expect(shownOf(inContext(row.before, row.after))).toBe(row.shown);
  });
});
