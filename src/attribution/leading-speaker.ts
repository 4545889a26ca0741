import { findAskedPerson } from './asked-person.ts';
import type { PersonMention } from './cast.ts';
import { spanOf } from './content-span.ts';
import { isOnePerson } from './described-gender.ts';
import { resolveDescription } from './described-speaker.ts';
import { type Asked, findLeadingVoice, fitsPhrase } from './leading-voice.ts';
import { resolveName } from './named-speaker.ts';
import { genderOfTitle } from './names.ts';
import { type Gender, type Person, plain } from './persons.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import { resolvedTo } from './resolved-to.ts';
import { mainSubject } from './shared-source.ts';
import type { Source } from './source.ts';
import type { Frame } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, isNounLike } from './word-class.ts';

/** Sentences are looked at so far back. */
const FRAMES = 10;
/** An object stands so many words behind its subject at most. */
const OBJECT_REACH = 4;

/**
 * Finds who "he" or "she" means by going back sentence by sentence: who speaks there, else
 * the subject, else the one person it names. Returns null where two fit equally.
 *
 * @param near mentions of persons who fit, the latest first
 */
export function findLeadingSpeaker(
  context: SpeakerContext,
  near: readonly PersonMention[],
  asked: Asked,
): ResolvedSpeaker | null {
  const { draft } = context;
  const last = near.at(-1)?.frame ?? draft.frame;
  const first = Math.max(0, draft.frame - FRAMES, Math.min(last, draft.frame - 1));
  for (let place = draft.frame; place >= first; place--) {
    const found = speakerIn(context, near, { ...asked, place });
    if (found === 'several') return null;
    if (found !== null) return found;
  }
  return null;
}

/** Who leads one sentence; `several` where two fit equally. */
function speakerIn(
  context: SpeakerContext,
  near: readonly PersonMention[],
  asked: Asked & { readonly place: number },
): ResolvedSpeaker | 'several' | null {
  const { place } = asked;
  const toldToAnswer = findAskedPerson(context, near, asked);
  if (toldToAnswer !== null) return toldToAnswer === 'earlier' ? null : toldToAnswer;
  const speaker = findLeadingVoice(context, near, asked);
  if (speaker !== null) return speaker;
  const namesake = namesakeIn(context, asked);
  if (namesake !== null) return namesake;
  const mentions = near.filter((mention) => mention.frame === place);
  const subject = mentions.find(({ isSubject }) => isSubject);
  if (subject !== undefined) {
    return hasRival(subject, mentions) ? 'several' : resolvedTo(context, subject.person);
  }
  return describedSubject(context, place, asked) ?? otherIn(context, mentions, asked);
}

/** "Finch smiled" where Adam and Isla Finch are known: the one of fitting gender. */
function namesakeIn(
  context: SpeakerContext,
  { place, at, gender }: Asked & { readonly place: number },
): ResolvedSpeaker | 'several' | null {
  const { text, cast } = context;
  const frame = text.frames[place];
  if (frame === undefined) return null;
  const subject = mainSubject(text, frame, Math.min(at, frame.to));
  const speaker = subject === null ? null : resolveName(context, subject)?.speaker;
  if (subject === null || speaker?.kind !== 'unclear') return null;
  const surname = plain(text.tokens[subject.head.to - 1]);
  const bearers = cast.bySurname.get(surname) ?? [];
  const named = bearers.filter(({ name }) => speaker.candidates.includes(name));
  const known = named.filter((one) => one.gender === gender);
  const persons =
    known.length > 0 ? known : named.filter((one) => one.gender === 'unknown');
  const [person, other] = persons;
  if (other !== undefined) return 'several';
  return person === undefined ? null : resolvedTo(context, person);
}

/** The subject of a later clause of this sentence, or the one person a sentence names. */
function otherIn(
  context: SpeakerContext,
  mentions: readonly PersonMention[],
  asked: Asked & { readonly place: number },
): ResolvedSpeaker | 'several' | null {
  const isHere = asked.place === context.draft.frame;
  const inClause = mentions.find(({ isClauseSubject }) => isClauseSubject);
  if (isHere && inClause !== undefined) return resolvedTo(context, inClause.person);
  const frame = context.text.frames[asked.place];
  if (!isHere && frame !== undefined && isAboutPronoun(context, frame, asked))
    return null;
  const named = onlyNamed(mentions);
  return named === 'several' || named === null ? named : resolvedTo(context, named);
}

/** Another in the same sentence fits as well, or better: "President Hale met Mayor Lind." */
function hasRival(
  { person }: PersonMention,
  mentions: readonly PersonMention[],
): boolean {
  return mentions.some(
    (other) =>
      other.person !== person &&
      !other.isOwner &&
      (other.person.gender !== 'unknown' || person.gender === 'unknown'),
  );
}

/** "A woman who lost her home wept as she told the court": the subject, though not named. */
function describedSubject(
  context: SpeakerContext,
  place: number,
  { at, gender }: Asked,
): ResolvedSpeaker | null {
  const { text, draft } = context;
  if (place < draft.frame - 1) return null;
  const frame = text.frames[place];
  if (frame === undefined) return null;
  const subject = mainSubject(text, frame, Math.min(at, frame.to));
  if (subject === null) return null;
  if (/^(?:his|her)$/.test(text.tokens[subject.from]?.lower ?? '')) return null;
  if (meetsPronoun(text, subject, { to: frame.to, gender })) return null;
  if (!isOnePerson(text, subject.head) || !fitsPhrase(text, subject.head, gender))
    return null;
  if (resolveName(context, subject) !== null) return null;
  const { speaker, anonymous } = resolveDescription(context, subject);
  if (speaker.kind !== 'stated') return { speaker, anonymous };
  const evidence = spanOf(text, subject);
  return { speaker: { kind: 'resolved', name: speaker.name, evidence }, anonymous };
}

/** "A lawyer sued him in May": who is new there, while the story goes on about him. */
function meetsPronoun(
  { tokens }: SpeakerContext['text'],
  { from, to, head }: Source,
  sentence: { readonly to: number; readonly gender: Gender },
): boolean {
  if (!/^(?:an?|another)$/.test(tokens[from]?.lower ?? '')) return false;
  if (genderOfTitle(tokens[head.to - 1]) !== null) return false;
  const object = sentence.gender === 'man' ? 'him' : 'her';
  for (let at = to; at < Math.min(sentence.to, to + OBJECT_REACH); at++) {
    const token = tokens[at];
    if (token?.quotation !== -1 || has(token, Tag.comma | Tag.relative)) return false;
    if (token.lower === object) return !isNounLike(tokens[at + 1]);
  }
  return false;
}

/** "Asked about it, she shrugged": the sentence goes on about the same person. */
function isAboutPronoun(
  { text }: SpeakerContext,
  { from, to }: Frame,
  { gender }: Asked,
): boolean {
  const word = gender === 'man' ? 'he' : 'she';
  for (let at = from; at < to; at++) {
    const token = text.tokens[at];
    if (token?.quotation === -1 && has(token, Tag.pronoun) && token.lower === word)
      return true;
  }
  return false;
}

/** The one person of fitting gender whom a sentence names. */
function onlyNamed(mentions: readonly PersonMention[]): Person | 'several' | null {
  const persons = new Set(mentions.map(({ person }) => person));
  if (persons.size > 1) return 'several';
  return mentions[0]?.person ?? null;
}
