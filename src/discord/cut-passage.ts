import type { CitedPassage } from '../answer/answer.ts';
import type { Span } from '../text/span.ts';
import { splitText } from '../text/split-text.ts';
import { lastWordEnd } from './cut-text.ts';
import { renderQuote } from './render-quote.ts';

/** Room for a text: UTF-16 code units and UTF-8 bytes. */
export interface Room {
  readonly chars: number;
  readonly bytes: number;
}

/**
 * Returns the longest beginning of a passage whose block quote has room: up to the end of
 * a sentence, else of a word, else of a character. The whole passage where all of it fits;
 * an empty span where nothing does.
 */
export function cutPassage({ article, span, marks }: CitedPassage, room: Room): Span {
  const upTo = (chars: number): Span => ({ start: span.start, end: span.start + chars });
  const hasRoom = (chars: number) =>
    isWithin(renderQuote(article.text, upTo(chars), marks), room);
  const length = span.end - span.start;
  if (hasRoom(length)) return span;
  // A quote is never shorter than its text, so nothing beyond `room.chars` needs a look.
  const most = lastFitting(Math.min(length, room.chars), hasRoom);
  const text = article.text.slice(span.start, span.end);
  return upTo(lastSentenceEnd(text, most) || lastWordEnd(text, most));
}

function isWithin(text: string, { chars, bytes }: Room): boolean {
  return text.length <= chars && Buffer.byteLength(text) <= bytes;
}

/** The greatest number up to `most` that fits, by bisection; 0 where none does. */
function lastFitting(most: number, isFitting: (chars: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isFitting(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last end of a sentence at or before `limit`; or 0. */
function lastSentenceEnd(text: string, limit: number): number {
  const { sentences } = splitText(text);
  return sentences.findLast(({ end }) => end <= limit)?.end ?? 0;
}
