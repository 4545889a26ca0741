import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import { sharedSource } from '../shared-source.ts';
import type { Source } from '../source.ts';
import type { Range } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has } from '../word-class.ts';

/** Words between subject and colon that still are one reporting phrase: "was blunt:". */
const LONGEST_PHRASE = 7;
/** A name before the colon of an interview has so many words at most. */
const LONGEST_LABEL = 4;
/** A shorter quotation after a colon is a name or a title. */
const SHORTEST_QUOTATION = 4;

/**
 * A colon before a quotation, in a sentence that reports nothing else: "Her lawyer was blunt:
 * “There is no case.”" The subject of the sentence speaks; the quotation may be the next
 * paragraph.
 *
 * Reason: the colon says that what follows are the words of the one just shown.
 */
export function findColon(context: CueContext, at: number): Cue | null {
  const { text, frame, cues } = context;
  const { tokens } = text;
  if (!has(tokens[at], Tag.colon) || cues.length > 0) return null;
  const quoted = text.quotations[tokens[at + 1]?.quotation ?? -1];
  if (quoted === undefined || quoted.to - quoted.from < SHORTEST_QUOTATION) return null;
  const source =
    labelSource(context, at) ?? ownerOfWriting(context, at) ?? sharedSource(context, at);
  const isOwner = source?.kind === 'pronoun';
  if (source === null || (!isOwner && !canSpeak(text, source.head))) return null;
  const isNear = source.to < at && at - source.to <= LONGEST_PHRASE;
  const cue: Range = { from: isNear ? source.to : at, to: at + 1 };
  const isNext = at + 1 >= frame.to;
  return {
    rule: 'colon',
    ranges: [cue],
    source,
    clause: { from: source.from, to: at + 1 },
    content: isNext ? { kind: 'next' } : { kind: 'after', from: at + 1 },
  };
}

/** "Her full post:", "Reed's statement:": whose writing it is. */
function ownerOfWriting({ text, frame }: CueContext, at: number): Source | null {
  const words = text.tokens.slice(frame.from, at);
  if (words.length > LONGEST_LABEL || !has(words.at(-1), Tag.writing)) return null;
  const owner = words.findIndex((token) => has(token, Tag.genitive | Tag.possessive));
  if (owner < 0 || owner === words.length - 1) return null;
  const range = { from: frame.from, to: frame.from + owner + 1 };
  const isPronoun = has(words[owner], Tag.possessive);
  return { kind: isPronoun ? 'pronoun' : 'noun', ...range, head: range };
}

/** "Fisk: “Move the school first.”": in an interview the name alone stands before the colon. */
function labelSource({ text, frame }: CueContext, at: number): Source | null {
  const range = { from: frame.from, to: at };
  const words = text.tokens.slice(frame.from, at);
  const isShort = words.length > 0 && words.length <= LONGEST_LABEL;
  if (!isShort || !words.every((token) => has(token, Tag.capital))) return null;
  return { kind: 'noun', ...range, head: range };
}
