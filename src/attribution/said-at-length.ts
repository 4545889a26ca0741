import type { Frame, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, isPunctuation } from './word-class.ts';

const CLAUSE_BEGINS: number = Tag.determiner | Tag.possessive;
/** So many words with a determiner before them are more than a thing one says. */
const SHORTEST_CLAUSE = 5;
/** What is said and no clause: "said the words", "said his farewells". */
const SAID_THING =
  /^(?:words?|things?|prayers?|mass|grace|goodbyes?|farewells?|lines?|names?|same|opposite|least|lot)$/;

/**
 * Tells whether what stands after "said" is a clause by its length alone, though its verb be
 * rare: "said the nine-week figure rests on a guess", not "said the words".
 *
 * @param place the verb at `at`, and where what it says begins
 */
export function isSaidAtLength(
  { tokens }: TaggedText,
  frame: Frame,
  { at, from }: { at: number; from: number },
): boolean {
  if (tokens[at]?.verb?.lemma !== 'say' || !has(tokens[from], CLAUSE_BEGINS))
    return false;
  let to = from;
  while (to < frame.to && tokens[to]?.quotation === -1 && !isPunctuation(tokens[to])) {
    if (SAID_THING.test(tokens[to]?.lower ?? '')) return false;
    to++;
  }
  return to - from >= SHORTEST_CLAUSE;
}
