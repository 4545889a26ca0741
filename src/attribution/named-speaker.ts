import { genderOfGivenName } from '../text/given-names.ts';
import type { Speaker } from './attribution.ts';
import { type Cast, knownAt } from './cast.ts';
import { spanOf } from './content-span.ts';
import { isOnePerson } from './described-gender.ts';
import { findNames, genderOfTitle, type NameMention, printed } from './names.ts';
import type { Person } from './persons.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import type { Source } from './source.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { SPEAKER, Tag } from './tags.ts';
import { has } from './word-class.ts';

const IN_A_BODY: number =
  Tag.preposition | Tag.capital | Tag.coordinator | Tag.determiner;

/** "Colin in Upper Skarn": where someone lives. */
const HOME = /^(?:in|from|of)$/;

/**
 * Resolves a source that names its speaker: a full name, a surname that the cast knows, a
 * body. Returns null where it only describes ("the official", "a survey").
 */
export function resolveName(
  { text, cast }: SpeakerContext,
  source: Source,
): ResolvedSpeaker | null {
  const body = writingBody(text, source.head);
  if (body !== null) return known({ kind: 'stated', name: printed(text, body) });
  const owner = writingOwner(text, source.head);
  if (owner !== null) return known(resolveMention(text, cast, owner));
  const head = nameInHead(text, source);
  if (head === null) return null;
  if (isWithArticle(text, head)) return known(bodyOf(text, head, source));
  return known(resolveMention(text, cast, head));
}

function known(speaker: Speaker): ResolvedSpeaker {
  return { speaker, anonymous: false };
}

/** "the Syrian Observatory": persons' names have no article. */
function isWithArticle({ tokens }: TaggedText, { from, core }: NameMention): boolean {
  return core === from && /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '');
}

/** "the Syrian Observatory for Human Rights": the whole name, up to a bracket or a clause. */
function bodyOf(text: TaggedText, { from, to }: NameMention, { head }: Source): Speaker {
  let end = Math.max(to, from + 1);
  while (end < head.to && has(text.tokens[end], IN_A_BODY)) end++;
  return { kind: 'stated', name: printed(text, { from, to: end }) };
}

/** "Cornyn's statement": a writing speaks for the one who wrote it. */
function writingOwner(text: TaggedText, { from, to }: Range): NameMention | null {
  if (!has(text.tokens[to - 1], Tag.writing)) return null;
  const name = findNames(text, from, to)[0];
  if (name === undefined || name.from !== from || name.isBody) return null;
  return has(text.tokens[name.to - 1], Tag.genitive) && to - name.to <= 2 ? name : null;
}

/** "A report published in May by the nonpartisan Budget Office": a body speaks in its writing. */
function writingBody(text: TaggedText, head: Range): Range | null {
  const { tokens } = text;
  const noun = nounEnd(text, head);
  if (!has(tokens[noun - 1], Tag.writing) || has(tokens[noun - 1], Tag.capital))
    return null;
  for (let at = noun; at < head.to; at++) {
    if (tokens[at]?.lower !== 'by') continue;
    const name = findNames(text, at + 1, head.to)[0];
    const isBody = name?.isBody === true && has(tokens[name.to - 1], Tag.body);
    return isBody && name.to === head.to ? { from: name.from, to: name.to } : null;
  }
  return null;
}

/** The name that the head of the source ends in, or the one in an apposition. */
function nameInHead(text: TaggedText, source: Source): NameMention | null {
  const { head } = source;
  const core = { from: head.from, to: nounEnd(text, head) };
  const names = findNames(text, core.from, core.to);
  const last = names.at(-1);
  const outer = findNames(text, core.to, head.to).at(-1);
  const isTitled = outer !== undefined && isTitledName(text, outer, head);
  if (isTitled && has(text.tokens[core.to], Tag.bracket)) return outer;
  if (last !== undefined && last.to === core.to && !isCommonNoun(text, last)) {
    const person = last.isBody ? nameInApposition(text, source) : null;
    return person ?? withPlace(text, names, last) ?? joined(text, names, last);
  }
  return isTitled ? outer : nameInApposition(text, source);
}

/** "Her rival, Jon Eck": a whole segment; "Cobb and his wife, Ellen" are two. */
function nameInApposition(text: TaggedText, { head, to }: Source): NameMention | null {
  const { tokens } = text;
  const words = tokens.slice(head.from, head.to);
  if (words.some((token) => has(token, Tag.coordinator))) return null;
  const isSegment = (name: NameMention) => {
    const { core, to: end, isBody } = name;
    const comma = hasRole(text, head, name) ? roleBefore(text, name) : name.from - 1;
    const isWhole = !isBody && has(tokens[comma], Tag.comma);
    const ends =
      end === to ||
      has(tokens[end], Tag.comma | Tag.dash) ||
      HOME.test(tokens[end]?.lower ?? '');
    const given = tokens[core]?.lower ?? '';
    return isWhole && ends && (end - core >= 2 || genderOfGivenName(given) !== null);
  };
  return findNames(text, head.to, to).find(isSegment) ?? null;
}

