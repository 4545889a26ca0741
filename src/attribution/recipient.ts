import type { Frame, TaggedText } from './tagged-text.ts';
import { SPEAKER, Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has, isFiniteVerb, isPhraseStart, isPunctuation } from './word-class.ts';

/** What begins the content, or an adverbial, after the person told. */
const ENDS: number =
  Tag.determiner |
  Tag.pronoun |
  Tag.possessive |
  Tag.subordinator |
  Tag.relative |
  Tag.indefinite |
  Tag.question |
  Tag.time |
  Tag.adverb;
/** "who would listen" has so many words at most. */
const WHO_REACH = 6;
/** A noun must still follow these. */
const GOES_ON: number = Tag.preposition | Tag.determiner | Tag.genitive | Tag.coordinator;

/**
 * Returns the end of the person told, which begins at `from`: "reporters", "the committee",
 * "CNN's Anderson Cooper". Returns `from` where nobody is told.
 */
export function recipientEnd(text: TaggedText, frame: Frame, from: number): number {
  const { tokens } = text;
  const first = tokens[from];
  if (has(first, Tag.objectPronoun) || first?.lower === 'her') return from + 1;
  if (!isPhraseStart(first) || has(first, Tag.pronoun | Tag.relative)) return from;
  let at = from;
  while (at < frame.to && tokens[at]?.quotation === -1) {
    if (isPunctuation(tokens[at]) || (at > from && endsAt(text, at))) break;
    at++;
  }
  return text.tokens[at]?.lower === 'who' ? afterWho(text, frame, at) : at;
}

/** "told anyone who would listen | that": the relative clause before "that", if it is short. */
function afterWho({ tokens }: TaggedText, frame: Frame, at: number): number {
  for (let end = at + 1; end < Math.min(frame.to, at + WHO_REACH); end++) {
    if (tokens[end]?.lower === 'that') return end;
    if (isPunctuation(tokens[end])) return at;
  }
  return at;
}

function endsAt(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  const before = text.tokens[at - 1];
  if (has(token, Tag.coordinator)) return isFiniteVerb(text, at + 1);
  if (has(before, GOES_ON)) return false;
  if (has(token, ENDS) || token?.lower === 'to') return true;
  if (has(token, Tag.preposition)) return token?.lower !== 'of';
  return isFiniteVerb(text, at) || beginsAnother(token, before);
}

/** "told CNN many voters", "told reporters Smith had": another noun phrase begins. */
function beginsAnother(token: Token | undefined, before: Token | undefined): boolean {
  if (has(token, Tag.capital)) return !has(before, Tag.capital) && has(before, SPEAKER);
  return has(before, Tag.capital) && !has(token, SPEAKER);
}
