import { SPEECH_VERBS } from '../speech-verbs.ts';
import type { Boundary } from './boundary.ts';

/** Matches `?”`, `!!!"`, `…’`; does not match `.”`, after which a speaker opens a sentence. */
const QUESTION_OR_CALL = /[?!…—]["”’'»]+$/;
/** A name: `Mr. Cole`, `Ann de la Cruz`, `@janedoe`, each word with a capital but particles. */
const NAME = String.raw`(?:@\w+|\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|la|van|von|der|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,4})`;
/** Matches `Mr. Cole asked.`; does not match `Cole said he would`, `Cole asked that`. */
const SPEAKER = new RegExp(
  String.raw`^${NAME},? (\p{Ll}+)(?! (?:that|he|she|it|they|there|his|the|a|an|no)\b)`,
  'u',
);

/**
 * Keeps a speaker who is named after a question or a call with it: `“Stop!” Mr. Cole
 * yelled.` A speaker in small letters (`the judge asked`) is a lower-case continuation.
 */
export function keepSpeakerWithQuotation({ mark, after }: Boundary): boolean {
  if (!QUESTION_OR_CALL.test(mark)) return false;
  const verb = SPEAKER.exec(after)?.[1];
  return verb !== undefined && SPEECH_VERBS.has(verb);
}
