import type { Source } from './source.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has, hasFinite, isFiniteVerb, isNounLike, isPhraseStart } from './word-class.ts';

/** Prepositions that begin a part of a name or of a description. */
const ATTACHES =
  /^(?:of|for|from|by|at|with|in|on|near|behind|to|about|against|inside|within)$/;
/** Of these, the ones that attach to a person's name. */
const ATTACHES_TO_NAME = /^(?:of|from|for|at)$/;
/** An adverbial has its time or its noun within so many words. */
const ADVERBIAL_REACH = 5;
const _ENDS_SEGMENT: number = Tag.comma | Tag.stop | Tag.colon | Tag.semicolon;
const ENDS_PHRASE: number = Tag.subordinator | Tag.objectPronoun | Tag.pronoun | Tag.dash;
const STATEMENT_NOUN =
  /^(?:statement|statements|interview|interviews|email|e-mail|letter|tweet|post|speech|conference|briefing|message|testimony|remarks|hearing|text|call|report|court|op-ed|video|broadcast|facebook|twitter|television)$/;

/**
 * Finds the source that begins at `at`: after an inverted verb ("said Maria Ortega, the
 * engineer"), after "according to" and after "citing". Takes in its appositions and its
 * relative clauses.
 */
export function findSourceAfter(
  text: TaggedText,
  frame: Frame,
  at: number,
): Source | null {
  const first = text.tokens[at];
  if (at >= frame.to || first === undefined || first.quotation >= 0) return null;
  if (has(first, Tag.pronoun) && !has(first, Tag.capital)) {
    const range = { from: at, to: at + 1 };
    return { kind: 'pronoun', ...range, head: range };
  }
  if (!isPhraseStart(first) || has(first, Tag.relative)) return null;
  const head = { from: at, to: phraseEnd(text, frame, at) };
  if (head.to === head.from) return null;
  return { kind: 'noun', from: at, to: appositionsEnd(text, frame, head.to), head };
}

/** Returns the end of the noun phrase at `from`, its prepositional phrases included. */
function phraseEnd(text: TaggedText, frame: Frame, from: number): number {
  const { tokens } = text;
  let at = from;
  let inRelative = false;
  while (at < frame.to) {
    const token = tokens[at];
    if (
      token === undefined ||
      has(token, Tag.comma | Tag.stop | Tag.colon | Tag.semicolon)
    )
      break;
    if (token.quotation >= 0 && token.quotation !== tokens[from]?.quotation) break;
    if (at > from && !inRelative && !continuesPhrase(text, frame, at)) break;
    inRelative ||= at > from && (has(token, Tag.relative) || isFiniteVerb(text, at));
    at++;
  }
  return at;
}

function continuesPhrase(text: TaggedText, frame: Frame, at: number): boolean {
  const { tokens } = text;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (has(token, Tag.relative) && token?.lower !== 'that') return true;
  if (has(token, Tag.preposition)) return attaches(text, frame, at);
  if (has(token, Tag.coordinator)) return joinsPhrases(text, frame, at);
  if (has(token, ENDS_PHRASE)) return false;
  if (has(token, Tag.time | Tag.adverb)) {
    return has(before, Tag.preposition | Tag.determiner | Tag.possessive);
  }
  if (isFiniteVerb(text, at)) return isReduced(text, at);
  if (!has(token, Tag.determiner | Tag.possessive)) return true;
  return has(before, Tag.preposition | Tag.coordinator | Tag.determiner);
}

/** "a log seen by", "a posting made just over a day ago". */
function isReduced({ tokens }: TaggedText, at: number): boolean {
  if (has(tokens[at], Tag.be | Tag.auxiliary)) return false;
  return has(tokens[at + 1], Tag.preposition | Tag.time | Tag.adverb);
}

/** Tells whether the preposition at `at` begins a part of the source. */
function attaches(text: TaggedText, frame: Frame, at: number): boolean {
  const preposition = text.tokens[at]?.lower ?? '';
  if (!ATTACHES.test(preposition)) return false;
  const before = text.tokens[at - 1];
  const isName = has(before, Tag.capital) && !has(before, Tag.person);
  if (isName && !ATTACHES_TO_NAME.test(preposition)) return false;
  return !beginsAdverbial(text, frame, at);
}

/** "on Friday", "in a statement": when and how, not who. */
function beginsAdverbial({ tokens }: TaggedText, frame: Frame, at: number): boolean {
  const isOf = tokens[at]?.lower === 'of';
  for (let place = at + 1; place < Math.min(at + ADVERBIAL_REACH, frame.to); place++) {
    const token = tokens[place];
    if (has(token, Tag.comma | Tag.preposition)) return false;
    if (has(token, Tag.time)) return true;
    if (!isOf && STATEMENT_NOUN.test(token?.lower ?? '')) return true;
  }
  return false;
}

/** "Ana Ruiz and Jorge Leal"; not "Ana Ruiz and the vote was". */
function joinsPhrases(text: TaggedText, frame: Frame, at: number): boolean {
  if (!isNounLike(text.tokens[at + 1])) return false;
  let end = at + 1;
  while (end < frame.to && !has(text.tokens[end], Tag.comma | Tag.stop | Tag.semicolon))
    end++;
  return !hasFinite(text, at + 1, end);
}

/** Returns the end of the appositions after `to`: ", the city's chief engineer". */
function appositionsEnd(text: TaggedText, frame: Frame, to: number): number {
  let end = to;
  while (has(text.tokens[end], Tag.comma)) {
    const next = nextComma(text, frame, end + 1);
    if (!isApposition(text, { from: end + 1, to: next })) break;
    end = next;
  }
  return end;
}

function nextComma(text: TaggedText, frame: Frame, from: number): number {
  let at = from;
  while (at < frame.to) {
    const token = text.tokens[at];
    if (has(token, Tag.comma | Tag.semicolon | Tag.stop) || (token?.quotation ?? -1) >= 0)
      break;
    at++;
  }
  return at;
}

/** A segment between commas that says who someone is: no verb but in a relative clause. */
function isApposition(text: TaggedText, { from, to }: Range): boolean {
  const token = text.tokens[from];
  if (from >= to || token === undefined) return false;
  if (has(token, Tag.relative) && token.lower !== 'that') {
    return text.tokens[from + 1]?.verb == null; // ", which said the call was warm" reports
  }
  if (has(token, Tag.number)) return to - from <= 2;
  if (!isPhraseStart(token) || has(token, Tag.pronoun) || token.verb?.form === 'gerund')
    return false;
  return !hasFinite(text, from, to);
}
