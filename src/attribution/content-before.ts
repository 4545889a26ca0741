import type { Cue, CueContext } from './cue.ts';
import { isHeadline } from './is-headline.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, hasFinite, isPunctuation } from './word-class.ts';

/** What stands directly before the clause of a cue and can be its content. */
export type ContentBefore = 'quotation' | 'clause' | null;

const SIBLING_JOINER = /^(?:and|but|while|as|with|although|though|whereas|yet|or)$/;

/** Tells what content ends right before the token at `at`, where a cue's clause begins. */
export function findContentBefore(context: CueContext, at: number): ContentBefore {
  const { text, frame } = context;
  const { tokens } = text;
  const isParted =
    has(tokens[at - 1], Tag.comma | Tag.dash) && tokens[at - 1]?.quotation === -1;
  const last = isParted ? at - 2 : at - 1;
  if (last < frame.from) return null;
  const quoted = text.quotations[tokens[last]?.quotation ?? -1];
  if (quoted?.to === last + 1) {
    const isReported = isParted || endsForCue(text, quoted.quotation.end);
    return isReported && isSpeech(context, quoted) ? 'quotation' : null;
  }
  return isParted && isClause(context, last + 1) ? 'clause' : null;
}

/** A finite verb makes the clause; a headline needs none. */
function isClause(context: CueContext, to: number): boolean {
  const { text, frame } = context;
  return isHeadline(text, frame) || hasFinite(text, segmentStart(context), to);
}

/** A quotation on its own, or one in a clause: not "Warning of “grave consequences,” she …". */
function isSpeech(context: CueContext, quoted: Range): boolean {
  const { text, frame } = context;
  const before = text.tokens[quoted.from - 1];
  if (quoted.from <= frame.from || isPunctuation(before) || before?.verb != null)
    return true;
  return hasFinite(text, segmentStart(context), quoted.from);
}

/** A quotation that a cue follows ends in a comma, a question or an exclamation mark or a dash. */
function endsForCue({ text }: TaggedText, end: number): boolean {
  return /[,?!—–…-][’'”"]*$/.test(text.slice(Math.max(0, end - 3), end));
}

/** Returns where the part of the frame begins that the next cue can report. */
export function segmentStart({ frame, cues, text }: CueContext): number {
  let start = frame.from;
  for (const cue of cues) {
    const connector = connectorStart(text, cue.clause.from);
    if (isSibling(text, cue) && connector > frame.from) start = connector;
  }
  return start;
}

/**
 * Tells whether a cue begins a clause of its own beside the one before: ", but police said".
 * One that goes on with a clause inside a report does not.
 */
export function isSibling({ tokens }: TaggedText, cue: Cue): boolean {
  if (cue.rule === 'reported-subject') return false;
  const before = tokens[cue.clause.from - 1];
  if (has(before, Tag.semicolon)) return true;
  return (
    SIBLING_JOINER.test(before?.lower ?? '') &&
    !has(tokens[cue.clause.from], Tag.relative)
  );
}

/** Returns the place of the comma or coordinator that joins the clause at `from`. */
export function connectorStart({ tokens }: TaggedText, from: number): number {
  let at = from;
  while (
    at > 0 &&
    (has(tokens[at - 1], Tag.comma | Tag.semicolon | Tag.dash) ||
      SIBLING_JOINER.test(tokens[at - 1]?.lower ?? ''))
  ) {
    at--;
  }
  return at;
}
