import { canSpeak } from './can-speak.ts';
import type { PersonMention } from './cast.ts';
import { spanOf } from './content-span.ts';
import { findHeadNoun, genderOfPhrase, isOnePerson } from './described-gender.ts';
import { resolveDescription } from './described-speaker.ts';
import { isBodyOrPlace } from './is-body-or-place.ts';
import { findLeadingSpeaker } from './leading-speaker.ts';
import { mentionsNear } from './mentions-near.ts';
import { resolveName } from './named-speaker.ts';
import { printed } from './names.ts';
import { onlySure } from './only-sure.ts';
import type { Gender, Person } from './persons.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import { resolvedTo, sameAs } from './resolved-to.ts';
import { clauseSubject, mainSubject } from './shared-source.ts';
import type { Source } from './source.ts';
import type { Range } from './tagged-text.ts';
import { Tag } from './tags.ts';
import type { Voice } from './voices.ts';
import { has } from './word-class.ts';

const UNKNOWN: ResolvedSpeaker = { speaker: { kind: 'unknown' }, anonymous: false };

/**
 * Resolves "he", "she", "it" and "they" as sources. "He" and "she" mean the one who spoke or
 * acted last and fits in gender; where the last sentences name several who fit and none of
 * them leads, it is unclear. "It" and "they" mean the subject of the sentence, or the last
 * voice.
 */
export function resolvePronoun(context: SpeakerContext, source: Source): ResolvedSpeaker {
  const word = context.text.tokens[source.from]?.lower ?? '';
  if (word === 'he' || word === 'his') return resolvePerson(context, source.from, 'man');
  if (word === 'she' || word === 'her') {
    return resolvePerson(context, source.from, 'woman');
  }
  if (/^(?:they|it|their|its)$/.test(word)) return resolveBody(context, source);
  return UNKNOWN;
}

/** A quotation without a cue beside a sentence about one person is theirs. */
export function resolveSubject(context: SpeakerContext): ResolvedSpeaker | null {
  const { draft, text } = context;
  const before = text.frames[draft.frame - 1];
  if (before !== undefined && before.paragraph === draft.paragraph) {
    return subjectOf(context, draft.frame - 1) ?? pronounIn(context, before);
  }
  const after = text.frames[draft.frame + 1];
  return after?.paragraph === draft.paragraph
    ? subjectOf(context, draft.frame + 1)
    : null;
}

function subjectOf(context: SpeakerContext, place: number): ResolvedSpeaker | null {
  const { cast, text } = context;
  const at = text.frames[place]?.to ?? 0;
  const near = mentionsNear(cast, text, { at, paragraphs: 0 });
  const subject = near.find(({ frame, isSubject }) => frame === place && isSubject);
  return subject === undefined ? null : resolvedTo(context, subject.person);
}

function pronounIn(context: SpeakerContext, { from, to }: Range): ResolvedSpeaker | null {
  for (let at = from; at < to; at++) {
    const word = context.text.tokens[at]?.lower;
    if (word === 'he') return resolvePerson(context, at, 'man');
    if (word === 'she') return resolvePerson(context, at, 'woman');
  }
  return null;
}

/** No story has more paragraphs that matter here. */
const WHOLE_STORY = 40;
/** A pronoun before is looked for in so many words. */
const PRONOUN_REACH = 200;
/** Persons are looked for in this paragraph and in so many before it. */
const REACH_PARAGRAPHS = 2;

function resolvePerson(
  context: SpeakerContext,
  at: number,
  gender: Gender,
): ResolvedSpeaker {
  const { cast, text } = context;
  const near = mentionsNear(cast, text, { at, paragraphs: REACH_PARAGRAPHS });
  const others = namedAfter(context, at);
  const isFree = ({ person }: PersonMention) =>
    fits(person, gender) && !others.has(person);
  const isLate = cast.namedLate?.person.gender === gender;
  const late = isLate && isToldOf(context, at, gender) ? cast.namedLate : null;
  const fitting = onlySure(context, near.filter(isFree), late);
  const leader = findLeadingSpeaker(context, fitting, { at, gender });
  if (leader !== null) return leader;
  const persons = [...new Set(fitting.map(({ person }) => person))];
  const [person, other] = persons;
  if (person === undefined) {
    return late ? resolvedTo(context, late.person) : lastPerson(context, at, gender);
  }
  if (other === undefined) return resolvedTo(context, person);
  const candidates = persons.map(({ name }) => name);
  return { speaker: { kind: 'unclear', candidates }, anonymous: false };
}

function fits(person: Person, gender: Gender): boolean {
  return person.gender === 'unknown' || person.gender === gender;
}

/** In "He described Montalvo as …" he is not Montalvo. */
function namedAfter(
  { cast, text, draft }: SpeakerContext,
  at: number,
): ReadonlySet<Person> {
  const to = text.frames[draft.frame]?.to ?? at;
  const later = mentionsNear(cast, text, { at: to, paragraphs: 0 });
  return new Set(later.filter(({ from }) => from > at).map(({ person }) => person));
}

/** "A teacher said …. She added": the last voice, in this paragraph or the one before. */
function unnamedVoice(context: SpeakerContext, at: number): ResolvedSpeaker {
  const { voices, draft } = context;
  const first = draft.paragraph - 1;
  const voice = voices.latest(
    (one) => one.anchor < at && one.draft.paragraph >= first,
    1,
  );
  return voice === undefined ? UNKNOWN : sameAs(context, voice);
}

