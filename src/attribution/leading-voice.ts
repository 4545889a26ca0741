import type { PersonMention } from './cast.ts';
import { genderOfPhrase, isOnePerson } from './described-gender.ts';
import { resolveName } from './named-speaker.ts';
import type { Gender, Person } from './persons.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import { resolvedTo, sameAs } from './resolved-to.ts';
import type { Voice } from './voices.ts';

/** "He" or "she" as asked for. */
export interface Asked {
  /** The token of the pronoun. */
  readonly at: number;
  readonly gender: Gender;
}

/** A voice stands at most one paragraph before. */
const VOICE_PARAGRAPHS = 1;
/** So many voices are looked at. */
const MOST_VOICES = 8;

/**
 * Finds who speaks in one sentence and can be meant by "he" or "she": in a sentence before,
 * one who reports goes before one who is reported to speak, unless only the gender of the
 * latter is known to fit. Returns null where nobody does.
 */
export function findLeadingVoice(
  context: SpeakerContext,
  near: readonly PersonMention[],
  { at, gender, place }: Asked & { readonly place: number },
): ResolvedSpeaker | null {
  const { voices, draft, text } = context;
  const paragraph = text.frames[place]?.paragraph ?? 0;
  if (draft.paragraph - paragraph > VOICE_PARAGRAPHS) return null;
  const canSpeak = (one: Voice) =>
    one.draft.frame === place && one.anchor < at && canBeMeant(context, one);
  const isFree = (one: Voice) => canSpeak(one) && !isReported(context, one);
  const last = voices.latest(canSpeak, MOST_VOICES);
  const outer = place === draft.frame ? last : voices.latest(isFree, MOST_VOICES);
  const inner = meantBy(context, last, { near, gender });
  if (outer === undefined || last === undefined || outer === last) return inner;
  if (fitsBetter(context, near, { last, outer })) return inner;
  return meantBy(context, outer, { near, gender }) ?? inner;
}

/** "A lawyer said Tom Hale had told her": he is Hale; "Solberg says a girl": she is Solberg. */
function fitsBetter(
  { text }: SpeakerContext,
  near: readonly PersonMention[],
  { last, outer }: { last: Voice; outer: Voice },
): boolean {
  const person = personOf(last, near);
  const reporter = personOf(outer, near);
  if (reporter !== null && person === null) return false;
  const genderOf = ({ draft }: Voice, one: Person | null) =>
    one?.gender ?? (draft.source ? genderOfPhrase(text, draft.source.head) : null);
  const isKnown = (told: Gender | null) => told !== null && told !== 'unknown';
  return isKnown(genderOf(last, person)) && !isKnown(genderOf(outer, reporter));
}

/** The person of a voice, or the unnamed one. */
function meantBy(
  context: SpeakerContext,
  voice: Voice | undefined,
  { near, gender }: { near: readonly PersonMention[]; gender: Gender },
): ResolvedSpeaker | null {
  if (voice === undefined) return null;
  const person = personOf(voice, near);
  if (person !== null) return resolvedTo(context, person);
  return isUnnamedOne(context, voice, gender) ? sameAs(context, voice) : null;
}

/** "Solberg says | a girl promised to come": the girl speaks in what Solberg reports. */
function isReported({ voices }: SpeakerContext, { draft, anchor }: Voice): boolean {
  const outer = voices.latest(
    (other) =>
      other.draft.frame === draft.frame &&
      other.draft !== draft &&
      other.draft.contents.some(({ from, to }) => from <= anchor && anchor < to),
    MOST_VOICES,
  );
  return outer !== undefined;
}

/** In "His brother said he was ill" he may be either. */
function canBeMeant({ text, draft }: SpeakerContext, { draft: other }: Voice): boolean {
  if (other.rule === 'passive-by') return false; // "she was told by a clerk that": she leads
  if (other.source === null) return other.frame !== draft.frame;
  const isOwned = /^(?:his|her)$/.test(text.tokens[other.source.from]?.lower ?? '');
  return !isOwned || other.frame !== draft.frame;
}

function isUnnamedOne(
  context: SpeakerContext,
  { speaker, draft, anonymous }: Voice,
  gender: Gender,
): boolean {
  const { text } = context;
  if (speaker.kind !== 'stated' && !anonymous) return false;
  if (draft.source === null || draft.source.kind === 'pronoun') return false;
  if (resolveName(context, draft.source) !== null) return false;
  return (
    isOnePerson(text, draft.source.head) && fitsPhrase(text, draft.source.head, gender)
  );
}

/** Tells whether the gender of a description, if it tells one, is that one. */
export function fitsPhrase(
  text: SpeakerContext['text'],
  head: { from: number; to: number },
  gender: Gender,
): boolean {
  const told = genderOfPhrase(text, head);
  return told === null || told === gender;
}

function personOf({ speaker }: Voice, near: readonly PersonMention[]): Person | null {
  if (speaker.kind !== 'stated' && speaker.kind !== 'resolved') return null;
  return near.find(({ person }) => person.name === speaker.name)?.person ?? null;
}
