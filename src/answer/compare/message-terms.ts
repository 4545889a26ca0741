import { inverseDocumentFrequency } from '../../index/inverse-document-frequency.ts';
import type { PassageIndex } from '../../index/passage-index.ts';
import { FLAG } from '../../index/token-flags.ts';
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

/** A word that no passage has counts less: figures and names may be what is not the same. */
const UNKNOWN_SHARE = 0.3;

/** A message has more words than are needed to find what it is about. */
const MOST_TERMS = 40;

/** Finds the words that tell what a message is about, those that tell most first. */
export function findMessageTerms(
  { index }: Library,
  text: string,
): readonly MessageTerm[] {
  const isShouted = !/\p{Ll}/u.test(text);
  const byTerm = new Map<string, MessageTerm>();
  let lookups = 0;
  const isKnownName = (token: Token) =>
    lookups++ < MOST_LOOKUPS && isNamedIn(index, token);
  const tokens = splitTokens(text);
  for (const [place, token] of tokens.entries()) {
    if (token.isCommon || byTerm.get(token.term)?.isTelltale) continue;
    const before = text.slice(tokens[place - 1]?.end ?? 0, token.start);
    const isFirst = place === 0 || /[.!?\n"“:]/u.test(before);
    const isName = isFirst || isShouted ? isKnownName(token) : token.isCapitalised;
    const written = text.slice(token.start, token.end);
    byTerm.set(token.term, {
      written,
      ...weigh(index, token, isName || isFigure(token)),
    });
  }
  return [...byTerm.values()]
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST_TERMS);
}

function weigh(
  index: PassageIndex,
  token: Token,
  isTelltale: boolean,
): Omit<MessageTerm, 'written'> {
  const { term } = token;
  const id = index.vocabulary.find(term) ?? -1;
  const rarity = inverseDocumentFrequency(index.size, index.documentFrequency(term));
  const share = (isTelltale ? TELLTALE_GAIN : 1) * (id < 0 ? UNKNOWN_SHARE : 1);
  return { term, id, weight: rarity * share, isTelltale };
}

/** A message of a thousand one-word sentences asks for no more names than these. */
const MOST_LOOKUPS = 60;

/** So many passages tell whether a word is a name. */
const NAME_PASSAGES = 20;

/** At the start of a sentence every word has a capital: the articles tell which are names. */
function isNamedIn(index: PassageIndex, { term, isCapitalised }: Token): boolean {
  const id = index.vocabulary.find(term) ?? -1;
  return (
    isCapitalised &&
    index
      .candidates([term], NAME_PASSAGES)
      .some(({ terms, flags }) => ((flags[terms.indexOf(id)] ?? 0) & FLAG.name) !== 0)
  );
}

/** Two digits and more: "2" stands everywhere. */
function isFigure({ word }: Token): boolean {
  return /^\d[\d.]+/u.test(word);
}
