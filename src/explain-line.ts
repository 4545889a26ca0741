import type { Library } from './answer/library.ts';
import { rankQuestion, readForLibrary } from './answer/rank-question.ts';
import { parseQuery } from './query/parse-query.ts';
import { explainScores } from './ranking/explain.ts';
import { shippedRanker } from './ranking/shipped-ranker.ts';
import { sliceSpan } from './text/span.ts';

/** So many passages are explained, and so many features of each. */
const PASSAGES = 3;
const FEATURES = 12;

/** The first words tell which passage it is. */
const SHOWN_CHARS = 100;

/**
 * Explains in words why the best passages for a question come first: their score and the
 * features that count most in it, of those by which these passages differ.
 *
 * @throws {QueryError} If there is no word to search for.
 */
export function explainLine(question: string, library: Library): readonly string[] {
  const { readings, readingById } = library;
  const asked = readForLibrary(library, { query: parseQuery(question), readings });
  const isOneArticle = readings.length === 1;
  const { query, hits, confidence, certainty } = rankQuestion(
    library,
    asked,
    isOneArticle,
  );
  const first = hits.slice(0, PASSAGES);
  const explanations = explainScores(shippedRanker, first);
  const wanted = [...query.wanted].join(', ') || 'nothing special';
  return [
    `Asks ${query.kind}, wants ${wanted}; ${certainty}, confidence ${confidence.toFixed(2)}`,
    ...first.flatMap((hit, place) => {
      const { article, passage } = hit.passage;
      const text = readingById.get(article)?.article.text ?? '';
      const shown = sliceSpan(text, passage).slice(0, SHOWN_CHARS);
      const shares = explanations[place]?.shares.slice(0, FEATURES) ?? [];
      return [
        '',
        `${hit.score.toFixed(2)}  ${article}·s${passage.first}  ${shown}`,
        ...shares.map(
          ({ feature, value, share }) =>
            `${share.toFixed(2).padStart(7)}  ${feature} (${value.toFixed(2)})`,
        ),
      ];
    }),
  ];
}
