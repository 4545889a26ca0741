import type { Attribution } from '../../attribution/attribution.ts';
import { isOverlapping, type Span } from '../../text/span.ts';
import type { Step } from './align-words.ts';
import type { Comparison, PrintedWord } from './compare-words.ts';
import { type Piece, sentenceOf } from './read-pieces.ts';
import type { Grade, WordChange } from './verified.ts';

/** "However," is left out at the edge of a sentence, and no statement is lost. */
const EDGE_WORDS = 3;

/** Fewer words than these are no part of a statement. */
const PART_WORDS = 3;

/** "and" that joins two statements. */
const JOINING_WORDS = 2;

/** Grades a quotation by the pieces of articles that it is near to. */
export function gradeComparison(
  pieces: readonly Piece[],
  changes: readonly WordChange[],
  printed: Comparison['printed'],
): Grade {
  const added = changes.filter(({ quotation }) => quotation !== '');
  if (pieces.length > 1)
    return isOneSentence(pieces) ? 'words changed' : 'two statements joined';
  const isCrossing = pieces.some((piece) => isJoining(piece, printed));
  if (isCrossing && countWords(added) <= JOINING_WORDS) return 'two statements joined';
  if (added.length > 0) return 'words changed';
  return changes.length > 0 ? 'words left out' : 'verbatim but for marks, dashes, spaces';
}

/** Tells whether all pieces are of one sentence: its words in another order. */
export function isOneSentence(pieces: readonly Piece[]): boolean {
  const sentences = pieces.flatMap(({ lettered, first, last }) =>
    [first, last].map((word) => sentenceOf({ lettered, word })),
  );
  return (
    new Set(sentences).size === 1 &&
    pieces.every(({ lettered }) => lettered === pieces[0]?.lettered)
  );
}

function countWords(changes: readonly WordChange[]): number {
  return changes.reduce((sum, { quotation }) => sum + quotation.split(/\s+/u).length, 0);
}

/** Tells whether a piece leaps over the end of a sentence without an ellipsis. */
function isJoining({ steps }: Piece, printed: Comparison['printed']): boolean {
  return steps.some((step) => {
    if (step.kind !== 'left out' || step.isMarked) return false;
    const before = printed(step.from - 1);
    const after = printed(step.to);
    if (!before || !after) return false;
    const between = sentenceOf(after) - sentenceOf(before);
    if (between === 0 || !isBetweenParts(steps, step)) return false;
    if (isInOneStatement(before, after, step)) return false;
    return between > 1 || !isAtEdge(step, before, after, printed);
  });
}

/** Tells whether enough words stand before and after some that are left out. */
function isBetweenParts(steps: readonly Step[], gap: Step): boolean {
  const place = steps.indexOf(gap);
  const isLong = (part: readonly Step[]) =>
    part.filter(({ kind }) => kind === 'same').length >= PART_WORDS;
  return isLong(steps.slice(0, place)) && isLong(steps.slice(place + 1));
}

type Gap = Extract<Step, { kind: 'left out' }>;

/** Tells whether few words are left out, all before or all after the end of the sentence. */
function isAtEdge(
  { from, to }: Gap,
  before: PrintedWord,
  after: PrintedWord,
  printed: Comparison['printed'],
): boolean {
  const first = printed(from);
  const last = printed(to - 1);
  if (!first || !last || to - from > EDGE_WORDS) return false;
  return (
    sentenceOf(first) === sentenceOf(after) || sentenceOf(last) === sentenceOf(before)
  );
}

/** `“Go,” she said. “Go now.”`: two pieces of one statement, without who says it. */
function isInOneStatement(before: PrintedWord, after: PrintedWord, gap: Gap): boolean {
  const { reading, letters } = before.lettered;
  const spanOf = (word: number): Span => letters.words[word] ?? { start: 0, end: 0 };
  return reading.attributions.some((attribution) => {
    if (!isSaying(attribution, spanOf(before.word))) return false;
    if (!isSaying(attribution, spanOf(after.word))) return false;
    for (let word = before.word + 1; word <= before.word + gap.to - gap.from; word++) {
      if (isSaying(attribution, spanOf(word))) return false;
    }
    return true;
  });
}

function isSaying({ contents }: Attribution, span: Span): boolean {
  return contents.some((content) => isOverlapping(content, span));
}
