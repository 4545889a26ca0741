import type { Speaker } from './attribution.ts';
import type { Cast } from './cast.ts';
import { resolveDescription } from './described-speaker.ts';
import type { Draft } from './draft.ts';
import { resolveName } from './named-speaker.ts';
import { plain } from './persons.ts';
import { resolvePronoun, resolveSubject } from './pronoun-speaker.ts';
import { resolvedTo, sameAs } from './resolved-to.ts';
import type { TaggedText } from './tagged-text.ts';
import { Voices } from './voices.ts';

/** The speaker of a draft, and whether it is an unnamed one. */
export interface ResolvedSpeaker {
  readonly speaker: Speaker;
  readonly anonymous: boolean;
}

/** Who speaks in one draft, and what is known when it is asked: all before it in the text. */
export interface SpeakerContext {
  readonly text: TaggedText;
  readonly cast: Cast;
  readonly draft: Draft;
  readonly voices: Voices;
}

/**
 * Resolves the speakers of drafts, in the order of the text: names through the cast,
 * descriptions through roles and unnamed voices, pronouns through who spoke or acted last.
 *
 * @returns one for each draft, at the same place
 */
export function resolveSpeakers(
  text: TaggedText,
  drafts: readonly Draft[],
  cast: Cast,
): readonly ResolvedSpeaker[] {
  const resolved = new Map<Draft, ResolvedSpeaker>();
  const voices = new Voices();
  for (const draft of drafts.toSorted((one, other) => anchorOf(one) - anchorOf(other))) {
    const context = { text, cast, draft, voices };
    const speaker = resolve(context);
    resolved.set(draft, speaker);
    voices.add(draft, anchorOf(draft), speaker);
  }
  return drafts.map((draft) => resolved.get(draft) ?? NOBODY);
}

const NOBODY: ResolvedSpeaker = { speaker: { kind: 'unknown' }, anonymous: false };

function anchorOf({ source, cues, contents }: Draft): number {
  return source?.from ?? cues[0]?.from ?? contents[0]?.from ?? 0;
}

function resolve(context: SpeakerContext): ResolvedSpeaker {
  const { source } = context.draft;
  const answering = interviewed(context);
  if (answering !== null) return answering;
  if (source === null) return resolveSubject(context) ?? NOBODY;
  if (source.kind === 'pronoun') return resolvePronoun(context, source);
  return (
    resolveName(context, source) ??
    resolveDescription(context, source) ?? {
      speaker: { kind: 'unknown' },
      anonymous: false,
    }
  );
}

/** Who answers in an interview, and who is "I" in the answer. */
function interviewed(context: SpeakerContext): ResolvedSpeaker | null {
  const { text, cast, draft, voices } = context;
  if (draft.rule === 'interview') {
    const introduction = draft.source?.head;
    const bearers = cast.bySurname.get(plain(text.tokens[(introduction?.to ?? 0) - 1]));
    const person = bearers?.find((one) => one.introduction === introduction);
    return person === undefined ? null : resolvedTo(context, person);
  }
  if (text.tokens[draft.source?.from ?? -1]?.lower !== 'i') return null;
  const voice = voices.latest(
    (one) => one.draft.rule === 'interview' && one.draft.paragraph === draft.paragraph,
  );
  return voice === undefined ? null : sameAs(context, voice);
}
