import type { Span } from '../text/span.ts';

/**
 * Words that give a cause or a purpose, after Quirk et al., A Comprehensive Grammar of the
 * English Language (1985), 9.49 and 15.45–48. "Since", "as" and "after" stay out: they tell
 * a time as often.
 */
const CUES = [
  'because(?! he can| we can\\b)',
  '(?:partly |mainly |largely |in part )?(?:due|owing|thanks) to',
  'as a (?:direct )?(?:result|consequence) of',
  '(?:in order|so as) (?:not )?to',
  'so that',
  'on account of',
  'on (?:the )?(?:grounds|basis|suspicion) (?:that|of)',
  'for fear (?:of|that)',
  'for the sake of',
  'in (?:retaliation|revenge) for',
  'in (?:response|reaction) to',
  'in protest (?:at|against|over)',
  'in an? (?:effort|attempt|bid) to',
  'with the (?:aim|intention|goal|hope) of',
  'amid (?:fears|concerns|worries|claims|allegations|reports)',
  '(?:over|following) (?:fears|concerns|worries|claims|allegations|accusations)',

  '(?:caused|triggered|prompted|sparked|provoked|motivated|necessitated) by',
  '(?:blamed|blames|blaming) on',
  'attributed to',
  '(?:the )?(?:main |only |real |official )?reasons? (?:was|were|is|are|being)(?: that)?',
  'the reason (?:why )?',
  'stem(?:s|med|ming) from',
  'result(?:s|ed|ing) from',
  '(?<=(?:arrest|charg|convict|sentenc|jail|fin|criticis|criticiz|sack|fir|dismiss|suspend|blam|prais|thank|punish|apologis|apologiz|sue|su|fined|honou?r|indict|execut|expel|condemn|attack|ban|award|reward|detain|imprison|disqualif|penaliz|penalis)\\p{L}{0,4}(?: (?:\\p{L}+|\\d+)){0,3} )for(?= (?:not |allegedly |having )?\\p{L}+ing(?!\\p{L}))',
];
const CUE = new RegExp(`(?<![\\p{L}-])(?:${CUES.join('|')})(?![\\p{L}-])`, 'giu');

const PRONOUN = '(?:he|she|they|it|we|I)';
const SAYING =
  '(?:said|says|told|added|wrote|announced|reported|argued|claimed|explained|according)';
/** What opens another clause behind a comma; "rain, wind and snow" goes on. */
const AFTER_COMMA = [
  'an?',
  'but',
  'which|who|whose|where',
  'while|whereas|although|though|despite|when|after|before|until|unless|then|so|thus|not',
  'including|leaving|forcing|prompting|causing|leading|making|meaning|adding|saying|citing|allowing|sparking|raising|ending',
  PRONOUN,
  `and (?:${PRONOUN}|that|the|has|have|was|were|is|are|will)`,
  SAYING,
  `(?:\\p{L}+ ){1,4}${SAYING}`,
].join('|');
/** Where a reason ends: the sentence, a clause of another subject, who says it. */
const ENDS = [
  `\\sbut (?:${PRONOUN}|the)\\b`,
  `\\sand ${PRONOUN}\\b`,
  '\\swhile\\b',
  '\\s(?:and|but) (?:said|told|added|wrote|announced|urged|called|accused|insisted|warned)\\b',
  '[.!?…](?=["”’\')\\]]*(?:\\s|$))',
  '[;:]',
  '\\s[-—–]\\s?',
  '[”"](?=[\\s.,]|$)',
  `,(?=\\s(?:${AFTER_COMMA})(?!\\p{L}))`,
  '\\n',
];
const END = new RegExp(ENDS.join('|'), 'gu');
/** "Due to snow | , trains stopped": what stands before its clause ends with the comma. */
const OPENING = /(?:^|[.!?:;,(“"–—]\s?|\b(?:And|But|That|Yet) )$/u;
// Matches ", wind and heavy snow," and ", wind, and"; not ", the cellar and the shop flooded,".
const LIST_GOES_ON =
  /^, (?!(?:the|an?|this|these|those|its?|his|her|their|he|she|they|we|some|all|\p{Lu}\p{L}*) )(?:\p{L}+ ){0,2}\p{L}+(?:, (?:and|or) | (?:and|or) (?:\p{L}+ ){0,2}\p{L}+[,.])/u;
/** So far before a cue is looked at, in UTF-16 code units. */
const REACH_BEFORE = 12;
const REACH_LIST = 100;
/** A reason is no longer, in UTF-16 code units; a longer one ends with a word. */
const LONGEST = 300;

/**
 * Finds the reasons and purposes given in one span of a text, with the words that begin
 * them ("because", "in order to"), to the end of the clause; in order, none overlapping
 * another. Linear in the length of the span.
 *
 * @example
 * const text = 'The bridge was closed because of the storm, officials said.';
 * findReasons(text, { start: 0, end: text.length }); // [{ start: 22, end: 42 }]
 */
export function findReasons(text: string, within: Span): readonly Span[] {
  const part = text.slice(within.start, within.end);
  const reasons: Span[] = [];
  for (const match of part.matchAll(CUE)) {
    if (match.index < (reasons.at(-1)?.end ?? 0) - within.start) continue;
    const content = match.index + match[0].trimEnd().length;
    const before = part.slice(Math.max(0, match.index - REACH_BEFORE), match.index);
    const isOpening = OPENING.test(match.index < REACH_BEFORE ? before : `…${before}`);
    const end = endOfReason(part, content, isOpening);
    if (end > content)
      reasons.push({ start: within.start + match.index, end: within.start + end });
  }
  return reasons;
}

function endOfReason(part: string, from: number, isOpening: boolean): number {
  const clause = part.slice(from, from + LONGEST);
  END.lastIndex = 0;
  const ends = [
    END.exec(clause)?.index ?? lastWordEnd(clause, part.length - from),
    bracketEnd(clause),
    isOpening ? openingEnd(clause) : clause.length,
  ];
  return (
    from +
    clause
      .slice(0, Math.min(...ends))
      .trimEnd()
      .replace(/,$/u, '').length
  );
}

/** Where a bracket closes that was opened before the reason: "(because of rain | )". */
function bracketEnd(clause: string): number {
  const close = clause.indexOf(')');
  const open = clause.indexOf('(');
  return close >= 0 && (open < 0 || close < open) ? close : clause.length;
}

/** The first comma that parts no list. */
function openingEnd(clause: string): number {
  let comma = clause.indexOf(',');
  while (comma >= 0 && LIST_GOES_ON.test(clause.slice(comma, comma + REACH_LIST)))
    comma = clause.indexOf(',', comma + 1);
  return comma < 0 ? clause.length : comma;
}

/** A clause that is cut at its longest ends with its last whole word. */
function lastWordEnd(clause: string, rest: number): number {
  if (rest <= LONGEST) return clause.length;
  const space = clause.lastIndexOf(' ');
  return space < 0 ? clause.length : space;
}
