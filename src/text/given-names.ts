import { MEN_A_TO_H } from './first-names/men-a-to-h.ts';
import { MEN_I_TO_P } from './first-names/men-i-to-p.ts';
import { MEN_Q_TO_Z } from './first-names/men-q-to-z.ts';
import { WOMEN_A_TO_L } from './first-names/women-a-to-l.ts';
import { WOMEN_M_TO_Z } from './first-names/women-m-to-z.ts';
import { fold } from './fold.ts';

const WOMEN: ReadonlySet<string> = setOf(WOMEN_A_TO_L, WOMEN_M_TO_Z);
const MEN: ReadonlySet<string> = setOf(MEN_A_TO_H, MEN_I_TO_P, MEN_Q_TO_Z);

/**
 * Tells whose given name a word in lower case is, with its accents or without them ("sinéad",
 * "sinead"), or null where the lists have none.
 */
export function genderOfGivenName(word: string): 'woman' | 'man' | null {
  const name = fold(word);
  if (WOMEN.has(name)) return 'woman';
  return MEN.has(name) ? 'man' : null;
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)));
}
