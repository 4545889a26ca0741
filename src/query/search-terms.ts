import type { Query } from './query.ts';

/** Returns the terms by which a query's words are looked up, in any of their forms. */
export function searchTerms({ words }: Query): readonly string[] {
  return words.flatMap(({ term, forms }) => [term, ...forms]);
}
