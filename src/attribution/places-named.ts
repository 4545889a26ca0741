import { genderOfGivenName } from '../text/given-names.ts';
import { type NameMention, printed } from './names.ts';
import { plain } from './persons.ts';
import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { isToldOfPerson } from './told-of-person.ts';
import { has } from './word-class.ts';

/** Behind these a name is where something is. */
const WHERE = /^(?:in|near|across|outside|inside|around|throughout|into|off|from)$/;
/** What lies there, before "of": "the coast of". */
const PART_OF_A_PLACE =
  /^(?:coast|coasts|shore|shores|bank|banks|edge|edges|outskirts|streets|suburb|suburbs|town|towns|city|village|villages|port|island|islands|region|province|district|state|county|valley|hills|forests|north|south|east|west|centre|center|heart|parts?|rest|people|residents|museum|university|parish)$/;

/**
 * Finds the names that an article prints only where a place stands, "at Alder Primary", "the
 * coast of Nova Marga": nobody's, however much they look like a person's. A known given name,
 * an age, a title or a word on who it is tells a person.
 */
export function findPlacesNamed(
  text: TaggedText,
  mentions: readonly NameMention[],
): ReadonlySet<string> {
  const isPlace = new Map<string, boolean>();
  for (const mention of mentions) {
    const name = printed(text, { from: mention.core, to: mention.to });
    isPlace.set(name, (isPlace.get(name) ?? true) && standsForPlace(text, mention));
  }
  return new Set([...isPlace.keys()].filter((name) => isPlace.get(name)));
}

function standsForPlace(text: TaggedText, { from, core, to }: NameMention): boolean {
  const { tokens } = text;
  if (core !== from || to - core < 2) return false;
  if (genderOfGivenName(plain(tokens[core])) !== null) return false;
  if (has(tokens[to - 1], Tag.genitive) || isToldOfPerson(text, to)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  const head = tokens[from - 2];
  if (before === 'of') return PART_OF_A_PLACE.test(head?.lower ?? '');
  // "Shouted at Zorka Brandt": behind a verb "at" is whom it was meant for.
  if (before === 'at')
    return head?.verb == null && !has(head, Tag.verb | Tag.past | Tag.gerund);
  return WHERE.test(before) && !(before === 'from' && has(head, Tag.writing));
}
