import { recipientEnd } from './recipient.ts';
import type { Frame, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has, isFiniteVerb, isPhraseStart, isPunctuation } from './word-class.ts';

/** Where and how one says something: "in a statement", "at a news conference". */
const COMMUNICATION =
  /^(?:statements?|interviews?|e-?mails?|letters?|tweets?|posts?|posting|speech|conference|briefing|message|testimony|remarks|hearing|call|report|op-ed|video|broadcast|facebook|twitter|television|tv|radio|press|release|court|rally|event|blog|memo|filing|article|column|essay|debate|meeting|appearance|ceremony|address|series|note|book|podcast|affidavit|fashion|news)$/;
/** An adverbial has so many words at most before its time or its noun of communication. */
const REACH = 7;

/**
 * Steps over the adverbials after a reporting verb: "Tuesday", "on Tuesday", "in a statement
 * to the paper", "in May 2014", "late last week".
 */
export function skipAdverbials(text: TaggedText, frame: Frame, from: number): number {
  let at = from;
  while (at < frame.to && text.tokens[at]?.quotation === -1) {
    const end = adverbialEnd(text, frame, at);
    if (end === at) break;
    at = end;
  }
  return at;
}

function adverbialEnd(text: TaggedText, frame: Frame, at: number): number {
  const { tokens } = text;
  const token = tokens[at];
  if (has(token, Tag.time) && !has(token, Tag.preposition)) return at + 1;
  if (has(token, Tag.adverb) && !isPhraseStart(token)) return at + 1;
  if (!has(token, Tag.preposition) && !has(tokens[at + 1], Tag.time)) return at;
  const limit = Math.min(frame.to, at + REACH);
  let noun = at + 1;
  while (noun < limit && isInPhrase(text, noun) && !endsAdverbial(tokens[noun])) noun++;
  if (noun >= limit || !isInPhrase(text, noun)) return at;
  return has(tokens[noun], Tag.time)
    ? timeEnd(text, noun)
    : communicationEnd(text, frame, noun);
}

function endsAdverbial(token: Token | undefined): boolean {
  return has(token, Tag.time) || COMMUNICATION.test(token?.lower ?? '');
}

function isInPhrase(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  return token?.quotation === -1 && !isPunctuation(token) && !isFiniteVerb(text, at);
}

function timeEnd({ tokens }: TaggedText, at: number): number {
  let end = at + 1;
  while (has(tokens[end], Tag.time | Tag.number)) end++;
  return end;
}

/** "in a statement | to the newspaper", "in a blog post". */
function communicationEnd(text: TaggedText, frame: Frame, at: number): number {
  const { tokens } = text;
  let end = at + 1;
  while (COMMUNICATION.test(tokens[end]?.lower ?? '')) end++;
  if (!has(tokens[end], Tag.preposition)) return end;
  const told = recipientEnd(text, frame, end + 1);
  return told > end + 1 ? told : end;
}
