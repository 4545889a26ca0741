import { findNegated } from '../../text/find-negated.ts';
import type { Span } from '../../text/span.ts';
import { splitTokens, type Token } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';

/** A word that denies without being a negation, and the telling words that it denies. */
export interface Denied extends Span {
  readonly terms: ReadonlySet<string>;
}

/**
 * Verbs that say of what follows that it is not so, and such that say so of the verb behind
 * "to" (L. Karttunen, *Implicative Verbs*, Language 47, 1971: the negative ones).
 */
const DENYING = wordList(`
  deny denies denied denying refute refutes refuted refuting rebut rebuts rebutted rebutting
  dispute disputes disputed disputing contradict contradicts contradicted contradicting
`);
const DENYING_TO = wordList(`
  refuse refuses refused refusing decline declines declined declining fail fails failed
  failing neglect neglects neglected neglecting
`);

/** "was twice denied a berth" refuses a thing; nothing that is said is denied. */
const PASSIVE = wordList('am is are was were be been being get gets got');

/** More words than these after it are of something else. */
const DENIED_WORDS = 6;

/**
 * Finds what a span denies by a verb, or calls past by "no longer": "denied that it was
 * sold", "refused to sell", "no longer open". What is itself negated is left out ("did not
 * deny").
 */
export function findDenied(text: string, span: Span): readonly Denied[] {
  const tokens = splitTokens(text, span);
  const negated = findNegated(text, span);
  return tokens.flatMap((token, place) => {
    const scope = scopeOf(text, tokens, place);
    const isNegated = negated.some((each) => each.end === token.end);
    if (scope.length === 0 || isNegated) return [];
    return {
      start: token.start,
      end: scope.at(-1)?.end ?? token.end,
      terms: new Set(scope.map(({ term }) => term)),
    };
  });
}

/** The telling words that a word denies, up to the next mark; none where it denies nothing. */
function scopeOf(
  text: string,
  tokens: readonly Token[],
  place: number,
): readonly Token[] {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (!token || !next) return [];
  const before = tokens.slice(Math.max(0, place - 2), place);
  const within = clauseAfter(text, tokens, place);
  if (DENYING.has(token.word) && !before.some(({ word }) => PASSIVE.has(word)))
    return within.slice(0, DENIED_WORDS);
  if (DENYING_TO.has(token.word) && next.word === 'to') return within.slice(0, 1);
  return token.word === 'no' && next.word === 'longer'
    ? within.filter(({ word }) => word !== 'longer').slice(0, 1)
    : [];
}

function clauseAfter(
  text: string,
  tokens: readonly Token[],
  place: number,
): readonly Token[] {
  const from = tokens[place]?.end ?? 0;
  const mark = /[,;:!?()—–"“”]|\.\s/u.exec(text.slice(from, from + CLAUSE_CHARS));
  const end = from + (mark?.index ?? CLAUSE_CHARS);
  return tokens
    .slice(place + 1, place + 1 + CLAUSE_WORDS)
    .filter((token) => !token.isCommon && token.end <= end);
}

/** Enough for what one verb denies. */
const CLAUSE_CHARS = 160;
const CLAUSE_WORDS = 20;
