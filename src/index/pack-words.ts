import type { Passage } from '../text/split-text.ts';
import { splitTokens } from '../text/tokens.ts';
import { flagTokens } from './token-flags.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage and its words; the lists have the same length. */
export interface PassageWords {
  readonly passage: Passage;
  /** Its whole words in order, the common ones too; ids of a vocabulary. */
  readonly words: Int32Array;
  /** Their normal forms. */
  readonly terms: Int32Array;
  /** What each word is besides its letters: bits of `FLAG`. */
  readonly flags: Uint16Array;
}

/**
 * Packs the words of an article's passages into three lists, of which each passage has a
 * part: what is read together lies together, and a list of its own for each passage would
 * cost more memory than its words.
 */
export function packWords(
  vocabulary: Vocabulary,
  text: string,
  passages: readonly Passage[],
): readonly PassageWords[] {
  const tokens = passages.map((passage) => splitTokens(text, passage));
  const count = tokens.reduce((sum, { length }) => sum + length, 0);
  const words = new Int32Array(count);
  const terms = new Int32Array(count);
  const flags = new Uint16Array(count);
  let from = 0;
  return passages.map((passage, place) => {
    const start = from;
    const own = tokens[place] ?? [];
    flags.set(flagTokens(text, own), start);
    for (const { word, term } of own) {
      words[from] = vocabulary.add(word);
      terms[from] = vocabulary.add(term);
      from++;
    }
    return {
      passage,
      words: words.subarray(start, from),
      terms: terms.subarray(start, from),
      flags: flags.subarray(start, from),
    };
  });
}
