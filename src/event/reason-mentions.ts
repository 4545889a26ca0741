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

/** Where a reason ends: the sentence, a clause of another subject, who says it. */
const END =
  /\sbut (?:he|she|they|we|it|I|the)\b|\s(?:and|but) (?:said|told|added|wrote|announced|urged|called|accused|insisted|warned)\b|[.!?…](?=["”’')\]]*(?:\s|$))|[;:]|\s[—–]|[”"](?=[\s.,]|$)|,(?=\s(?:an?|but|which|who|whose|while|although|though|according|he|she|they|it|we|I|and (?:he|she|they|it|that|the|has|have|was|were|is|are|will)|(?:\p{L}+ ){1,4}(?:said|says|told|added|wrote|announced|reported|argued|claimed|explained))(?!\p{L}))|\n/gu;
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
    const end = endOfReason(part, content);
    if (end > content)
      reasons.push({ start: within.start + match.index, end: within.start + end });
  }
  return reasons;
}

function endOfReason(part: string, from: number): number {
  const clause = part.slice(from, from + LONGEST);
  END.lastIndex = 0;
  const end = END.exec(clause)?.index ?? lastWordEnd(clause, part.length - from);
  return from + clause.slice(0, end).trimEnd().replace(/,$/u, '').length;
}

/** A clause that is cut at its longest ends with its last whole word. */
function lastWordEnd(clause: string, rest: number): number {
  if (rest <= LONGEST) return clause.length;
  const space = clause.lastIndexOf(' ');
  return space < 0 ? clause.length : space;
}
