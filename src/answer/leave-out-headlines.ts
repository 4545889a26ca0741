import type { Hit } from '../ranking/rank.ts';

/** Tells whether a hit is the headline of its article. */
export function isHeadline({ passage }: Pick<Hit, 'passage'>): boolean {
  return passage.passage.first === 0;
}

/**
 * Leaves out the headlines that do not hold what is sought where a passage of the same article
 * does: each passage is shown under its headline anyway.
 *
 * @param hits Best first.
 * @param isHolding Asked of as few hits as need be.
 */
export function leaveOutHeadlines(
  hits: readonly Hit[],
  isHolding: (hit: Hit) => boolean,
): readonly Hit[] {
  return hits.filter(
    (hit) =>
      !isHeadline(hit) ||
      isHolding(hit) ||
      !hits.some(
        (other) =>
          !isHeadline(other) &&
          other.passage.article === hit.passage.article &&
          isHolding(other),
      ),
  );
}
