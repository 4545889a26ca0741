import type { IndexedPassage } from './indexed-passage.ts';
import { FLAG } from './token-flags.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Returns the terms by which a passage is found, each once: those that are not common. */
export function tellingTerms(
  { terms, flags, context }: IndexedPassage,
  vocabulary: Vocabulary,
): readonly string[] {
  const telling = new Set(context);
  for (let at = 0; at < terms.length; at++) {
    if (!((flags[at] ?? 0) & FLAG.common)) telling.add(terms[at] ?? 0);
  }
  return Array.from(telling, (term) => vocabulary.termOf(term));
}
