import type { Library } from './answer/library.ts';
import { parseQuery } from './query/parse-query.ts';
import { withEqualForms } from './ranking/equal-forms.ts';
import { explainScores } from './ranking/explain.ts';
import { proposeCandidates } from './ranking/propose-candidates.ts';
import { rank } from './ranking/rank.ts';
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
  const { index, readingById } = library;
  const query = withEqualForms(parseQuery(question));
  const candidates = proposeCandidates(index, query);
  const ranking = rank(shippedRanker, query, { index, candidates, isOneArticle: false });
  const { hits, confidence, certainty } = ranking;
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
