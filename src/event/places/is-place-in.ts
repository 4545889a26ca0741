import { isWiderPlace } from '../../text/place-names.ts';
import { wordList } from '../../text/word-list.ts';
import type { NameRun } from './name-runs.ts';
import {
  AIMS_AT,
  MOTION,
  PART_OF,
  PERSON_FROM,
  PLACE_OF,
  REACHING,
  REGION_NOUNS,
  STRONG_PREPOSITIONS,
  WEAK_PREPOSITIONS,
} from './place-words.ts';
import { whatIsNamed } from './what-is-named.ts';

/** How far before a name words are looked at, in UTF-16 code units. */
const REACH = 60;
/** `in`, `in the`, `in northern`, `in the northern`; the preposition is its first group. */
const PREPOSITION =
  /(?:^|[^\p{L}])(\p{L}+)(?: the| a| an| nearby| neighbou?ring)?(?: (?:far )?(?:north|south|east|west|northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|north-?east|north-?west|south-?east|south-?west|northeast|northwest|southeast|southwest|downtown|rural|upstate|inner|outer|mainland|occupied|war-torn|then|modern|coastal|present-day|ancient|medieval|all of|most of|much of|parts of|greater))?(?: \d{1,5}[a-c]?)? $/iu;
/** What may follow a place: no noun that the name would only describe. */
const FOLLOWS_PLACE =
  /^(?!: \p{Lu})(?:$|[^ \p{L}]| \P{L}| \p{Lu}| (?:\p{L}+(?:ed|ing|ly)|a|about|after|against|ago|all|alone|also|amid|among|an|and|are|around|as|at|be|because|been|before|between|but|by|can|could|did|do|does|down|due|during|early|each|earlier|even|every|for|found|from|gave|had|has|have|he|held|her|his|if|in|into|is|it|its|killed|last|late|later|led|left|like|made|may|might|more|near|next|not|now|of|on|once|one|only|or|our|out|over|put|ran|said|says|saw|set|she|should|since|so|some|still|such|than|that|the|their|them|then|there|they|this|those|though|through|to|today|together|tomorrow|tonight|told|too|took|under|until|up|was|we|went|were|what|when|where|which|while|who|whose|will|with|without|won|would|yesterday|yet|you)(?!\p{L}))/u;
/** "To Mexico | 's west coast", "to Mecca | 's Grand Mosque": still a place. */
const PLACE_AFTER_GENITIVE =
  /^['’]s? (?:\p{Lu}|(?:\p{Ll}+ ){0,2}(?:coast|capital|border|borders|north|south|east|west|city|cities|airport|shores?|streets|suburbs|port|second|largest)\b)/u;
/** The first two words of a name behind a comma. */
const WIDER_BEHIND = /^, (\p{Lu}[\p{L}.]*)(?: (\p{Lu}\p{L}*))?/u;
/** Bodies that meet in a building of the same name. */
const SINGLE_BODY: ReadonlySet<string> = wordList('parliament congress court senate');

/**
 * Tells whether a capitalised name is a place where it stands: "in Taipei", "flew to
 * Lagos", "the town of Elder"; not "Jordan scored", "told Washington", "in Congress".
 *
 * @param lastEnd End of the place before it, or null: "in France, Germany and Italy".
 */
export function isPlaceIn(part: string, run: NameRun, lastEnd: number | null): boolean {
  const kind = whatIsNamed(run.words);
  if (kind === 'other') return false;
  const before = part.slice(Math.max(0, run.start - REACH), run.start);
  const after = part.slice(run.end, run.end + REACH);
  if (PLACE_OF.test(before)) return !run.isGenitive || kind !== 'open';
  if (isBeforeRegion(after) && kind !== 'built' && !run.isGenitive) return true;
  const isListed = kind === 'known' || kind === 'built' || isInWider(after);
  if (isListed && lastEnd !== null && isJoined(part.slice(lastEnd, run.start)))
    return true;
  const preposition = (PREPOSITION.exec(before)?.[1] ?? '').toLowerCase();
  if (isListed) return isListedPlace(run, { preposition, before, after });
  return isOpenPlace(run, { preposition, before, after });
}

interface Surroundings {
  readonly preposition: string;
  readonly before: string;
  readonly after: string;
}

function isListedPlace(
  run: NameRun,
  { preposition, before, after }: Surroundings,
): boolean {
  if (STRONG_PREPOSITIONS.has(preposition)) return true;
  if (run.isGenitive && !PLACE_AFTER_GENITIVE.test(after)) return false;
  if (WEAK_PREPOSITIONS.has(preposition)) return true;
  if (PART_OF.test(before)) return true;
  return REACHING.test(before) && FOLLOWS_PLACE.test(after);
}

/** "Springfield | , Illinois": the state tells that it is a place. */
function isInWider(after: string): boolean {
  const [, first = '', second = ''] = WIDER_BEHIND.exec(after) ?? [];
  return isWiderPlace(first) || isWiderPlace(`${first} ${second}`);
}

function isOpenPlace(
  run: NameRun,
  { preposition, before, after }: Surroundings,
): boolean {
  if (run.isGenitive || !FOLLOWS_PLACE.test(after)) return false;
  const name = run.words.join(' ').toLowerCase();
  if (SINGLE_BODY.has(name)) return preposition === 'in' && name === 'parliament';
  if (preposition === 'at') return !AIMS_AT.test(before);
  if (preposition === 'into' || preposition === 'around')
    return MOTION.test(before.replace(/\S+ $/u, ''));
  if (STRONG_PREPOSITIONS.has(preposition)) return true;
  if (PERSON_FROM.test(before)) return true;
  const isMotion = preposition === 'from' || preposition === 'to';
  return isMotion && MOTION.test(before.replace(/\S+ $/u, ''));
}

/** "Helmand | province", "Elder | harbour". */
function isBeforeRegion(after: string): boolean {
  const noun = /^ (\p{Ll}+)/u.exec(after)?.[1] ?? '';
  return REGION_NOUNS.has(noun);
}

/** "In France, Germany | and Italy". */
function isJoined(between: string): boolean {
  return /^(?:,|,? and|,? or| to|-)(?: in| the)? ?$/u.test(between) && between !== '';
}
