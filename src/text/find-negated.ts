import { isNegation } from './negations.ts';
import type { Span } from './span.ts';
import { splitTokens, type Token } from './tokens.ts';

/** A negation and the word that it turns round. */
export interface Negated extends Span {
  /** Normal form of the word negated: "train" in "has not been training". */
  readonly term: string;
}

/** "not only", "not just", "no doubt": nothing is denied. */
const NOT_DENYING: ReadonlySet<string> = new Set(
  'only just merely even yet doubt matter longer'.split(' '),
);

/** The word negated stands at most so many words behind: "did not yet really want". */
const REACH = 4;

/** Finds the negations of a span, each with the first telling word after it. */
export function findNegated(text: string, span: Span): readonly Negated[] {
  const tokens = splitTokens(text, span);
  return tokens.flatMap((token, place) => {
    if (!isNegation(token.word)) return [];
    const next = tokens[place + 1];
    if (next && NOT_DENYING.has(next.word)) return [];
    const word = tokens
      .slice(place + 1, place + 1 + REACH)
      .find((each) => !each.isCommon && !isNegation(each.word));
    return word && isInOneClause(text, token, word)
      ? [{ start: token.start, end: word.end, term: word.term }]
      : [];
  });
}

/** A comma or another mark ends what is negated. */
function isInOneClause(text: string, negation: Token, word: Token): boolean {
  return !/[,;:.!?()—–"“”]/u.test(text.slice(negation.end, word.start));
}
