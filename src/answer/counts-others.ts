import { findFigures } from '../event/figure-mentions.ts';
import type { Query } from '../query/query.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';

/**
 * Tells whether a passage counts others than those asked for, or none of theirs for sure: the
 * question names whose they are and the passage does not ("how many children has Ortega",
 * "three children fled"), or narrows them by another name ("Tory rebels", "23 Green rebels").
 *
 * @param beside The terms of the question that the headline or the paragraph tells: "Fire in
 * Leeds" need not be said again.
 */
export function countsOthers(
  query: Query,
  text: string,
  passage: Span,
  beside: ReadonlySet<string> = NOTHING,
): boolean {
  if (query.kind !== 'how many') return false;
  const names = query.words.flatMap(({ kind, term }) => (kind === 'name' ? [term] : []));
  const told = new Set(splitTokens(text, passage).map(({ term }) => term));
  if (names.length > 0 && !names.some((name) => told.has(name) || beside.has(name)))
    return true;
  if (countsSiblings(query, text, passage)) return true;
  // The first word may be a name too: of how many "Labour rebels".
  const [first] = query.words;
  const narrowing = first && CAPITAL.test(first.written) ? [first.term, ...names] : names;
  const narrowed = nounsAfter(query, narrowing);
  const counts = findFigures(text, passage).filter(
    ({ counted }) => counted !== null && narrowed.has(counted),
  );
  return (
    counts.length > 0 && counts.every((figure) => isOfOthers(text, figure, narrowing))
  );
}

const NOTHING: ReadonlySet<string> = new Set();

const CAPITAL = /^\p{Lu}/u;

/** The nouns that a name narrows: "rebel" of "how many Tory rebels". */
function nounsAfter({ words }: Query, names: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ kind, term }, place) =>
      kind === 'word' && names.includes(words[place - 1]?.term ?? '') ? [term] : [],
    ),
  );
}

const CHILDREN: ReadonlySet<string> = new Set(
  splitTokens('children sons daughters kids').map(({ term }) => term),
);
/** Matches "the youngest of ", "one of "; not "a mother of ", "one of her ". */
const ONE_OF =
  /\b(?:one|only|first|second|third|fourth|fifth|sixth|seventh|last|eldest|oldest|elder|youngest|younger|middle) of (?:the |a family of )?(?:(?!(?:his|her|their|our|my) )\p{L}+ )?$/iu;

/** "The youngest of seven children" tells how many there were beside somebody, not how many they had. */
function countsSiblings({ words }: Query, text: string, passage: Span): boolean {
  if (!words.some(({ term }) => CHILDREN.has(term))) return false;
  const counts = findFigures(text, passage).filter(
    ({ counted }) => counted !== null && CHILDREN.has(counted),
  );
  return (
    counts.length > 0 &&
    counts.every(({ start }) => ONE_OF.test(text.slice(Math.max(0, start - 40), start)))
  );
}

/** "23 Green rebels": a name that was not asked for stands before the noun. */
function isOfOthers(
  text: string,
  { start, nounEnd }: { readonly start: number; readonly nounEnd: number },
  names: readonly string[],
): boolean {
  const phrase = splitTokens(text, { start, end: nounEnd });
  const narrowing = phrase
    .slice(0, -1)
    .filter(({ isCapitalised, start: at }) => isCapitalised && at > start);
  return narrowing.length > 0 && !narrowing.some(({ term }) => names.includes(term));
}
