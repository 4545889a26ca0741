import { type Span, sliceSpan } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';

/** A text and its sentences, by which its addresses count. */
export interface SentencedText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** A sentence that was rewritten: its numbers before and after. */
export interface ChangedSentence {
  readonly before: number;
  readonly after: number;
}

/** How a text differs from an earlier one of the same page; all lists are sorted. */
export interface SentenceChanges {
  /** Numbers in the earlier text of sentences that stand nowhere in the newer one. */
  readonly removed: readonly number[];
  /** Numbers in the newer text of sentences that stood nowhere in the earlier one. */
  readonly added: readonly number[];
  readonly changed: readonly ChangedSentence[];
}

/** So much of two sentences is the same where one is called the other, rewritten. */
const LEAST_LIKENESS = 0.5;

/** A sentence is held against so many at most, so that time stays linear. */
const MOST_COMPARED = 8;

/**
 * Compares two texts sentence by sentence. One that only moved is the same; one that stands
 * between the same neighbours and shares half of its words was changed.
 */
export function compareSentences(
  before: SentencedText,
  after: SentencedText,
): SentenceChanges {
  const old = printedSentences(before);
  const now = printedSentences(after);
  const placeNow = matchPlaces(old, now);
  const isKept = new Set(placeNow);
  const gone = gapsOf(old.map((_, place) => placeNow[place] ?? -1));
  const come = gapsOf(now.map((_, place) => (isKept.has(place) ? place : -1)));
  const changed: ChangedSentence[] = [];
  for (const [gap, places] of gone) {
    const alike = pairAlike(places, come.get(gap) ?? [], (before, after) =>
      isAlike(old[before] ?? '', now[after] ?? ''),
    );
    changed.push(...alike);
  }
  const rewritten = new Set(changed.map((pair) => pair.before));
  const written = new Set(changed.map((pair) => pair.after));
  const isOther = (places: ReadonlySet<number>) => (place: number) => !places.has(place);
  return {
    removed: [...gone.values()].flat().filter(isOther(rewritten)),
    added: [...come.values()].flat().filter(isOther(written)),
    changed,
  };
}

/** Pairs what is alike, in order: no pair crosses another. */
function pairAlike(
  olds: readonly number[],
  news: readonly number[],
  isAlikeAt: (before: number, after: number) => boolean,
): readonly ChangedSentence[] {
  const pairs: ChangedSentence[] = [];
  let from = 0;
  for (const before of olds) {
    const near = news.slice(from, from + MOST_COMPARED);
    const like = near.findIndex((after) => isAlikeAt(before, after));
    const after = near[like];
    if (after === undefined) continue;
    pairs.push({ before, after });
    from += like + 1;
  }
  return pairs;
}

function printedSentences({ text, sentences }: SentencedText): readonly string[] {
  return sentences.map((span) => sliceSpan(text, span));
}

/** By place before, the place after of the same words: the first with the first, and so on. */
function matchPlaces(
  old: readonly string[],
  now: readonly string[],
): readonly (number | undefined)[] {
  const placesByText = new Map<string, number[]>();
  for (const [place, printed] of now.entries()) {
    const places = placesByText.get(printed);
    if (places) places.push(place);
    else placesByText.set(printed, [place]);
  }
  const used = new Map<string, number>();
  return old.map((printed) => {
    const count = used.get(printed) ?? 0;
    used.set(printed, count + 1);
    return placesByText.get(printed)?.[count];
  });
}

/**
 * Groups the places of what has no partner by the partner, in the newer text, of the last
 * sentence before them that has one; -1 for none.
 */
function gapsOf(partners: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const gaps = new Map<number, number[]>();
  let last = -1;
  for (const [place, partner] of partners.entries()) {
    if (partner >= 0) last = partner;
    else {
      const places = gaps.get(last);
      if (places) places.push(place);
      else gaps.set(last, [place]);
    }
  }
  return gaps;
}

/** Dice's measure over the different words. */
function isAlike(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return 2 * shared >= LEAST_LIKENESS * (words.size + others.size);
}

function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(splitTokens(sentence).map(({ word }) => word));
}
