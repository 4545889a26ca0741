import { foldLetters, type Letters, lettersOf } from '../../text/letters.ts';
import type { Reading } from '../library.ts';

/** An article with its letters. */
export interface LetteredReading {
  readonly reading: Reading;
  readonly letters: Letters;
  /** Places in `letters.words` of each word, by its folded letters; in order. */
  readonly placesByWord: ReadonlyMap<string, readonly number[]>;
}

/** Words of some two hundred articles of the usual length: 15 MB. */
const REMEMBERED_WORDS = 100_000;

let known = new WeakMap<Reading, LetteredReading>();
let count = 0;

/**
 * Returns an article with its letters, and remembers these: quotations come back to the
 * same articles. Everything is forgotten when 100,000 words are remembered, so that a
 * large library cannot fill the memory.
 */
export function letterReading(reading: Reading): LetteredReading {
  const before = known.get(reading);
  if (before) return before;
  const letters = foldLetters(reading.article.text);
  let placesByWord: LetteredReading['placesByWord'] | undefined;
  const lettered = {
    reading,
    letters,
    // Where the whole quotation stands somewhere, no word is looked for.
    get placesByWord() {
      placesByWord ??= findPlaces(letters);
      return placesByWord;
    },
  };
  if (count >= REMEMBERED_WORDS) {
    known = new WeakMap();
    count = 0;
  }
  known.set(reading, lettered);
  count += letters.words.length;
  return lettered;
}

function findPlaces(letters: Letters): ReadonlyMap<string, readonly number[]> {
  const placesByWord = new Map<string, number[]>();
  for (const [place, word] of letters.words.entries()) {
    const written = lettersOf(letters, word);
    const places = placesByWord.get(written);
    if (places) places.push(place);
    else placesByWord.set(written, [place]);
  }
  return placesByWord;
}
