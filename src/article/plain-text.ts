import type { Span } from '../text/span.ts';
import { splitWords } from './white-space.ts';

/** A run of characters with its place in the file; white space in it is layout. */
export interface Run {
  readonly value: string;
  /** Where it begins in the file, in UTF-16 code units. */
  readonly source: number;
}

/** The runs of one paragraph or heading, before they are put together. */
export interface Block {
  readonly runs: readonly Run[];
  /** 1 for `# heading` to 6; 0 for what is no heading. */
  readonly headingDepth: number;
}

/** A paragraph or heading of a plain text. */
export interface TextParagraph extends Span {
  /** 1 for `# heading` to 6; 0 for what is no heading. */
  readonly headingDepth: number;
}

/**
 * A run of the text that stands so in the file, without white space. An escape or a
 * character reference is a piece of its own, and its `source` is the `\` or `&`.
 */
export interface Piece extends Span {
  readonly source: number;
}

/** A text without layout, and the way back to the file that it comes from. */
export interface PlainText {
  /** Paragraphs parted by a blank line; no line break and no double space in them. */
  readonly text: string;
  /** Sorted, apart; all of the text but the blank lines. */
  readonly paragraphs: readonly TextParagraph[];
  /** Sorted, apart; all of the text but its white space. */
  readonly pieces: readonly Piece[];
}

/**
 * Puts blocks together: one space for white space in them, a blank line between them.
 * `source` is the file that the places of the runs count in.
 */
export function joinBlocks(blocks: readonly Block[], source: string): PlainText {
  const paragraphs: TextParagraph[] = [];
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const append = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const { runs, headingDepth } of blocks) {
    const words = findWords(runs);
    if (!words.some(({ word }) => word.trim() !== '')) continue;
    if (length > 0) append('\n\n');
    const start = length;
    for (const { word, place, isApart } of words) {
      if (isApart && length > start) append(' ');
      const piece = { start: length, end: length + word.length, source: place };
      addPiece(pieces, piece, source.startsWith(word, place));
      append(word);
    }
    paragraphs.push({ start, end: length, headingDepth });
  }
  return { text: parts.join(''), paragraphs, pieces };
}

interface Word {
  readonly word: string;
  /** Where it begins in the file. */
  readonly place: number;
  /** Whether white space stands before it. */
  readonly isApart: boolean;
}

function findWords(runs: readonly Run[]): readonly Word[] {
  const words: Word[] = [];
  let isApart = false;
  for (const { value, source } of runs) {
    let end = 0;
    for (const { word, start } of splitWords(value)) {
      words.push({ word, place: source + start, isApart: isApart || start > end });
      isApart = false;
      end = start + word.length;
    }
    isApart ||= end < value.length;
  }
  return words;
}

/** Adds a piece; to the last one where they touch, in the text and in the file alike. */
function addPiece(pieces: Piece[], piece: Piece, isInFile: boolean): void {
  const last = pieces.at(-1);
  const touches =
    last !== undefined &&
    last.end === piece.start &&
    last.source + (last.end - last.start) === piece.source;
  if (touches && isInFile) pieces.splice(-1, 1, { ...last, end: piece.end });
  else pieces.push(piece);
}
