import { segmentStart } from './content-before.ts';
import { findContentEnd } from './content-end.ts';
import type { Cue, CueContext } from './cue.ts';
import type { Draft } from './draft.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, hasFinite, isPunctuation } from './word-class.ts';

/** Builds the drafts of one frame from its cues: each with the pieces of its content. */
export function buildDrafts(
  context: CueContext,
  place: { frame: number; paragraph: number },
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [number, cue] of context.cues.entries()) {
    if (cue.content.kind === 'same') continue;
    const contents = piecesOf(context, number, cue)
      .map((piece) => trimPiece(context.text, piece))
      .filter(({ from, to }) => from < to);
    if (contents.length === 0 && cue.content.kind !== 'next') continue;
    drafts.push({ ...draftOf(cue), ...place, contents, repeats: null });
  }
  const repeating = context.cues.flatMap((cue) => repeatOf(cue, drafts, place));
  return [...drafts, ...repeating];
}

function draftOf({ rule, ranges, source }: Cue): Pick<Draft, 'rule' | 'cues' | 'source'> {
  return { rule, cues: ranges, source };
}

/** "…, citing the ministry": the content of the report before it, or of the one after it. */
function repeatOf(
  cue: Cue,
  drafts: readonly Draft[],
  place: { frame: number; paragraph: number },
): readonly Draft[] {
  if (cue.content.kind !== 'same') return [];
  const isBefore = ({ cues }: Draft) => (cues[0]?.from ?? 0) < cue.clause.from;
  const repeats = drafts.findLast(isBefore) ?? drafts[0];
  if (repeats === undefined) return [];
  return [{ ...draftOf(cue), ...place, contents: repeats.contents, repeats }];
}

function piecesOf(context: CueContext, number: number, cue: Cue): readonly Range[] {
  const { content } = cue;
  switch (content.kind) {
    case 'fixed':
      return [content.range];
    case 'before':
      return [pieceBefore(context, number, cue)];
    case 'after':
      return [pieceAfter(context, number, afterCiting(context, content.from))];
    case 'around':
      return [
        pieceBefore(context, number, cue),
        pieceAfter(context, number, content.from),
      ];
    case 'next':
    case 'same':
      return [];
    default:
      return content satisfies never;
  }
}

/** "According to the Courier, citing two agents, | eleven ships are waiting". */
function afterCiting({ cues, text }: CueContext, from: number): number {
  const citing = cues.find(
    ({ clause, content }) => content.kind === 'same' && clause.from === from,
  );
  if (citing === undefined) return from;
  return has(text.tokens[citing.clause.to], Tag.comma)
    ? citing.clause.to + 1
    : citing.clause.to;
}

/** The quotation that ends before the cue, or the clause from its beginning. */
function pieceBefore({ text, frame, cues }: CueContext, number: number, cue: Cue): Range {
  const { tokens } = text;
  const start = segmentStart({ text, frame, cues: cues.slice(0, number) });
  let to = cue.clause.from;
  while (to > start && isPunctuation(tokens[to - 1])) to--;
  const quoted = text.quotations[tokens[to - 1]?.quotation ?? -1];
  if (quoted === undefined) return { from: start, to };
  const before = tokens[quoted.from - 1];
  const isParted = has(before, Tag.comma | Tag.colon | Tag.dash);
  const isWhole =
    quoted.from <= frame.from || (isParted && !isPredicate(text, start, quoted));
  return { from: isWhole ? Math.max(quoted.from, frame.from) : start, to };
}

/** "The witness, a former cook, | “changed his story,”": a subject stands before it. */
function isPredicate(text: TaggedText, start: number, quoted: Range): boolean {
  const { tokens } = text;
  const first = tokens[quoted.from];
  const isVerb =
    has(first, Tag.past | Tag.verb | Tag.be | Tag.auxiliary) || first?.verb != null;
  if (!isVerb || has(first, Tag.capital | Tag.gerund | Tag.pronoun)) return false;
  return (
    has(tokens[start], Tag.determiner | Tag.possessive | Tag.capital) &&
    !hasFinite(text, start, quoted.from)
  );
}

/** From `from` to the end of the clause: where the next report beside it begins, or the frame. */
function pieceAfter(context: CueContext, number: number, from: number): Range {
  const { text } = context;
  const to = findContentEnd(context, number, from);
  const quoted = text.quotations[text.tokens[from]?.quotation ?? -1];
  if (quoted === undefined || quoted.to >= to) return { from, to };
  const next = text.tokens[quoted.to];
  const isWhole =
    isPunctuation(next) || /[.,?!]/.test(lastCharacter(text, quoted.quotation.end));
  return { from, to: isWhole ? quoted.to : to };
}

function lastCharacter({ text }: TaggedText, end: number): string {
  return text.charAt(end - 1);
}

/** Leaves out punctuation and coordinators at the edges. */
function trimPiece({ tokens }: TaggedText, { from, to }: Range): Range {
  let start = from;
  let end = to;
  const isLoose = (at: number) =>
    isPunctuation(tokens[at]) ||
    (has(tokens[at], Tag.coordinator) && tokens[at]?.quotation === -1); // “But stay”
  while (start < end && isLoose(start)) start++;
  while (end > start && isPunctuation(tokens[end - 1])) end--;
  return { from: start, to: end };
}
