import { spanOf } from './content-span.ts';
import type { Person } from './persons.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import type { Voice } from './voices.ts';

/** The speaker that a mention of a person means. */
export function resolvedTo({ text }: SpeakerContext, person: Person): ResolvedSpeaker {
  const evidence = spanOf(text, person.introduction);
  return { speaker: { kind: 'resolved', name: person.name, evidence }, anonymous: false };
}

/** The speaker of an earlier voice, with that voice as the evidence. */
export function sameAs(
  { text }: SpeakerContext,
  { speaker, anonymous, draft }: Voice,
): ResolvedSpeaker {
  if (speaker.kind === 'resolved') return { speaker, anonymous };
  if (speaker.kind !== 'stated' || draft.source === null) {
    return { speaker: { kind: 'unknown' }, anonymous: false };
  }
  const evidence = spanOf(text, draft.source);
  return { speaker: { kind: 'resolved', name: speaker.name, evidence }, anonymous };
}
