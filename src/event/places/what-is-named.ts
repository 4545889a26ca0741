import { genderOfGivenName } from '../../text/given-names.ts';
import { isKnownPlace } from '../../text/place-names.ts';
import { TITLES } from '../../text/titles.ts';
import { wordList } from '../../text/word-list.ts';
import { isDemonym } from './demonyms.ts';
import { BODY_NOUNS, PLACE_NAME_NOUNS, PLACE_NAME_OPENERS } from './place-words.ts';

/**
 * What a capitalised name is by itself: a listed place; a place by its words ("Harbour
 * Street"); surely something else, a person, a body, a language; or open.
 */
export type NameKind = 'known' | 'built' | 'other' | 'open';

const TITLE_WORDS: ReadonlySet<string> = wordList(TITLES);
const SHOUTED = /^\p{Lu}[\p{Lu}\d&-]+$/u;
/** "Gulf of", "University of", "Isle of", "Republic of". */
const OPENS_WITH_OF =
  /^(?:Gulf|Bay|Isle|Strait|Straits|Sea|Cape|University|House|Houses|City|Republic|Palace|Port|Tower|Valley|Lake|Mount|Rock|Horn|Temple|Island|Islands) of /u;

/** Tells what a name is by its own words. */
export function whatIsNamed(words: readonly string[]): NameKind {
  const name = words.join(' ');
  if (isKnownPlace(name)) return 'known';
  if (OPENS_WITH_OF.test(name)) return 'built';
  const first = words[0]?.toLowerCase() ?? '';
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length > 1 && PLACE_NAME_NOUNS.has(last)) return 'built';
  if (isOther(words, first, last)) return 'other';
  if (words.length > 1 && startsWithPlace(words)) return 'other'; // "Paris Hilton"
  return words.length > 1 && PLACE_NAME_OPENERS.has(first) ? 'built' : 'open';
}

function isOther(words: readonly string[], first: string, last: string): boolean {
  if (TITLE_WORDS.has(first) || isDemonym(first) || isDemonym(last)) return true;
  if (words.some((word) => BODY_NOUNS.has(word.toLowerCase()))) return true;
  if (SHOUTED.test(words.at(-1) ?? '')) return true;
  if (words.length === 1 && PLACE_NAME_NOUNS.has(first)) return false;
  return genderOfGivenName(first) !== null;
}

function startsWithPlace(words: readonly string[]): boolean {
  return isKnownPlace(words[0] ?? '') || isKnownPlace(words.slice(0, 2).join(' '));
}
