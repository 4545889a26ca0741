/** In shorter given names one letter makes another name: "Jane", "Jade". */
const LONG_NAME = 6;

/**
 * Tells whether two given names, in lower case, are spellings of one: one letter of a long
 * name differs, as in "kristen" and "kristin". So may two persons' names: ask only where
 * one text prints both with the same surname.
 */
export function isSpellingOf(one: string, other: string): boolean {
  if (one.length < LONG_NAME || one.length !== other.length) return false;
  let differing = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) differing++;
  return differing <= 1;
}
