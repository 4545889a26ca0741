import { datelineLength } from '../../text/dateline.ts';
import type { Span } from '../../text/span.ts';

/** Starts of paragraphs. */
const PARAGRAPH = /(?:^|\n\n)(?=\p{Lu})/gu;
/** The place in a dateline, before agency and dash: `PORT ELDER, Ohio`. */
const PLACE = /^(\p{Lu}[\p{L}.,'’ -]*?)(?: \([^)]*\))?\s?(?:—|–|--|- )/u;
const KICKER = /^(?:BREAKING|UPDATE|EXCLUSIVE|WATCH|LISTEN|ALERT|DEVELOPING)/u;
/** No dateline is longer. */
const REACH = 200;

/** Finds the places in the datelines of a text: "PORT ELDER, Ohio (NWS) — ". */
export function findDatelinePlaces(part: string): readonly Span[] {
  return Array.from(part.matchAll(PARAGRAPH)).flatMap((match) => {
    const start = match.index + match[0].length;
    const paragraph = part.slice(start, start + REACH);
    const length = datelineLength(paragraph);
    if (length === 0 || KICKER.test(paragraph)) return [];
    const place = PLACE.exec(paragraph.slice(0, length))?.[1] ?? '';
    return place === '' ? [] : [{ start, end: start + place.length }];
  });
}
