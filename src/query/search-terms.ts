import { synonymsOf } from '../text/synonyms.ts';
import type { Query } from './query.ts';

/** Returns the terms by which a query's words are looked up, in any of their forms. */
export function searchTerms({ words }: Query): readonly string[] {
  return words.flatMap(({ term, forms }) => [term, ...forms]);
}

/** Returns terms that mean nearly the same as a query's words; names have none. */
export function meantTerms({ words, sequence }: Query): readonly string[] {
  const asked = sequence.map(({ term }) => term);
  const meant = words.flatMap(({ kind, term }) =>
    kind === 'word' ? synonymsOf(term, asked) : [],
  );
  return [...new Set(meant)];
}
