/** A word in capitals, or a place's name: `PORT`, `ELDER,`, `Westhaven`. */
const CAPITALS = String.raw`\p{Lu}[\p{L}.'’-]{1,30},?`;
/** `(NWS)`, `(City Wire)`. */
const AGENCY = String.raw`\([^()\n]{2,30}\)`;
/** A sentence follows: not `NATO — the alliance — said`. */
const DASH = String.raw`\s?(?:—|–|--|-\s)\s?(?=[“"‘'\p{Lu}\p{N}])`;
/** Matches `PORT ELDER — ` and `PORT ELDER, Ohio (NWS) — `; not `Peter Hall — who`. */
const PLACE_IN_CAPITALS = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.'’-]{2,30},?(?: ${CAPITALS}){0,4}(?: ${AGENCY})?${DASH}`,
  'u',
);
/** Matches `Westhaven (NWS) — `; not `Westhaven — `. */
const PLACE_AND_AGENCY = new RegExp(
  `^${CAPITALS}(?: ${CAPITALS}){0,4} ${AGENCY}${DASH}`,
  'u',
);
/** Matches `18:05 `, `9.30am ` and `18:05 GMT: `; not `18:05, the train`. */
const TIME_STAMP =
  /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|CET|UTC|E[DS]?T|P[DS]?T))?(?::|\s[—–-])?\s+/u;
/** Matches `BREAKING: ` and `UPDATE — `. */
const KICKER =
  /^(?:BREAKING(?: NEWS)?|UPDATED?|EXCLUSIVE|WATCH|LISTEN|ALERT|DEVELOPING)\s?[:—–-]\s+/u;
/** None of these is longer. */
const REACH = 200;

/**
 * Returns how many characters at the start of a paragraph say where and when it was written,
 * and are no part of its sentence: "PORT ELDER (NWS) — ", "18:33 BREAKING: ".
 *
 * @param paragraph its text
 */
export function datelineLength(paragraph: string): number {
  const text = paragraph.slice(0, REACH);
  const time = TIME_STAMP.exec(text)?.[0].length ?? 0;
  const kicker = KICKER.exec(text.slice(time))?.[0].length ?? 0;
  if (time + kicker > 0) return time + kicker;
  return (PLACE_IN_CAPITALS.exec(text) ?? PLACE_AND_AGENCY.exec(text))?.[0].length ?? 0;
}
