import { datelineLength } from '../../text/dateline.ts';
import { isKnownPlace } from '../../text/place-names.ts';
import type { Span } from '../../text/span.ts';

/** Starts of paragraphs. */
const PARAGRAPH = /(?:^|\n\n)(?=\p{Lu})/gu;
/** The place in a dateline, before agency and dash: `PORT ELDER, Ohio`. */
const PLACE = /^(\p{Lu}[\p{L}.,'’ -]*?)(?: \([^)]*\))?\s?(?:—|–|--|- )/u;
/** A dateline in small letters: `Taipei, Taiwan — `; its last name is a listed place. */
const PLAIN_PLACE =
  /^(\p{Lu}[\p{L}.'’ -]{1,40}?(?:, (\p{Lu}[\p{L}.'’ -]{1,30}?)){0,2}) (?:--|[—–-]) (?=[“"‘'\p{Lu}\p{N}])/u;
const KICKER = /^(?:BREAKING|UPDATE|EXCLUSIVE|WATCH|LISTEN|ALERT|DEVELOPING)/u;
/** No dateline is longer. */
const REACH = 200;

/** Finds the places in the datelines of a text: "PORT ELDER, Ohio (NWS) — ". */
export function findDatelinePlaces(part: string): readonly Span[] {
  return Array.from(part.matchAll(PARAGRAPH)).flatMap((match) => {
    const start = match.index + match[0].length;
    const paragraph = part.slice(start, start + REACH);
    const place = placeInDateline(paragraph);
    return place === '' ? [] : [{ start, end: start + place.length }];
  });
}

function placeInDateline(paragraph: string): string {
  const [, plain = '', wider] = PLAIN_PLACE.exec(paragraph) ?? [];
  if (isKnownPlace(wider ?? plain)) return plain;
  const length = datelineLength(paragraph);
  if (length === 0 || KICKER.test(paragraph)) return '';
  return PLACE.exec(paragraph.slice(0, length))?.[1] ?? '';
}
