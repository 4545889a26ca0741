import { inverseDocumentFrequency } from '../../ranking/scope.ts';
import { splitTokens, type Token } from '../../text/tokens.ts';
import type { Library } from '../library.ts';

/** A word of a message by which passages are found. */
export interface MessageTerm {
  readonly written: string;
  /** Id in the index's vocabulary; -1 where no passage has it. */
  readonly id: number;
  readonly term: string;
  /** How rare it is; higher for a name or a figure. */
  readonly weight: number;
  /** True for a name or a figure, which tell most. */
  readonly isTelltale: boolean;
}

/** A name or a figure tells more of what is meant than a rare word. */
const TELLTALE_GAIN = 1.5;

/** A message has more words than are needed to find what it is about. */
const MOST_TERMS = 40;

/** Finds the words that tell what a message is about, those that tell most first. */
export function findMessageTerms(
  { index }: Library,
  text: string,
): readonly MessageTerm[] {
  const isShouted = !/\p{Ll}/u.test(text);
  const byTerm = new Map<string, MessageTerm>();
  const tokens = splitTokens(text);
  for (const [place, token] of tokens.entries()) {
    if (token.isCommon || byTerm.get(token.term)?.isTelltale) continue;
    const before = text.slice(tokens[place - 1]?.end ?? 0, token.start);
    const isFirst = place === 0 || /[.!?\n"“:]/u.test(before);
    const isTelltale = isFigure(token) || (token.isCapitalised && !isFirst && !isShouted);
    const rarity = inverseDocumentFrequency(
      index.size,
      index.documentFrequency(token.term),
    );
    byTerm.set(token.term, {
      written: text.slice(token.start, token.end),
      id: index.vocabulary.find(token.term) ?? -1,
      term: token.term,
      weight: rarity * (isTelltale ? TELLTALE_GAIN : 1),
      isTelltale,
    });
  }
  return [...byTerm.values()]
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST_TERMS);
}

/** Two digits and more: "2" stands everywhere. */
function isFigure({ word }: Token): boolean {
  return /^\d[\d.]+/u.test(word);
}
