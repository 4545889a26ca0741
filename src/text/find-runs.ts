/**
 * Finds every place at which a run of characters begins, overlapping ones too, in order.
 * Linear in both lengths, whatever they hold (Knuth, Morris and Pratt, *Fast Pattern
 * Matching in Strings*, SIAM J. Comput. 6, 1977).
 *
 * @param limit At most so many.
 */
export function findRuns(text: string, run: string, limit: number): readonly number[] {
  if (!mayHave(text, run)) return [];
  const borders = bordersOf(run);
  const places: number[] = [];
  let matched = 0;
  for (let at = 0; at < text.length && places.length < limit; at++) {
    while (matched > 0 && text.charCodeAt(at) !== run.charCodeAt(matched)) {
      matched = borders[matched - 1] ?? 0;
    }
    if (text.charCodeAt(at) === run.charCodeAt(matched)) matched += 1;
    if (matched === run.length) {
      places.push(at - matched + 1);
      matched = borders[matched - 1] ?? 0;
    }
  }
  return places;
}

/** Most runs stand nowhere, which the engine's own search tells many times as fast. */
function mayHave(text: string, run: string): boolean {
  return run !== '' && text.includes(run.slice(0, LEADING_CHARS));
}

/** Few enough that to search for them is linear, enough that few texts have them by chance. */
const LEADING_CHARS = 24;

/** The length of the longest beginning that also ends each beginning of the run. */
function bordersOf(run: string): Int32Array {
  const borders = new Int32Array(run.length);
  let length = 0;
  for (let at = 1; at < run.length; at++) {
    while (length > 0 && run.charCodeAt(at) !== run.charCodeAt(length)) {
      length = borders[length - 1] ?? 0;
    }
    if (run.charCodeAt(at) === run.charCodeAt(length)) length += 1;
    borders[at] = length;
  }
  return borders;
}
