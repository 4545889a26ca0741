import type { IndexedPassage } from '../index/indexed-passage.ts';
import { shareOf } from './features/feature.ts';
import type { Match } from './match.ts';
import { weightOfSet } from './scope.ts';
import { WORD_FEATURES, type WordsBeside } from './word-features.ts';

/** How many things are measured of a word. */
export const WORD_FEATURE_COUNT: number = WORD_FEATURES.length;

/** Measures each word of a question against a passage: a row a word, in the question's order. */
export function measureWords(match: Match): readonly Float32Array[] {
  const { passage, article, scoped } = match;
  const nearOf = (other: IndexedPassage | undefined) =>
    other ? scoped.meaning.ofPassage(other) : new Float32Array();
  const whole = weightOfSet(-1, scoped.weights);
  const beside: WordsBeside = {
    match,
    near: nearOf(passage),
    nearBefore: nearOf(article.passages[passage.place - 1]),
    nearAfter: nearOf(article.passages[passage.place + 1]),
    ...placeWords(match),
    whole,
    coverage: shareOf(weightOfSet(match.found, scoped.weights), whole),
  };
  const rows: Float32Array[] = [];
  for (let place = 0; place < scoped.terms.length; place++) {
    const row = new Float32Array(WORD_FEATURES.length);
    for (let at = 0; at < row.length; at++)
      row[at] = WORD_FEATURES[at]?.(beside, place) ?? 0;
    rows.push(row);
  }
  return rows;
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
