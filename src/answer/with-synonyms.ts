import type { Query } from '../query/query.ts';
import { synonymsOf } from '../text/synonyms.ts';

/**
 * Reads a word that stands in no article as the words there that mean nearly the same: who
 * asks when the talks "restart" finds where they "resume". A name means nobody else, a word
 * that the articles use is meant as they use it, and one that was asked for besides does not
 * count twice ("who won the election").
 *
 * @param isKnown Tells whether a term stands in one of the articles.
 * @returns The same query where no word has a synonym there.
 */
export function withSynonyms(query: Query, isKnown: (term: string) => boolean): Query {
  const asked = query.sequence.map(({ term }) => term);
  const words = query.words.map((word) => {
    const { kind, term, forms } = word;
    if (kind !== 'word' || [term, ...forms].some(isKnown)) return word;
    const synonyms = synonymsOf(term, asked).filter(
      (one) => isKnown(one) && !asked.includes(one),
    );
    return synonyms.length === 0 ? word : { ...word, forms: [...forms, ...synonyms] };
  });
  return words.every((word, at) => word === query.words[at])
    ? query
    : { ...query, words };
}
