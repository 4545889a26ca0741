import { genderOfGivenName } from '../text/given-names.ts';
import { isKnownPlace } from '../text/place-names.ts';
import { type NameMention, printed } from './names.ts';
import { plain } from './persons.ts';
import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { isToldOfPerson } from './told-of-person.ts';
import { has } from './word-class.ts';

/** A person's name has two to four words. */
const LONGEST_NAME = 4;
/** First words of places' names that no person has: "New Haven", "Cerro Alto". */
const PLACE_BEGINS =
  /^(?:new|san|santa|los|las|sri|saudi|costa|buenos|puerto|el|sierra|fort|port|mount|lake|cape|st|great|upper|lower|cerro|sitio|barangay|barrio|colonia|calle|avenida|plaza|playa|isla|ilha|lago|bahia|rua|rue|boulevard|piazza|mont|ulica|wadi|jebel|jabal|bukit|gunung|kampung|kampong|desa|sungai|pulau|tanjung|khao|koh)$/;

/** "the Perth Comets", "the Institute of Marine Life": persons' names have no article. */
export function isWithArticle(
  { tokens }: TaggedText,
  { from, core }: NameMention,
): boolean {
  return core === from && /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '');
}

/** Tells whether a name is one of a person in full: two to four words, none a genitive. */
export function isFullName(text: TaggedText, name: NameMention): boolean {
  const { tokens } = text;
  const { core, to, isBody } = name;
  const words = to - core;
  if (isBody || words < 2 || words > LONGEST_NAME) return false;
  const isGiven = genderOfGivenName(plain(tokens[core])) !== null;
  if (!isGiven && isNobody(text, name)) return false;
  for (let at = core; at < to - 1; at++) {
    if (has(tokens[at], Tag.genitive)) return false;
  }
  return true;
}

/** Without a known given name it may be a body's, a place's or a brand's: "Budweiser Man". */
function isNobody(text: TaggedText, name: NameMention): boolean {
  return (
    isWithArticle(text, name) ||
    isInBody(text, name) ||
    isPlace(text, name) ||
    isInCapitals(text, name) ||
    has(text.tokens[name.to - 1], Tag.person)
  );
}

/**
 * "New Haven", "Nova Scotia"; "Historic England", "Statistics Norway", but not "Mayor Imre
 * Bradford" nor "Imre Houston, a nurse,".
 */
function isPlace(text: TaggedText, { from, core, to }: NameMention): boolean {
  if (PLACE_BEGINS.test(plain(text.tokens[core]))) return true;
  if (isKnownPlace(printed(text, { from: core, to }))) return true;
  const isPerson = core > from || isToldOfPerson(text, to);
  return !isPerson && isKnownPlace(printed(text, { from: to - 1, to }));
}

/** "FERRY STRANDED": what a paragraph of news in brief begins with. */
function isInCapitals(text: TaggedText, { core, to }: NameMention): boolean {
  return IN_CAPITALS.test(printed(text, { from: core, to }));
}

/** Matches `FERRY STRANDED`; does not match `Ray COBB`. */
const IN_CAPITALS = /^[^\p{Ll}]+$/u;

/** "Institute of | Marine Life": a capital and "of" before it. */
function isInBody({ tokens }: TaggedText, { from, core }: NameMention): boolean {
  if (core !== from || !/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return (
    has(tokens[from - 2], Tag.capital) && has(tokens[from - 2], Tag.body | Tag.writing)
  );
}

/** Tells whether a name is a last name after a title: "President Hale", "Mr. Okoye". */
export function isTitled({ tokens }: TaggedText, name: NameMention): boolean {
  const { from, core, to, isBody } = name;
  if (isBody || to - core !== 1 || core === from) return false;
  return has(tokens[core - 1], Tag.capital) && !has(tokens[core], Tag.person);
}
