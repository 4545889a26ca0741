import type { Match } from '../match.ts';

/**
 * Measures one thing of a passage held against a question. Values lie near 0 to 1, so
 * that weights can be compared; never a word of any text, only how words stand.
 */
export type Feature = (match: Match) => number;

/** Features by the name that an explanation gives them. */
export type FeatureSet = Readonly<Record<string, Feature>>;

/** Returns `part` as a share of `whole`; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole <= 0 ? 0 : part / whole;
}
