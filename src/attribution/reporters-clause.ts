import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, hasFinite, isFiniteVerb, isPhraseStart } from './word-class.ts';

/** "but declined to discuss it": what one does not say. */
const DECLINES = /^(?:declined|refused|declines|refuses)$/;
/** "though its authors later retracted it": the reporter weighs what was said. */
const CONCEDES = /^(?:though|although)$/;
const SINCE = /^(?:later|since|subsequently|declined|refused|acknowledged|offered|gave)$/;
/** "“two sets of everything,” as the trial entered its second week". */
const MEANWHILE = /^(?:as|after|while|before|when|amid|during)$/;
/** A verb of the reporter's clause stands within so many words. */
const REACH = 12;

/** How a content may end. */
export interface ContentShape {
  readonly from: number;
  readonly to: number;
  /** The content is an object, no clause: a clause joined to it is the reporter's. */
  readonly isObject: boolean;
}

/**
 * Returns where the reporter's own clause begins behind a content: ", among them …", "but
 * declined to …", "“…,” as the trial went on". Returns `to` where none does.
 */
export function findReportersClause(
  text: TaggedText,
  { from, to, isObject }: ContentShape,
): number {
  for (let at = from + 1; at < to; at++) {
    if (text.tokens[at]?.quotation !== -1) continue;
    if (declines(text, at) && hasFinite(text, from, at)) return at;
    if (beginsMeanwhile(text, at, to) || beginsOwn(text, { at, to, isObject })) return at;
  }
  return to;
}

/** "“two sets of everything,” | as the trial entered its second week". */
function beginsMeanwhile(text: TaggedText, at: number, to: number): boolean {
  const word = text.tokens[at]?.lower ?? '';
  return (
    MEANWHILE.test(word) && isAfterQuotation(text, at) && hasFinite(text, at + 1, to)
  );
}

/** What a comma parts from the content, though it is no report. */
function beginsOwn(
  text: TaggedText,
  { at, to, isObject }: { at: number; to: number; isObject: boolean },
): boolean {
  if (!has(text.tokens[at], Tag.comma)) return false;
  if (isAmongThem(text, at + 1) || concedes(text, at + 1, to)) return true;
  return isObject && (joinsClause(text, at + 1, to) || compares(text, at + 1));
}

/** ", down from $5 billion", ", compared with 12 a year ago". */
function compares({ tokens }: TaggedText, at: number): boolean {
  return (
    /^(?:down|up|compared)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:from|with|to)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

function declines({ tokens }: TaggedText, at: number): boolean {
  if (!has(tokens[at], Tag.coordinator)) return false;
  const verb = has(tokens[at + 1], Tag.adverb) ? at + 2 : at + 1;
  return DECLINES.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'to';
}

/** A comma stands inside the quotation that ends before `at`: its sentence goes on. */
function isAfterQuotation({ text, tokens, quotations }: TaggedText, at: number): boolean {
  const quoted = quotations[tokens[at - 1]?.quotation ?? -1];
  const last = tokens[at - 1];
  if (quoted === undefined || last === undefined || !quoted.quotation.closed)
    return false;
  return has(last, Tag.comma) || text.charAt(quoted.quotation.end - 1) === ',';
}

function isAmongThem({ tokens }: TaggedText, at: number): boolean {
  return (
    tokens[at]?.lower === 'among' && /^(?:them|whom)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "though its authors later retracted the claim". */
function concedes({ tokens }: TaggedText, at: number, to: number): boolean {
  if (!CONCEDES.test(tokens[at]?.lower ?? '')) return false;
  const subject = tokens[at + 1];
  if (!has(subject, Tag.possessive | Tag.pronoun)) return false;
  return tokens
    .slice(at + 2, Math.min(to, at + REACH))
    .some((token) => token.quotation === -1 && SINCE.test(token.lower));
}

/** ", and his office issued a statement": a clause beside an object. */
function joinsClause(text: TaggedText, at: number, to: number): boolean {
  if (!/^(?:and|but|while|so|yet)$/.test(text.tokens[at]?.lower ?? '')) return false;
  const end = Math.min(to, at + REACH);
  if (isFiniteVerb(text, at + 1) || !isPhraseStart(text.tokens[at + 1])) return false;
  return hasFinite(text, at + 2, end);
}
