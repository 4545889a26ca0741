import { spanOf } from './content-span.ts';
import { printed } from './names.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import type { Source } from './source.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, isFiniteVerb } from './word-class.ts';

/** Nouns that say no more than that someone is not named. */
const GENERAL = /^(?:person|people|source|sources|individual|man|woman|officials?)$/;
/** Adjectives that stand after their noun: "a person close to the talks". */
const POSTPOSED = /^(?:close|familiar|loyal|opposed|aware|involved|present|near)$/;
const ENDS_NOUN: number =
  Tag.preposition | Tag.relative | Tag.bracket | Tag.comma | Tag.past;
/** Nouns for many that speak as one are not unnamed sources. */
const NOT_ANONYMOUS = /^(?:police|troops|crew|men|women|children)$/;

/**
 * Resolves a source that describes its speaker: "the mayor" through the roles of the cast,
 * "the official" through an unnamed source before it; else it stands for itself.
 */
export function resolveDescription(
  context: SpeakerContext,
  source: Source,
): ResolvedSpeaker {
  const { text } = context;
  const noun = text.tokens[headNoun(text, source.head)];
  const isPerson = has(noun, Tag.person);
  const word = noun?.lower ?? '';
  if (isPerson && isDefinite(text, source.head)) {
    const other = unnamedBefore(context, word) ?? bearerOfRole(context, source, word);
    if (other !== null) return other;
  }
  const anonymous = isPerson && !NOT_ANONYMOUS.test(word);
  const name = printed(text, withoutClause(text, source.head));
  return { speaker: { kind: 'stated', name }, anonymous };
}

/** "The mayor" is the one mayor whom the article names before; a headline may go first. */
function bearerOfRole(
  { text, cast, draft }: SpeakerContext,
  source: Source,
  word: string,
): ResolvedSpeaker | null {
  const bearers = cast.byRole.get(word) ?? [];
  const persons = bearers.filter(
    ({ introduction }) => introduction.from < source.from || draft.frame === 0,
  );
  const [person, other] = persons;
  if (person === undefined || GENERAL.test(word)) return null;
  if (other !== undefined) {
    const candidates = persons.map(({ name }) => name);
    return { speaker: { kind: 'unclear', candidates }, anonymous: false };
  }
  const evidence = spanOf(text, person.introduction);
  return { speaker: { kind: 'resolved', name: person.name, evidence }, anonymous: false };
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

/** The last noun before a preposition, a comma or a relative clause. */
function headNoun({ tokens }: TaggedText, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    if (has(tokens[at], ENDS_NOUN) || POSTPOSED.test(tokens[at]?.lower ?? '')) {
      return at - 1;
    }
  }
  return to - 1;
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
    const noun = text.tokens[headNoun(text, draft.source.head)]?.lower ?? '';
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
