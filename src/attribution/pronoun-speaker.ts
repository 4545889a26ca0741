import type { Speaker } from './attribution.ts';
import type { PersonMention } from './cast.ts';
import { spanOf } from './named-speaker.ts';
import type { Gender, Person } from './persons.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import type { Source } from './subject-before.ts';
import type { Voice } from './voices.ts';

/** A pronoun means nobody further away than this many paragraphs. */
const REACH_PARAGRAPHS = 2;

const UNKNOWN: ResolvedSpeaker = { speaker: { kind: 'unknown' }, anonymous: false };

/**
 * Resolves "he", "she", "it" and "they" as sources. "He" and "she" mean the one who spoke or
 * acted last and fits in gender; where the last sentences name several who fit and none of
 * them leads, it is unclear. "It" and "they" mean the last unnamed or collective voice.
 */
export function resolvePronoun(context: SpeakerContext, source: Source): ResolvedSpeaker {
  const word = context.text.tokens[source.from]?.lower ?? '';
  if (word === 'he') return resolvePerson(context, source.from, 'man');
  if (word === 'she') return resolvePerson(context, source.from, 'woman');
  if (word === 'they' || word === 'it') return resolveBody(context);
  return UNKNOWN;
}

/** A quotation without a cue after a sentence about one person is theirs. */
export function subjectBefore(context: SpeakerContext): ResolvedSpeaker | null {
  const { draft, text, cast } = context;
  const before = text.frames[draft.frame - 1];
  if (before === undefined || before.paragraph !== draft.paragraph) return null;
  const subject = cast.mentions.find(
    ({ frame, isSubject }) => frame === draft.frame - 1 && isSubject,
  );
  if (subject !== undefined) return resolvedTo(context, subject.person);
  const gender = pronounGender(context, before);
  return gender === null ? null : resolvePerson(context, before.from + 1, gender);
}

function pronounGender(
  { text }: SpeakerContext,
  frame: { from: number; to: number },
): Gender | null {
  for (let at = frame.from; at < frame.to; at++) {
    const word = text.tokens[at]?.lower;
    if (word === 'he') return 'man';
    if (word === 'she') return 'woman';
  }
  return null;
}

function resolvePerson(
  context: SpeakerContext,
  at: number,
  gender: Gender,
): ResolvedSpeaker {
  const near = mentionsNear(context, at).filter(({ person }) => fits(person, gender));
  const persons = [...new Set(near.map(({ person }) => person))];
  const leader = leaderOf(context, near, at);
  if (leader !== null && fits(leader, gender)) return resolvedTo(context, leader);
  const [person, other] = persons;
  if (person === undefined) return unnamedPerson(context, at);
  if (other === undefined) return resolvedTo(context, person);
  return {
    speaker: { kind: 'unclear', candidates: persons.map(({ name }) => name) },
    anonymous: false,
  };
}

function fits(person: Person, gender: Gender): boolean {
  return person.gender === 'unknown' || person.gender === gender;
}

/** Mentions in this paragraph and the ones before it, up to the pronoun. */
function mentionsNear(
  { cast, draft, text }: SpeakerContext,
  at: number,
): readonly PersonMention[] {
  const first = draft.paragraph - REACH_PARAGRAPHS;
  const near: PersonMention[] = [];
  for (let place = lastBefore(cast.mentions, at); place >= 0; place--) {
    const mention = cast.mentions[place];
    if (mention === undefined || (text.frames[mention.frame]?.paragraph ?? 0) < first)
      break;
    near.push(mention);
  }
  return near;
}

/** Returns the place of the last mention that ends before `at`, or -1. */
function lastBefore(mentions: readonly PersonMention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Who leads: the subject of this sentence or the last one, or the last speaker. */
function leaderOf(
  { voices, draft, text }: SpeakerContext,
  near: readonly PersonMention[],
  at: number,
): Person | null {
  const voice = voices.latest(({ anchor }) => anchor < at, 3);
  const spoken = voice === undefined ? null : personOf(voice, near);
  const isNear = voice !== undefined && voice.draft.frame >= draft.frame - 1;
  const subject = near.find(
    ({ frame, isSubject }) => isSubject && frame >= draft.frame - 1,
  );
  if (subject !== undefined && (!isNear || subject.from > voice.anchor))
    return subject.person;
  if (spoken !== null && isWithin(text.frames, voice, draft.paragraph)) return spoken;
  return subject?.person ?? null;
}

function isWithin(
  _frames: unknown,
  voice: Voice | undefined,
  paragraph: number,
): boolean {
  return voice !== undefined && paragraph - voice.draft.paragraph <= 1;
}

function personOf({ speaker }: Voice, near: readonly PersonMention[]): Person | null {
  if (speaker.kind !== 'stated' && speaker.kind !== 'resolved') return null;
  return near.find(({ person }) => person.name === speaker.name)?.person ?? null;
}

function resolvedTo({ text }: SpeakerContext, person: Person): ResolvedSpeaker {
  const evidence = spanOf(text, person.introduction);
  return { speaker: { kind: 'resolved', name: person.name, evidence }, anonymous: false };
}

/** "A teacher …. She said": the last unnamed person, in this paragraph or the one before. */
function unnamedPerson(
  { voices, draft, text }: SpeakerContext,
  at: number,
): ResolvedSpeaker {
  const voice = voices.latest(
    (one) => one.anchor < at && one.draft.paragraph >= draft.paragraph - 1,
    1,
  );
  return voice === undefined ? UNKNOWN : sameAs(text, voice);
}

function resolveBody({ voices, draft, text }: SpeakerContext): ResolvedSpeaker {
  const voice = voices.latest((one) => one.draft.paragraph >= draft.paragraph - 1, 1);
  return voice === undefined ? UNKNOWN : sameAs(text, voice);
}

function sameAs(
  text: SpeakerContext['text'],
  { speaker, anonymous, draft }: Voice,
): ResolvedSpeaker {
  if (speaker.kind === 'resolved') return { speaker, anonymous };
  if (speaker.kind !== 'stated' || draft.source === null) return UNKNOWN;
  const same: Speaker = {
    kind: 'resolved',
    name: speaker.name,
    evidence: spanOf(text, draft.source),
  };
  return { speaker: same, anonymous };
}
