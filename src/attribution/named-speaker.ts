import type { Speaker } from './attribution.ts';
import { type Cast, knownAt } from './cast.ts';
import { spanOf } from './content-span.ts';
import { findNameInSource, nounEnd } from './name-in-source.ts';
import { findNames, genderOfTitle, type NameMention, printed } from './names.ts';
import { isWithArticle } from './person-name.ts';
import { type Person, plain } from './persons.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import type { Source } from './source.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

const IN_A_BODY: number =
  Tag.preposition | Tag.capital | Tag.coordinator | Tag.determiner;

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
  const head = findNameInSource(text, source);
  if (head === null) return null;
  if (isWithArticle(text, head)) return known(bodyOf(text, head, source));
  return known(resolveMention(text, cast, head));
}

function known(speaker: Speaker): ResolvedSpeaker {
  return { speaker, anonymous: false };
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

function resolveMention(text: TaggedText, cast: Cast, mention: NameMention): Speaker {
  const name = printed(text, { from: mention.core, to: mention.to });
  const words = mention.to - mention.core;
  const word = plain(text.tokens[mention.to - 1]);
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
