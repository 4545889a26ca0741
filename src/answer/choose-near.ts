import { isEnglishWord } from '../text/english-words.ts';
import { soundAlike } from '../text/slip-cost.ts';
import type { NearWord, SpellingIndex } from '../text/spelling-index.ts';
import { stem } from '../text/stem.ts';

/** A word as typed, as far as its spelling goes. */
export interface WrittenWord {
  /** Folded. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'name';
}

/** The most slips, and what they may cost together, by the letters of the word. */
interface Bounds {
  readonly from: number;
  readonly slips: number;
  readonly cost: number;
}

const WORD_BOUNDS: readonly Bounds[] = [
  { from: 11, slips: 2, cost: 2.2 },
  { from: 8, slips: 2, cost: 1.7 },
  { from: 5, slips: 1, cost: 1 },
  { from: 4, slips: 1, cost: 0.7 }, // letters swapped or doubled
];

/** One letter makes another name: a longer one has fewer namesakes. */
const NAME_BOUNDS: readonly Bounds[] = [
  { from: 10, slips: 2, cost: 2 },
  { from: 8, slips: 1, cost: 1.2 },
  { from: 5, slips: 1, cost: 1 },
  { from: 4, slips: 1, cost: 0.7 },
];

/** Of two words, one must be nearer by so much to be clearly meant. */
const CLEARLY = 0.25;

/** Or stand so many times as often in the articles, if it is as near. */
const MUCH_OFTENER = 10;

/** A wrong first letter is rarely a slip: it costs this much more (Pollock and Zamora 1984). */
const FIRST_LETTER = 0.6;

/** More words than these to choose from help nobody. */
const MOST_CHOICES = 3;

/**
 * Chooses the known word that a misspelt one was meant to be: one where it is clearly the
 * nearest, several where it may be any of them, none where nothing is near enough or the
 * word is English as it stands and so was not misspelt. Inflected forms of one word count as
 * one.
 *
 * @returns Folded words, the likeliest first; at most three.
 */
export function chooseNear(
  known: SpellingIndex,
  written: WrittenWord,
): readonly string[] {
  const { word, kind } = written;
  if (isEnglishWord(word)) return [];
  const bounds = boundsFor(WORD_BOUNDS, word);
  const nameBounds = boundsFor(NAME_BOUNDS, word);
  const near = known
    .findNear(word, bounds.slips)
    .map((one) => ({ ...one, cost: one.cost + costOfKind(written, one) }))
    .filter((one) => isWithin(one, one.isName || kind === 'name' ? nameBounds : bounds))
    .toSorted((one, other) => one.cost - other.cost || other.count - one.count);
  const apart = leaveOutForms(near);
  const [best] = apart;
  if (!best) return [];
  const rivals = apart.filter((one) => one !== best && isRival(one, best));
  return [best, ...rivals].slice(0, MOST_CHOICES).map((one) => one.word);
}

const NO_SLIPS: Bounds = { from: 0, slips: 0, cost: 0 };

function boundsFor(all: readonly Bounds[], { length }: string): Bounds {
  return all.find(({ from }) => length >= from) ?? NO_SLIPS;
}

/** The shortest word that is read in place of another. */
const SHORTEST = 4;

function isWithin({ slips, cost, word }: NearWord, most: Bounds): boolean {
  return slips <= most.slips && cost <= most.cost && word.length >= SHORTEST;
}

/** What was typed like a name was meant for one. */
const NO_NAME = 0.25;

function costOfKind({ word, kind }: WrittenWord, near: NearWord): number {
  const isOther = kind === 'name' && !near.isName;
  return costOfFirst(word, near.word) + (isOther ? NO_NAME : 0);
}

/** Swapped first letters, or a doubled one, leave the first letter in the word’s start. */
function costOfFirst(written: string, meant: string): number {
  const isSame = written[0] === meant[0];
  const isMoved = written[0] === meant[1] && written[1] === meant[0];
  const isHeard = soundAlike(written.charAt(0), meant.charAt(0));
  return isSame || isMoved || isHeard ? 0 : FIRST_LETTER;
}

function isRival(one: NearWord, best: NearWord): boolean {
  return one.cost - best.cost < CLEARLY && best.count < one.count * MUCH_OFTENER;
}

/** Keeps the nearest form of each word. */
function leaveOutForms<T extends NearWord>(near: readonly T[]): readonly T[] {
  const stems = new Set<string>();
  return near.filter(({ word }) => {
    const stemmed = stem(word);
    if (stems.has(stemmed)) return false;
    stems.add(stemmed);
    return true;
  });
}
