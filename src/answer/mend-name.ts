import type { PassageIndex } from '../index/passage-index.ts';
import { isEnglishName } from '../text/english-words.ts';
import type { SpellingIndex } from '../text/spelling-index.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Library } from './library.ts';
import { printedForm, spellingOf } from './library-words.ts';

/** One word alone has too many namesakes. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/** A word of a name may differ by two letters, where another word of it stands beside. */
const MOST_SLIPS = 2;

/** Slips of a whole name may cost so much a letter: "Hektor Bared" for "Hector Baird" .26. */
const COST_A_LETTER = 0.27;

/** Of a shorter word nothing may differ but a double letter: "Gil" for "Gill". */
const SHORTEST = 4;
const DOUBLED = 0.5;

/** Words that one may have been meant to be, at most. */
const MOST_CHOICES = 8;

/** So many names, the likeliest, are looked up: each look-up reads a list of passages. */
const MOST_TRIED = 24;

/** A word as it may have been meant. */
interface Meant {
  readonly word: string;
  readonly cost: number;
}

/**
 * Mends a name of several words: it is read as the one that stands in the library, word
 * beside word, and differs by the fewest slips. Two words that are both near and stand
 * together are surer than one, so each may differ by more than a word alone, and be English
 * as it stands ("brand"). A well-known name stays but for a double letter: "Hansen" is not
 * "Hanson".
 *
 * @returns The name as printed; null where none is near, or two are as near.
 */
export function mendName(library: Library, name: string): string | null {
  const words = splitTokens(name).flatMap(({ isCommon, word }) =>
    isCommon ? [] : [word],
  );
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null;
  const known = spellingOf(library);
  const choices = words.map((word) => wordsMeant(known, word));
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  const [best, second] = combine(choices)
    .filter(({ cost }) => cost > 0 && cost <= COST_A_LETTER * letters)
    .toSorted((one, other) => one.cost - other.cost)
    .slice(0, MOST_TRIED)
    .filter((one) => standTogether(library.index, one.words));
  if (!best || best.cost === second?.cost) return null;
  return best.words.map((word) => printedForm(library, word)).join(' ');
}

/** The word itself where it stands there, and those that are spelt nearly so. */
function wordsMeant(known: SpellingIndex, word: string): readonly Meant[] {
  const isSure = word.length < SHORTEST || isEnglishName(word);
  return known
    .findNear(word, MOST_SLIPS)
    .filter(({ word: meant, cost }) => {
      const isNear = cost <= DOUBLED || (!isSure && meant.length >= SHORTEST);
      return meant[0] === word[0] && isNear;
    })
    .slice(0, MOST_CHOICES);
}

interface Combination {
  readonly words: readonly string[];
  readonly cost: number;
}

function combine(choices: readonly (readonly Meant[])[]): readonly Combination[] {
  return choices.reduce<readonly Combination[]>(
    (all, meant) =>
      all.flatMap(({ words, cost }) =>
        meant.map((one) => ({ words: [...words, one.word], cost: cost + one.cost })),
      ),
    [{ words: [], cost: 0 }],
  );
}

/** Tells whether words stand one after another in a passage, as the words of a name do. */
function standTogether(index: PassageIndex, words: readonly string[]): boolean {
  const ids = words.map((word) => index.vocabulary.find(word) ?? -1);
  const terms = words.flatMap((word) => splitTokens(word).map(({ term }) => term));
  return index
    .candidates(terms)
    .some((passage) =>
      passage.words.some((_, at) =>
        ids.every((id, place) => passage.words[at + place] === id),
      ),
    );
}
