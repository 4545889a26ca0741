import type { Span } from '../text/span.ts';

/** Not being named, in words: "to be identified", "to be quoted by name". */
const TO_BE_NAMED = `to be (?:named|identified|quoted(?: by name)?)`;

/** "who did not want to be named", "asking not to be identified". */
const WISH = `(?:who |which )?(?:(?:did|do|does) not (?:want|wish)|(?:has |have |had )?(?:asked|requested|preferred|insisted)|asking|requesting|preferring|insisting|asks?|declin(?:ed|ing)|refus(?:ed|ing)) (?:not )?${TO_BE_NAMED}`;

/** "on condition of anonymity", "under the condition of anonymity". */
const CONDITION = `(?:(?:who )?(?:spoke|speaking|agreed to speak|talked|talking) )?(?:on|under) (?:the )?condition of anonymity`;

/** "requested anonymity", "was granted anonymity". */
const GRANTED = `(?:who )?(?:(?:was|were) granted|requested|requesting|asked for|asking for|demanded) anonymity`;

/** "because he was not authorised to speak", "who are not allowed to discuss". */
const AUTHORITY = `(?:(?:who|because|as|since) )?(?:(?:he|she|they) )?(?:is|are|was|were) not (?:authori[sz]ed|allowed|permitted) to (?:speak|comment|discuss|talk|brief)`;

/** Words up to the next comma, dash, bracket or end. */
const WORDS = String.raw`[^,;.!?—–"“”()\n]{0,120}`;

/** Why: "because the talks are private", "to discuss the case". */
const WHY = String.raw`(?: (?:because|since|as|to|so|out of|for fear|given)\b${WORDS})?`;

const REASON = new RegExp(
  String.raw`\b(?:(?:${[WISH, CONDITION, GRANTED].join('|')})${WHY}|${AUTHORITY}${WORDS})`,
  'iu',
);

const TRAILING_SPACE = /\s+$/u;

/**
 * Finds the reason that an article gives for not naming a source, as printed: "who did
 * not want to be identified", "on condition of anonymity because the talks are private".
 * The forms are the usual ones of English-language news.
 *
 * @param span Where to look, in the article's text: a sentence or a passage.
 * @returns null where it gives none.
 */
export function findAnonymityReason(text: string, span: Span): Span | null {
  const match = REASON.exec(text.slice(span.start, span.end));
  if (!match) return null;
  const start = span.start + match.index;
  return { start, end: start + match[0].replace(TRAILING_SPACE, '').length };
}
