import { segmentStart } from './content-before.ts';
import type { CueContext } from './cue.ts';
import type { Source } from './source.ts';
import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, hasFinite, isFiniteVerb } from './word-class.ts';

/** The verb of a joined clause stands behind a subject of so many words at most. */
const SUBJECT_REACH = 9;
/** The tenses in which somebody's words are told. */
const TOLD =
  /^(?:had|hadn't|would|wouldn't|could|couldn't|might|must|should|shouldn't|was|wasn't|were|weren't|is|isn't|are|aren't|has|hasn't|have|haven't|will|won't|can|cannot|can't|may)$/;
/** Without a subject of its own only these go on with what is told: "…, he said, and had slept". */
const TOLD_ALONE = /^(?:had|hadn't|would|wouldn't|could|couldn't|might|should)$/;

/**
 * Tells whether the clause that "and" or "but" joins at `from` is told by the same one: "The
 * lamp had failed, she said, | and her crew had told the owners".
 *
 * Reason: a reporting clause between two commas stands amid what it reports; the reporter's own
 * clause would have a past tense of another verb ("…, she said, and the crowd laughed").
 */
export function isReportJoined(
  context: CueContext,
  source: Source,
  from: number,
): boolean {
  const { text, frame } = context;
  const { tokens } = text;
  const joiner = tokens[from];
  if (joiner?.quotation !== -1 || !/^(?:and|but)$/.test(joiner.lower)) return false;
  const start = segmentStart(context);
  if (tokens[start]?.quotation !== -1 || !hasFinite(text, start, source.from))
    return false;
  if (TOLD_ALONE.test(tokens[from + 1]?.lower ?? '')) return true;
  const verb = firstVerb(text, from + 1, Math.min(frame.to, from + 1 + SUBJECT_REACH));
  return verb > from + 1 && TOLD.test(tokens[verb]?.lower ?? '');
}

/** Returns the first finite verb of the reporter's, or -1 where a mark comes first. */
function firstVerb(text: TaggedText, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = text.tokens[at];
    if (token?.quotation !== -1 || has(token, Tag.comma | Tag.semicolon)) return -1;
    if (isFiniteVerb(text, at)) return at;
  }
  return -1;
}
