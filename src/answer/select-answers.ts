import type { Query } from '../query/query.ts';
import type { Certainty } from '../ranking/confidence.ts';
import { hasPhrase } from '../ranking/features/kinds-of-word.ts';
import type { Hit } from '../ranking/rank.ts';
import { weightOfSet } from '../ranking/scope.ts';

/**
 * A passage answers beside the best one if it has so much of what the best one has of the
 * question: one of two words is a near miss, two of three are an answer.
 */
const LEAST_SHARE = 0.6;

/**
 * Of a question the best few answer whatever they share: how sure it is that one of them is
 * right is what the confidence tells.
 */
const MOST_CLOSE = 3;

/** A passage that is so much behind the best, where 1 is e times likelier, is no close one. */
const FARTHEST = 3;

/** Parts the passages that answer from near misses, which share a word; both best first. */
export function selectAnswers(
  query: Query,
  hits: readonly Hit[],
  certainty: Certainty,
): { readonly answers: readonly Hit[]; readonly near: readonly Hit[] } {
  const sharing = hits.filter(({ match }) => match.found !== 0);
  if (certainty === 'none') return { answers: [], near: sharing };
  const [best] = hits;
  const least = best ? LEAST_SHARE * weightFound(best) : 0;
  const isNear = ({ score }: Hit) => best !== undefined && best.score - score <= FARTHEST;
  const close = query.kind === 'words' ? [] : sharing.slice(0, MOST_CLOSE).filter(isNear);
  // What has the words in other words alone may mean something else by them.
  const isTelling = (hit: Hit) =>
    weightFound(hit) >= least &&
    hasNeeded(query, hit) &&
    (hit.match.found !== 0 || (hit.match.meant !== 0 && isNear(hit)));
  const answering = new Set([...hits.slice(0, 1), ...close, ...hits.filter(isTelling)]);
  const isAnswer = (hit: Hit) => answering.has(hit);
  return {
    answers: hits.filter(isAnswer),
    near: sharing.filter((hit) => !isAnswer(hit)),
  };
}

function weightFound({ match: { found, meant, scoped } }: Hit): number {
  return weightOfSet(found | meant, scoped.weights);
}

/** Tells whether every number and every quoted phrase of the question is there. */
function hasNeeded({ words, phrases }: Query, { match, passage }: Hit): boolean {
  const { vocabulary } = match.scoped.index;
  return (
    words.every(({ kind }, place) => kind !== 'number' || match.found & (1 << place)) &&
    phrases.every((phrase) =>
      hasPhrase(
        passage.words,
        phrase.map((word) => vocabulary.find(word) ?? -1),
      ),
    )
  );
}
