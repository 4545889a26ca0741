import type { Boundary } from './boundary.ts';

/** Matches `she`, `“and`, `— A pier`, `; then`, `(1.6)`; does not match `She`, `12 were`. */
const CONTINUATION = /^(?:["“‘'«([]*\p{Ll}|[,;:–—&/+=]|-\s|\(\d)/u;
/** Brand names that keep their small letter: matches `eBay rose`; does not match `ebb`. */
const SMALL_FIRST_LETTER = /^["“‘'«([]*\p{Ll}{1,3}\p{Lu}/u;

/**
 * Keeps what follows a mark with a small letter, or with punctuation that no sentence opens
 * with: `“Why?” he asked`, `Fla. — A pier`, `Yahoo! in 2012`. Not before `eBay`.
 */
export function keepLowerCaseContinuation({ after }: Boundary): boolean {
  return CONTINUATION.test(after) && !SMALL_FIRST_LETTER.test(after);
}