/** The last voice, if it is one person's and of that gender: no body, and nobody known as another. */
function lastPerson(
  context: SpeakerContext,
  at: number,
  gender: Gender,
): ResolvedSpeaker {
  const { voices, draft, text, cast } = context;
  const first = draft.paragraph - 1;
  const isNear = (one: Voice) =>
    one.anchor < at && one.draft.paragraph >= first && !isFirstPerson(text, one);
  const voice = voices.latest(isNear, NEAREST_VOICES);
  const source = voice?.draft.source;
  if (voice === undefined || !source) return onlyOneSoFar(context, at, gender);
  const told = genderOfPhrase(text, source.head);
  if (told !== null && told !== gender) return UNKNOWN;
  if (isKnownAsOther(context, voice, gender)) return UNKNOWN;
  if (isOnePerson(text, source.head)) return sameAs(context, voice);
  const noun = text.tokens[findHeadNoun(text, source.head)];
  const isKnown = cast.bySurname.has((noun?.lower ?? '').replace(/'s$/, ''));
  const isName = has(noun, Tag.capital) && !isBodyOrPlace(text, source.head);
  return (isName && !isKnown) || source.kind === 'pronoun'
    ? sameAs(context, voice)
    : UNKNOWN;
}

/** So many voices are looked at for one that is no reporter's own: "I ask". */
const NEAREST_VOICES = 2;

/** "I ask which she liked. “The first,” she says": she is not the one who asks. */
function isFirstPerson({ tokens }: SpeakerContext['text'], { draft }: Voice): boolean {
  return /^(?:i|we)$/.test(tokens[draft.source?.from ?? -1]?.lower ?? '');
}

/** "The captain, Maria Lopez, said all were safe. He said …": he is not Maria Lopez. */
function isKnownAsOther(
  { cast }: SpeakerContext,
  { speaker }: Voice,
  gender: Gender,
): boolean {
  if (speaker.kind !== 'resolved' && speaker.kind !== 'stated') return false;
  const last = speaker.name.toLowerCase().split(' ').at(-1) ?? '';
  const bearers = cast.bySurname.get(last) ?? [];
  return bearers.some((one) => one.name === speaker.name && !fits(one, gender));
}

/**
 * A life told in "she": the paragraph or the one before goes on about her, one woman is named so
 * far, and nobody else who could be meant.
 */
function onlyOneSoFar(
  context: SpeakerContext,
  at: number,
  gender: Gender,
): ResolvedSpeaker {
  const { cast, text } = context;
  if (!isToldOf(context, at, gender)) return UNKNOWN;
  const near = mentionsNear(cast, text, { at, paragraphs: WHOLE_STORY });
  const persons = new Set(
    near.map(({ person }) => person).filter((one) => fits(one, gender)),
  );
  const [person, other] = persons;
  if (person === undefined || other !== undefined || person.gender === 'unknown')
    return UNKNOWN;
  return resolvedTo(context, person);
}

/** "She left school", "Her chance came": a pronoun of the same person shortly before. */
function isToldOf({ text, draft }: SpeakerContext, at: number, gender: Gender): boolean {
  const { tokens, frames } = text;
  const words = gender === 'man' ? /^(?:he|his|him)$/ : /^(?:she|her)$/;
  let place = draft.frame;
  while (place > 0 && (frames[place - 1]?.paragraph ?? 0) >= draft.paragraph - 1) place--;
  const from = Math.max(frames[place]?.from ?? at, at - PRONOUN_REACH);
  return tokens
    .slice(from, at)
    .some(({ lower, quotation }) => quotation === -1 && words.test(lower));
}

/** "Officials went to the station, where they claimed": the subject, else the last voice. */
function resolveBody(context: SpeakerContext, source: Source): ResolvedSpeaker {
  const { text, draft } = context;
  const frame = text.frames[draft.frame];
  const here = frame === undefined ? null : clauseSubject(text, frame, source.from);
  const isSaid = ({ from }: Range) =>
    draft.contents.some((said) => said.from <= from && from < said.to); // "Storms come, they say"
  const isHere = here !== null && here.kind !== 'pronoun' && !isSaid(here);
  const subject = isHere ? here : subjectBefore(context, source.from);
  if (subject === null) {
    const voice = unnamedVoice(context, source.from);
    return isPerson(context, voice) ? UNKNOWN : voice;
  }
  const named = resolveName(context, subject)?.speaker;
  const name = named?.kind === 'stated' ? named.name : printed(text, subject.head);
  const evidence = spanOf(text, subject);
  return {
    speaker: { kind: 'resolved', name, evidence },
    anonymous: named === undefined && resolveDescription(context, subject).anonymous,
  };
}

/** "It" and "they" are nobody whom the article knows by name as one person. */
function isPerson({ cast }: SpeakerContext, { speaker }: ResolvedSpeaker): boolean {
  if (speaker.kind !== 'resolved') return false;
  const last = speaker.name.toLowerCase().split(' ').at(-1) ?? '';
  return (cast.bySurname.get(last) ?? []).some(({ name }) => name === speaker.name);
}

/** "Researchers tested nurses. They found": the subject of a sentence that reports nothing. */
function subjectBefore(
  { text, draft, voices }: SpeakerContext,
  at: number,
): Source | null {
  const before = text.frames[draft.frame - 1];
  if (before?.paragraph !== draft.paragraph) return null;
  if (voices.latest((one) => one.draft.frame >= draft.frame - 1, 1)) return null;
  const subject = mainSubject(text, before, before.to);
  if (subject === null || !canSpeak(text, subject.head)) return null;
  const isOne = isOnePerson(text, subject.head);
  const noun = text.tokens[findHeadNoun(text, subject.head)];
  const isMany = /[^s]s$|(?:men|people|police)$/.test(noun?.lower ?? '');
  const isThey = text.tokens[at]?.lower === 'they';
  return isThey === isMany && !isOne ? subject : null;
}
