import { spanOf } from './content-span.ts';
import { findHeadNoun, isOnePerson } from './described-gender.ts';
import { resolveKin } from './kin.ts';
import { mentionsNear } from './mentions-near.ts';
import { printed } from './names.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import { resolvedTo } from './resolved-to.ts';
import type { Source } from './source.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, isFiniteVerb } from './word-class.ts';

/** Nouns that say no more than that someone is not named. */
const GENERAL = /^(?:person|people|source|sources|individual|man|woman|officials?)$/;
/** Nouns for many that speak as one are not unnamed sources. */
const NOT_ANONYMOUS = /^(?:police|troops|crew|men|women|children)$/;

const TEENS: readonly number[] = [13, 14, 15, 16, 17, 18, 19];
/** Offices that one person holds: who is meant is public, though not named. */
const OFFICE =
  /^(?:president|mayor|governor|chancellor|pope|king|queen|premier|minister|coach|manager|secretary|ceo|commissioner|bishop|archbishop|ambassador|leader|chairman|chairwoman|chair|speaker|sheriff|treasurer)$/;
/** "one of the officials", "two of the people", "the other". */
const PART_OF_SEVERAL =
  /^(?:one|two|three|four|five|several|some|many|both|another|others?)$/;

/**
 * Resolves a source that describes its speaker: "the mayor" through the roles of the cast,
 * "the official" through an unnamed source before it; else it stands for itself.
 */
export function resolveDescription(
  context: SpeakerContext,
  source: Source,
): ResolvedSpeaker {
  const { text } = context;
  const apposed = apposedPerson(context, source);
  if (apposed !== null) return apposed;
  const word = text.tokens[findHeadNoun(text, source.head)]?.lower ?? '';
  const other = isDefinite(text, source.head)
    ? definitePerson(context, source, word)
    : resolveKin(context, source, word);
  if (other !== null) return other;
  const anonymous = isUnnamed(text, source.head, word);
  const name = printed(text, withoutClause(text, source.head));
  return { speaker: { kind: 'stated', name }, anonymous };
}

/** "The 19-year-old", "the mayor", "the former teacher" before "His name is Imre Vasko". */
function definitePerson(
  context: SpeakerContext,
  source: Source,
  word: string,
): ResolvedSpeaker | null {
  const { text, cast } = context;
  const isPerson = has(text.tokens[findHeadNoun(text, source.head)], Tag.person);
  const known =
    bearerOfAge(context, source, word) ??
    (isPerson ? knownAs(context, source, word) : null);
  const late = cast.namedLate;
  if (known !== null || late === null || source.from >= late.from) return known;
  return isOnePerson(text, source.head) ? resolvedTo(context, late.person) : null;
}

/** "Rep. Gordon Pell, a six-term lawmaker who has said": the name before the apposition. */
function apposedPerson(
  { text, cast }: SpeakerContext,
  { kind, head }: Source,
): ResolvedSpeaker | null {
  if (kind !== 'relative' || !has(text.tokens[head.from - 1], Tag.comma)) return null;
  if (!/^an?$/.test(text.tokens[head.from]?.lower ?? '')) return null;
  const near = mentionsNear(cast, text, { at: head.from, paragraphs: 0 });
  const mention = near[0];
  if (mention?.to !== head.from - 1 || mention.isOwner) return null;
  const { name, introduction } = mention.person;
  const evidence = spanOf(text, introduction);
  return { speaker: { kind: 'resolved', name, evidence }, anonymous: false };
}

/** An unnamed source with that noun, or one of that role who was named since. */
function knownAs(
  context: SpeakerContext,
  source: Source,
  word: string,
): ResolvedSpeaker | null {
  const voice = unnamedBefore(context, word);
  const named = bearerOfRole(context, source, word);
  if (voice === null || named === null) return voice ?? named;
  const isLater =
    named.speaker.kind === 'resolved' &&
    voice.speaker.kind === 'resolved' &&
    named.speaker.evidence.start > voice.speaker.evidence.start;
  return isLater ? named : voice;
}

/** "The 19-year-old", "the teenager" after "Lind, 19,": the one person of that age. */
function bearerOfAge(
  { text, cast }: SpeakerContext,
  source: Source,
  word: string,
): ResolvedSpeaker | null {
  const year = /^(\d{1,3})-year-olds?$/.exec(word)?.[1];
  const isTeenager = /^(?:teenager|teen)$/.test(word);
  if (year === undefined && !isTeenager) return null;
  const ages = year === undefined ? TEENS : [Number(year)];
  const persons = ages
    .flatMap((age) => cast.byAge.get(age) ?? [])
    .filter(({ introduction }) => introduction.from < source.from);
  const [person, other] = persons;
  if (person === undefined || other !== undefined) return null;
  const evidence = spanOf(text, person.introduction);
  return { speaker: { kind: 'resolved', name: person.name, evidence }, anonymous: false };
}

