import type { PersonMention } from './cast.ts';
import type { Asked } from './leading-voice.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import { resolvedTo } from './resolved-to.ts';

/** So many voices are looked at. */
const MOST_VOICES = 8;

/**
 * Finds who was asked in the sentence at `place`, whom "he" or "she" means in the next: "A clerk
 * asked Una Creel whether it was late. She said it was."
 *
 * @param near mentions of persons who fit, the latest first
 * @returns `earlier` where a pronoun was asked that no name before it in the sentence explains
 * ("a clerk asked her whether …"); null where nobody of that gender was asked
 */
export function findAskedPerson(
  context: SpeakerContext,
  near: readonly PersonMention[],
  { at, gender, place }: Asked & { readonly place: number },
): ResolvedSpeaker | 'earlier' | null {
  const { text, voices, draft } = context;
  if (place >= draft.frame) return null;
  const asking = voices.latest(
    (one) => one.draft.frame === place && one.anchor < at,
    MOST_VOICES,
  );
  const cue = asking?.draft.cues[0];
  if (asking === undefined || cue === undefined || asking.draft.source === null)
    return null;
  const words = text.tokens.slice(cue.from, cue.to);
  if (!words.some(({ verb }) => verb?.reportingClass === 'ask')) return null;
  if (asking.draft.source.from > cue.from) return null; // "…?” asked a clerk"
  const named = near.find(({ from, to }) => cue.from < from && to <= cue.to);
  if (named !== undefined) return resolvedTo(context, named.person);
  if (words.at(-1)?.lower !== (gender === 'man' ? 'him' : 'her')) return null;
  const before = near.find(
    ({ frame, isSubject, to }) =>
      frame === place && isSubject && to <= (asking.draft.source?.from ?? 0),
  );
  return before === undefined ? 'earlier' : resolvedTo(context, before.person);
}
