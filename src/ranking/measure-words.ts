import { shareOf } from './features/feature.ts';
import type { Match } from './match.ts';
import { type ScopedQuery, weightOfSet } from './scope.ts';
import {
  ASKED_PLACES,
  STANDING_PLACES,
  WORD_FEATURES,
  type WordsBeside,
} from './word-features.ts';

/** How many things are measured of a word. */
export const WORD_FEATURE_COUNT: number = WORD_FEATURES.length;

/** Measures each word of a question against a passage: a row a word, in the question's order. */
export function measureWords(match: Match): readonly Float32Array[] {
  const rows: Float32Array[] = [];
  visitWords(match, (row) => rows.push(row.slice()));
  return rows;
}

/**
 * Measures each word of a question against a passage, in the question's order.
 *
 * @param take Is given a row a word, which is written over by the next.
 */
export function visitWords(match: Match, take: (row: Float32Array) => void): void {
  const { scoped } = match;
  const whole = weightOfSet(-1, scoped.weights);
  const { first, counts } = placeWords(match);
  const coverage = shareOf(weightOfSet(match.found, scoped.weights), whole);
  const beside: WordsBeside = { match, first, counts, whole, coverage };
  const rows = askedRows(beside);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? NO_ROW;
    fill(row, STANDING_PLACES, beside, place);
    take(row);
  }
}

const NO_ROW = new Float32Array(0);

/** By question: a row a word, with what is the same in every passage. */
const rowsByQuestion = new WeakMap<ScopedQuery, readonly Float32Array[]>();

function askedRows(beside: WordsBeside): readonly Float32Array[] {
  const { scoped } = beside.match;
  const known = rowsByQuestion.get(scoped);
  if (known) return known;
  const rows = Array.from(scoped.terms, (_, place) => {
    const row = new Float32Array(WORD_FEATURE_COUNT);
    fill(row, ASKED_PLACES, beside, place);
    return row;
  });
  rowsByQuestion.set(scoped, rows);
  return rows;
}

function fill(
  row: Float32Array,
  places: readonly number[],
  beside: WordsBeside,
  place: number,
): void {
  for (let i = 0; i < places.length; i++) {
    const at = places[i] ?? 0;
    row[at] = WORD_FEATURES[at]?.(beside, place) ?? 0;
  }
}

function placeWords({ scoped, places }: Match): Pick<WordsBeside, 'first' | 'counts'> {
  const first = new Int16Array(scoped.terms.length).fill(-1);
  const counts = new Uint8Array(scoped.terms.length);
  for (let at = 0; at < places.length; at++) {
    const place = (places[at] ?? 0) - 1;
    if (place < 0) continue;
    if ((first[place] ?? 0) < 0) first[place] = at;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { first, counts };
}
