import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { focusFor } from '../../src/answer/answer-passages.ts';
import { leadWithAnswering } from '../../src/answer/lead-with-answering.ts';
import { search } from '../../src/answer/search.ts';
import { answerLine } from '../../src/answer-line.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { buildArticle } from '../support/build-article.ts';

const library = buildLibrary([
  buildArticle('Ferry runs aground off Sandhaven', [
    'A ferry with 212 passengers ran aground in Sandhaven on Tuesday morning, the coast guard said.',
    'The ferry was on its way to the islands.',
    'Two sailors of the ferry broke their arms.',
    'Divers look at the ferry on Thursday.',
  ]),
  buildArticle(
    'Harbour tunnel opens two years late',
    [
      'The tunnel was opened to traffic on Saturday by Queen Sofia.',
      'Some 18,000 cars a day are expected to use the tunnel.',
      'The protest of cyclists at the tunnel ended peacefully.',
    ],
    { id: 'A2', slug: 'tunnel' },
  ),
]);

function passagesOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'found') return [];
  return answer.passages.map(({ article, span }) => sliceSpan(article.text, span));
}

describe('leadWithAnswering()', () => {
  it.each([
    // News tells of its event in the first sentence, whichever other has a day too.
    { question: 'when was the ferry accident?', first: 'A ferry with 212 passengers' },
    { question: 'when did the ferry run aground?', first: 'A ferry with 212 passengers' },
    { question: 'when did the tunnel open?', first: 'The tunnel was opened' },
    // A detail stands where it stands.
    { question: 'when do divers look at the ferry?', first: 'Divers look' },
  ])('leads with “$first” for “$question”', ({ question, first }) => {
    const [passage] = passagesOf(answerLine(`/ask question: ${question}`, library));
    expect(passage).toMatch(new RegExp(`^${first}`, 'u'));
  });

  it.each([
    { question: 'how many passengers of the ferry ran aground?', shown: false },
    { question: 'how many cars use the tunnel?', shown: false },
    { question: 'which ferry runs aground off Sandhaven?', shown: true }, // no sentence is surer to tell
  ])('shows a headline for “$question”: $shown', ({ question, shown }) => {
    const passages = passagesOf(answerLine(`/ask question: ${question}`, library));
    const headlines = library.readings.map(({ article }) => article.headline);
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.some((text) => headlines.includes(text))).toBe(shown);
  });

  it('lets what tells a count lead from farther behind where it is unsure what answers', () => {
    const crane = buildLibrary([
      buildArticle('Board argues over harbour crane', [
        'A vote of the harbour board on the crane is due on 3 May.',
        'Some 40 dockers of the harbour came to listen.',
        'The dockers of the harbour say that the board never asked how many of them would go.',
      ]),
    ]);
    const query = parseQuery('how many dockers of the harbour would go');
    const result = search(crane, query, crane.readings);
    const focus = focusFor(crane, result.query);
    const firstIf = (certainty: 'found' | 'closest') => {
      const [first] = leadWithAnswering(crane, { ...result, certainty }, focus);
      return first?.passage.passage.first;
    };
    expect(firstIf('found')).toBe(3);
    expect(firstIf('closest')).toBe(2);
  });
});
