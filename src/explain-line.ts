import type { Library } from './answer/library.ts';
import { parseQuery } from './query/parse-query.ts';
import { withEqualForms } from './ranking/equal-forms.ts';
import { type Explanation, explainScore } from './ranking/explain.ts';
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
 * features that count most in it. A feature that is the same in all of them says nothing
 * about their order and is left out.
 *
 * @throws {QueryError} If there is no word to search for.
 */
export function explainLine(question: string, library: Library): readonly string[] {
  const { index, readingById } = library;
  const query = withEqualForms(parseQuery(question));
  const candidates = proposeCandidates(index, query);
  const ranking = rank(shippedRanker, query, { index, candidates, isOneArticle: false });
  const { hits, confidence, certainty } = ranking;
  const wanted = [...query.wanted].join(', ') || 'nothing special';
  const explained = hits
    .slice(0, PASSAGES)
    .map((hit) => ({ hit, explanation: explainScore(shippedRanker, hit) }));
  const telling = featuresThatDiffer(explained.map(({ explanation }) => explanation));
  return [
    `Asks ${query.kind}, wants ${wanted}; ${certainty}, confidence ${confidence.toFixed(2)}`,
    ...explained.flatMap(({ hit, explanation }) => {
      const { article, passage } = hit.passage;
      const text = readingById.get(article)?.article.text ?? '';
      const shown = sliceSpan(text, passage).slice(0, SHOWN_CHARS);
      const shares = explanation.shares
        .filter(({ feature }) => telling.has(feature))
        .slice(0, FEATURES);
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

/** Values are shown with two digits: what differs by less is the same to a reader. */
const LEAST_DIFFERENCE = 0.005;

/** The features whose values are not all the same; all of them for a single passage. */
function featuresThatDiffer(explanations: readonly Explanation[]): ReadonlySet<string> {
  const valuesByFeature = new Map<string, number[]>();
  for (const { feature, value } of explanations.flatMap(({ shares }) => shares)) {
    valuesByFeature.set(feature, [...(valuesByFeature.get(feature) ?? []), value]);
  }
  const differing = [...valuesByFeature].filter(
    ([, values]) =>
      explanations.length === 1 ||
      Math.max(...values) - Math.min(...values) >= LEAST_DIFFERENCE,
  );
  return new Set(differing.map(([feature]) => feature));
}