/** A role before a name has so many words at most. */
const ROLE_REACH = 6;
const NOT_IN_A_ROLE: number =
  Tag.comma | Tag.preposition | Tag.coordinator | Tag.relative | Tag.past;

/** "The boat, the schooner Anna Lee" is nobody: the noun before the comma or the name tells. */
function hasRole(text: TaggedText, head: Range, { from, core }: NameMention): boolean {
  return core > from || has(text.tokens[from - 1], Tag.person) || isOnePerson(text, head);
}

/** Returns the token before a name and its role: "his sister |, the painter Isla Finch". */
function roleBefore({ tokens }: TaggedText, { from }: NameMention): number {
  let at = from - 1;
  const first = Math.max(0, from - ROLE_REACH);
  while (at > first && !has(tokens[at], NOT_IN_A_ROLE)) at--;
  return at;
}

/** "Critics", "Police" as the first word of a sentence: capital, but no name. */
function isCommonNoun({ tokens }: TaggedText, { from, to }: NameMention): boolean {
  return to - from === 1 && has(tokens[from], SPEAKER);
}

/** "President of the union Ana Ruiz", "a student union president Ana Ruiz": a name after a title. */
function isTitledName({ tokens }: TaggedText, name: NameMention, head: Range): boolean {
  if (name.to !== head.to || name.isBody) return false;
  if (genderOfTitle(tokens[name.core - 1]) !== null && name.core > name.from) return true;
  if (name.to - name.core < 2) return false;
  const isTitled = name.core > name.from || has(tokens[name.from - 1], Tag.person);
  return (
    isTitled || tokens.slice(head.from, name.from).some((token) => has(token, Tag.person))
  );
}

/** The head noun phrase ends before its first preposition, bracket or relative clause. */
function nounEnd({ tokens }: TaggedText, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    if (has(tokens[at], Tag.preposition | Tag.relative | Tag.bracket | Tag.past))
      return at;
  }
  return to;
}

/** "Taiwan's Naval Command": the place belongs to the body's name. */
function withPlace(
  text: TaggedText,
  names: readonly NameMention[],
  last: NameMention,
): NameMention | null {
  const owner = names.at(-2);
  if (!last.isBody || owner === undefined || owner.to !== last.from) return null;
  const word = text.tokens[owner.core];
  const isPlace = owner.to - owner.core === 1 && owner.core === owner.from;
  if (!isPlace || has(word, SPEAKER) || !has(word, Tag.genitive)) return null;
  return { ...last, from: owner.from, core: owner.from };
}

/** Matches "and" of two people, "&" of a firm's partners. */
const PAIR = /^(?:and|&)$/;

/** "Presidents Ana Ruiz and Jorge Leal", the firm "Ruiz & Leal": both names. */
function joined(
  text: TaggedText,
  names: readonly NameMention[],
  last: NameMention,
): NameMention {
  const before = names.at(-2);
  const isPair =
    before?.to === last.from - 1 && PAIR.test(text.tokens[before.to]?.lower ?? '');
  return isPair && before !== undefined
    ? { ...last, from: before.from, core: before.core }
    : last;
}

function resolveMention(text: TaggedText, cast: Cast, mention: NameMention): Speaker {
  const name = printed(text, { from: mention.core, to: mention.to });
  const words = mention.to - mention.core;
  const word = (text.tokens[mention.to - 1]?.lower ?? '').replace(/'s$/, '');
  const bearers = knownAt(cast.bySurname.get(word) ?? [], mention.core);
  if (words > 1) return { kind: 'stated', name };
  const fitting = bearers.filter((person) => fitsTitle(text, mention, person));
  const persons =
    bearers.length > 0 ? fitting : knownAt(cast.byFirst.get(word) ?? [], mention.core);
  const [person, other] = persons;
  if (other !== undefined) {
    return { kind: 'unclear', candidates: persons.map((one) => one.name) };
  }
  if (person === undefined) return { kind: 'stated', name: printed(text, mention) };
  if (person.introduction.to === mention.to) return { kind: 'stated', name: person.name };
  return {
    kind: 'resolved',
    name: person.name,
    evidence: spanOf(text, person.introduction),
  };
}

/** "Mrs. Hart" is no man. */
function fitsTitle(
  { tokens }: TaggedText,
  { from, core }: NameMention,
  person: Person,
): boolean {
  for (let at = from; at < core; at++) {
    const gender = genderOfTitle(tokens[at]);
    if (gender !== null && person.gender !== 'unknown') return gender === person.gender;
  }
  return true;
}
