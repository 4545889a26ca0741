import { MEN_NAMES, WOMEN_NAMES } from './first-names.ts';

const WOMEN: ReadonlySet<string> = new Set(WOMEN_NAMES.split(/\s+/));
const MEN: ReadonlySet<string> = new Set(MEN_NAMES.split(/\s+/));

/** Tells whose given name a word in lower case is, or null where the lists have none. */
export function genderOfGivenName(word: string): 'woman' | 'man' | null {
  if (WOMEN.has(word)) return 'woman';
  return MEN.has(word) ? 'man' : null;
}
