import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answer-line.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const NAMES = ['Ann Lee', 'Jo Berg', 'Ann Lee', 'Maria Ortega', 'Ann Lee', 'Jo Berg'];
const library = buildLibrary([
  buildArticle(
    'Bridge reopens',
    NAMES.map((name, place) => `The bridge was crossed by ${name} on day ${place + 1}.`),
  ),
  buildArticle(
    'Ferry breaks its record; bridge is empty',
    ['The bridge was not crossed by Paul Lindqvist.', 'The ferry carried 9,000 people.'],
    { id: 'A2', slug: 'ferry', published: '2026-03-04' },
  ),
]);

function narrower(line: string): readonly string[] {
  const answer = answerLine(line, library);
  return 'narrower' in answer ? answer.narrower : [];
}

describe('narrowerQuestions()', () => {
  it('adds names of the passages, one of each article first', () => {
    expect(narrower('/what happened about: bridge')).toEqual([
      '/what happened about: bridge Ann Lee',
      '/what happened about: bridge Paul Lindqvist',
      '/what happened about: bridge Jo Berg',
    ]);
  });

  it('gives questions that are answered, and by fewer passages', () => {
    const [broad, ...questions] = [
      '/what happened about: bridge',
      ...narrower('/what happened about: bridge'),
    ].map((line) => answerLine(line, library));
    const totalOf = (answer: typeof broad) =>
      answer?.kind === 'found' ? answer.total : 0;
    for (const question of questions) {
      expect(totalOf(question)).toBeGreaterThan(0);
      expect(totalOf(question)).toBeLessThan(totalOf(broad));
    }
  });

  it.each([
    '/what happened about: ferry',
    '/what happened about: bridge crossed by Jo',
    '/what happened about: 9,000 people',
    '/what happened about: "the bridge"',
  ])('has none for what is narrow enough: %s', (line) => {
    expect(narrower(line)).toEqual([]);
  });

  it.each(['latest news', 'what happened today', 'anything new'])(
    'gives headlines for what names nothing: %s',
    (about) => {
      expect(narrower(`/what happened about: ${about}`)).toEqual([
        '/what happened about: Ferry breaks its record',
        '/what happened about: Bridge reopens',
      ]);
    },
  );
});
