import { MEN_A_TO_H } from './first-names/men-a-to-h.ts';
import { MEN_I_TO_P } from './first-names/men-i-to-p.ts';
import { MEN_Q_TO_Z } from './first-names/men-q-to-z.ts';
import { WOMEN_A_TO_L } from './first-names/women-a-to-l.ts';
import { WOMEN_M_TO_Z } from './first-names/women-m-to-z.ts';
import { fold } from './fold.ts';

type Gender = 'woman' | 'man';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...entriesOf('woman', WOMEN_A_TO_L, WOMEN_M_TO_Z),
  ...entriesOf('man', MEN_A_TO_H, MEN_I_TO_P, MEN_Q_TO_Z),
]);
/** Matches `anna`, `jean-luc`; does not match `sinéad`. */
const PLAIN = /^[ -~]*$/;

/**
 * Tells whose given name a word in lower case is, with its accents or without them ("sinéad",
 * "sinead"), or null where the lists have none.
 */
export function genderOfGivenName(word: string): Gender | null {
  const gender = GENDERS.get(word);
  if (gender !== undefined || PLAIN.test(word)) return gender ?? null;
  return GENDERS.get(fold(word)) ?? null;
}

function entriesOf(gender: Gender, ...lists: readonly string[]): [string, Gender][] {
  return lists.flatMap((list) =>
    list.split(/\s+/).map((name): [string, Gender] => [name, gender]),
  );
}
