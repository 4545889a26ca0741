import type { Span } from './span.ts';

/** A bullet that opens a paragraph: matches `• A`, `⁃9.`; does not match `-5` or a dash. */
const BULLET = /^[•⁃‣◦▪]/;
/** The first number or letter of a list: matches `1. A`, `(a) A`, `1.) A`; not `A. Cole`. */
const FIRST_MARKER = /^(?<open>\(?)(?<label>\d{1,3}|a)(?<close>\.\)|[.)])\s/;

/**
 * Splits a paragraph that is a list run together into its items: `1) The pier 2) The
 * bridge`. Each number or letter must follow on the one before. A paragraph that does not
 * begin like a list is returned as it is. Items are sorted, apart and trimmed.
 */
export function splitListItems(text: string, paragraph: Span): readonly Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const starts = itemStarts(words);
  return starts.map((start, place) => ({
    start: paragraph.start + start,
    end: paragraph.start + words.slice(0, starts[place + 1]).trimEnd().length,
  }));
}

/** Returns the offsets of the items in the words of a paragraph; the first is 0. */
function itemStarts(words: string): readonly number[] {
  const markerOf = followingMarkers(words);
  const starts = [0];
  if (markerOf === undefined) return starts;
  let at = words.indexOf(markerOf(1));
  while (at >= 0) {
    starts.push(at + 1);
    at = words.indexOf(markerOf(starts.length), at + 1);
  }
  return starts;
}

/** Returns what the first item says of the marker of any later one, by its place after it. */
function followingMarkers(words: string): ((place: number) => string) | undefined {
  const bullet = BULLET.exec(words)?.[0];
  if (bullet !== undefined) return () => ` ${bullet}`;
  const first = FIRST_MARKER.exec(words)?.groups;
  if (first === undefined) return undefined;
  const { open = '', label = '', close = '' } = first;
  return (place) => ` ${open}${labelAfter(label, place)}${close} `;
}

/** Returns the label some places after another: `3` is two after `1`, `c` two after `a`. */
function labelAfter(label: string, place: number): string {
  return label === 'a'
    ? String.fromCharCode('a'.charCodeAt(0) + place)
    : String(Number(label) + place);
}
