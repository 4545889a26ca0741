import { SPEECH_VERBS } from '../speech-verbs.ts';
import type { Boundary } from './boundary.ts';

/** Matches `?”`, `!!!"`, `…’`; does not match `.”`, after which a speaker opens a sentence. */
const QUESTION_OR_CALL = /[?!…]["”’'»]+$/;
/** A word with a capital: matches `Mr.`, `O’Neil`, `Lopez`. */
const CAPITAL_WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
/** Matches ` Cole` and ` de la Cruz`; does not match ` asked`. */
const NEXT_WORD = `(?: (?:(?:al|bin|de|der|la|van|von) ){0,2}${CAPITAL_WORD})`;
/** Who the speaker is: matches `, a farmer,`. */
const APPOSITION = '(?:, [^,.?!“”"]{1,60},)?';
/** Matches `Ann de la Cruz asked the` and `@janedoe wrote`; does not match `The door`. */
const SPEAKER = new RegExp(
  String.raw`^(?:@\w+|${CAPITAL_WORD}${NEXT_WORD}{0,4})${APPOSITION} (?<verb>\p{Ll}+)(?: (?<next>\p{Ll}+))?`,
  'u',
);
/** What begins a clause after the verb, so that the words before are not its object. */
const CLAUSE = /^(?:that|he|she|it|they|there|his|her|the|a|an|no|if|whether)$/;
/** Verbs that have a listener after them: `Cole told the jury`. */
const HAS_LISTENER = /^(?:asks|asked|tells|told)$/;

/**
 * Keeps a speaker who is named after a question or a call with it: `“Stop!” Mr. Cole
 * yelled.` Not where the verb has other words to report: `“Stop?” | Cole said he would.` A
 * speaker in small letters (`the judge asked`) is a lower-case continuation.
 */
export function keepSpeakerWithQuotation({ mark, after }: Boundary): boolean {
  if (!QUESTION_OR_CALL.test(mark)) return false;
  const { verb = '', next = '' } = SPEAKER.exec(after)?.groups ?? {};
  return SPEECH_VERBS.has(verb) && (HAS_LISTENER.test(verb) || !CLAUSE.test(next));
}
