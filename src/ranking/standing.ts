import type { Match } from './match.ts';

/** Words spelt so alike mean the same: "German" for "Germany". */
export const LEAST_LIKENESS = 0.6;

/**
 * Where the words of a question stand, as sets of bits by place: as they are, by a synonym or
 * spelt alike. Each set holds the one before.
 */
export interface Standing {
  readonly passage: number;
  /** Beside the passage, in its paragraph or in the headline. */
  readonly near: number;
  readonly article: number;
}

/** Finds out where the words of a question stand, seen from a passage. */
export function standingOf(match: Match): Standing {
  const { found, meant, around } = match;
  let passage = found | meant;
  for (const [place, likeness] of match.likeness.entries()) {
    if (likeness >= LEAST_LIKENESS) passage |= 1 << place;
  }
  const beside = around.before | around.after | around.meantBeside;
  const near = passage | beside | around.paragraph | around.headline;
  return { passage, near, article: near | around.article | likeInArticle(match) };
}

/** The words to which one in or beside a passage comes so near in meaning, as a set by place. */
export function nearInMeaning(
  { article, passage, scoped }: Match,
  least: number,
): number {
  let set = 0;
  for (const step of [-1, 0, 1]) {
    const beside = article.passages[passage.place + step];
    if (!beside) continue;
    for (const [place, nearness] of scoped.meaning.ofPassage(beside).entries())
      if (nearness >= least) set |= 1 << place;
  }
  return set;
}

function likeInArticle({ article, scoped }: Match): number {
  const { related } = scoped;
  let set = 0;
  const { terms } = article.frequencies;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    set |= related.meantBy(term);
    const place = related.placeOfAlike(term);
    if (place >= 0 && related.likeness(term) >= LEAST_LIKENESS) set |= 1 << place;
  }
  return set;
}