/** "The mayor" is the one mayor whom the article names before; a headline may go first. */
function bearerOfRole(
  { text, cast, draft }: SpeakerContext,
  source: Source,
  word: string,
): ResolvedSpeaker | null {
  const bearers = cast.byRole.get(word) ?? [];
  const known = bearers.filter(
    ({ introduction }) => introduction.from < source.from || draft.frame === 0,
  );
  const isOnlyLater = known.length === 0 && isBareOffice(text, source, word);
  const persons = isOnlyLater ? bearers : known;
  const [person, other] = persons;
  if (person === undefined || GENERAL.test(word)) return null;
  if (other !== undefined) {
    const candidates = persons.map(({ name }) => name);
    return { speaker: { kind: 'unclear', candidates }, anonymous: false };
  }
  const evidence = spanOf(text, person.introduction);
  return { speaker: { kind: 'resolved', name: person.name, evidence }, anonymous: false };
}

/** "The judge": there is one in the story, who may be named further down. */
function isBareOffice({ tokens }: TaggedText, { head }: Source, word: string): boolean {
  const isBare = head.to - head.from === 2 && tokens[head.from]?.lower === 'the';
  return isBare && (OFFICE.test(word) || /^(?:judge|coroner|magistrate)$/.test(word));
}

/** Tells whether a description hides who speaks: "a Pentagon official", "one of them". */
function isUnnamed(text: TaggedText, head: Range, word: string): boolean {
  const { tokens } = text;
  const { from, to } = head;
  const first = tokens[from]?.lower ?? '';
  const isThe = first === 'the';
  if (isPartOfPersons(text, head)) return true;
  if (isThe && to - from === 2 && word === 'other') return true;
  const isPerson = has(tokens[findHeadNoun(text, head)], Tag.person);
  if (!isPerson || NOT_ANONYMOUS.test(word)) return false;
  const isDefiniteOffice = isThe || has(tokens[from], Tag.possessive | Tag.genitive);
  return !(isDefiniteOffice && OFFICE.test(word));
}

/** "One of the officials", "two of the people", "one of them". */
function isPartOfPersons({ tokens }: TaggedText, { from, to }: Range): boolean {
  if (!PART_OF_SEVERAL.test(tokens[from]?.lower ?? '')) return false;
  if (tokens[from + 1]?.lower !== 'of') return false;
  for (let at = from + 2; at < to; at++) {
    if (has(tokens[at], Tag.comma | Tag.relative)) return false;
    if (has(tokens[at], Tag.person) || tokens[at]?.lower === 'them') return true;
  }
  return false;
}

/** "a log | seen by this newspaper", "a man | who saw it". */
function withoutClause(text: TaggedText, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at++) {
    const isClause =
      has(text.tokens[at], Tag.relative | Tag.comma) || isFiniteVerb(text, at);
    if (isClause) return { from, to: at };
  }
  return { from, to };
}

/** "the official", "this person"; and a bare noun, as headlines have it. */
function isDefinite({ tokens }: TaggedText, { from, to }: Range): boolean {
  const first = tokens[from];
  return /^(?:the|this|that)$/.test(first?.lower ?? '') || to - from === 1;
}

/** "The official", "the person": the latest unnamed source with that noun or one as general. */
function unnamedBefore(
  { text, voices }: SpeakerContext,
  word: string,
): ResolvedSpeaker | null {
  const voice = voices.latest(({ anonymous, draft }) => {
    if (!anonymous || draft.source === null) return false;
    const noun = text.tokens[findHeadNoun(text, draft.source.head)]?.lower ?? '';
    return noun === word || (GENERAL.test(word) && !/s$/.test(noun) && noun !== 'people');
  });
  if (voice === undefined || voice.draft.source === null) return null;
  if (voice.speaker.kind === 'resolved') return voice;
  if (voice.speaker.kind !== 'stated') return null;
  const evidence = spanOf(text, voice.draft.source);
  return {
    speaker: { kind: 'resolved', name: voice.speaker.name, evidence },
    anonymous: true,
  };
}
