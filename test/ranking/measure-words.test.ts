import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/query/parse-query.ts';
import { buildField } from '../../src/ranking/field.ts';
import { type Match, matchPassage } from '../../src/ranking/match.ts';
import { measureWords, WORD_FEATURE_COUNT } from '../../src/ranking/measure-words.ts';
import { rank } from '../../src/ranking/rank.ts';
import { scopeQuery } from '../../src/ranking/scope.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { inventedIndex } from '../support/invented-index.ts';

function hitsFor(question: string, texts: readonly string[]) {
  const index = inventedIndex(texts);
  const candidates = texts.flatMap((_, place) => index.passagesOf(`A${place + 1}`));
  const scope = { index, candidates, isOneArticle: false };
  return rank(shippedRanker, parseQuery(question), scope).hits;
}

/** Of passages that nothing was measured of yet. */
function matchesFor(question: string, texts: readonly string[]): readonly Match[] {
  const index = inventedIndex(texts);
  const candidates = texts.flatMap((_, place) => index.passagesOf(`A${place + 1}`));
  const options = { isOneArticle: false, likelihood: new Map() };
  const scoped = scopeQuery(parseQuery(question), index, options);
  const field = buildField(scoped, candidates);
  return field.contenders.flatMap((contender) => {
    const article = index.article(contender.passage.article);
    return article ? matchPassage(scoped, article, contender, field) : [];
  });
}

describe('measureWords()', () => {
  const texts = ['The harbour bridge is old.', 'A ferry leaves the harbour.'];
  const hits = hitsFor('How old is the harbour bridge?', texts);

  it('measures a row for each telling word of the question', () => {
    for (const { match } of hits) {
      const rows = measureWords(match);
      expect(rows).toHaveLength(match.scoped.terms.length);
      for (const row of rows) {
        expect(row).toHaveLength(WORD_FEATURE_COUNT);
        expect(row.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('tells apart a word that stands in the passage from one that does not', () => {
    const ferry = hits.find(({ passage }) => passage.article === 'A2');
    if (!ferry) throw new Error('the second passage has a word of the question');
    const { query } = ferry.match.scoped;
    const rows = new Map(
      measureWords(ferry.match).map((row, place) => [query.words[place]?.word, row]),
    );
    expect(rows.get('harbour')).not.toEqual(rows.get('bridge'));
  });

  it('measures the same whichever passage comes first', () => {
    const measure = (matches: readonly Match[]) =>
      new Map(matches.map((match) => [match.passage.article, measureWords(match)]));
    const question = 'How old is the harbour bridge?';
    expect(measure(matchesFor(question, texts).toReversed())).toEqual(
      measure(matchesFor(question, texts)),
    );
  });

  it('makes a part of the score', () => {
    for (const { parts, score } of hits) {
      expect(parts.words).not.toBe(0);
      expect(parts.whole + parts.words).toBeCloseTo(score, 6);
    }
  });
});
