import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { splitTokens, type Token } from '../../text/tokens.ts';

/** A figure with what it counts or measures. */
export interface Counted extends Span {
  readonly value: number;
  /** `$`, `%`; null where it counts things. */
  readonly unit: string | null;
  /** Normal forms of the nouns that it may count: "jet"; none beside a unit. */
  readonly things: readonly string[];
  /** Normal form of the word right before it: "kill" of "killing 107"; null for a common one. */
  readonly after: string | null;
}

/** Numbers that are spelt out (Quirk et al., *A Comprehensive Grammar*, 6.63–67). */
const SPELT: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
   fifteen sixteen seventeen eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, 10 * (place + 3)]),
);
const SCALE: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Plurals without an s, which a number counts as well. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'people men women children police staff troops personnel aircraft percent'.split(' '),
);

/** A number and its noun have at most so many words between them. */
const REACH = 3;

/** Matches "56", "1,200", "3.5" and the "3.5m" of money; not "20th" or "2nd". */
const DIGITS = /^(?<digits>\d+(?:\.\d+)?)(?<scale>k|m|bn|b)?$/u;
const LETTER_SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  bn: 1e9,
};

/**
 * Finds the figures of a span and what each counts: the plural nouns after it, up to a
 * common word or a mark. Years and days, which count nothing, are left out.
 */
export function findCounted(text: string, span: Span): readonly Counted[] {
  const tokens = splitTokens(text, span);
  return tokens.flatMap((token, place) => {
    const value = isScore(text, token) ? null : readValue(token.word);
    return value === null ? [] : (readFigure(text, tokens, { place, value }) ?? []);
  });
}

function readFigure(
  text: string,
  tokens: readonly Token[],
  { place, value: simple }: { place: number; value: number },
): Counted | null {
  const token = tokens[place];
  if (!token) return null;
  const scale = SCALE.get(tokens[place + 1]?.word ?? '');
  const last = place + (scale === undefined ? 0 : 1);
  const value = simple * (scale ?? 1);
  const sign = unitBefore(text, token);
  const end = tokens[last]?.end ?? token.end;
  const unit = sign?.trim() ?? unitAfter(text, end);
  const things = unit === null ? thingsAfter(text, tokens, { last, value }) : [];
  const figure: Counted = {
    start: token.start - (sign?.length ?? 0),
    end: things.at(-1)?.end ?? end + (text.charAt(end) === '%' ? 1 : 0),
    value,
    unit,
    things: things.filter(isThing(value)).map(({ term }) => term),
    after: wordBefore(text, tokens[place - 1], token),
  };
  return isComparable(figure) ? figure : null;
}

/** Matches after the "2" of "2 – 1", and before its "1"; not after the "20" of "20 – all". */
const SCORED = /^\s?[-–—:]\s?\d/u;
const SCORING = /\d\s?[-–—:]\s?$/u;
const SCORE_CHARS = 4;

/** A score or a span of numbers is two figures that count together. */
function isScore(text: string, { start, end }: Token): boolean {
  return (
    SCORED.test(text.slice(end, end + SCORE_CHARS)) ||
    SCORING.test(text.slice(Math.max(0, start - SCORE_CHARS), start))
  );
}

/** A bare number, such as a year, can be compared with nothing. */
function isComparable({ unit, things, after }: Counted): boolean {
  return unit !== null || things.length > 0 || after !== null;
}

function readValue(word: string): number | null {
  const spelt = SPELT.get(word) ?? TENS.get(word);
  if (spelt !== undefined) return spelt;
  const groups = DIGITS.exec(word)?.groups;
  return groups
    ? Number(groups['digits']) * (LETTER_SCALE[groups['scale'] ?? ''] ?? 1)
    : null;
}

/** Matches the "$ " before "20,000"; the sign may stand apart. */
const SIGN = /\p{Sc}\s?$/u;

function unitBefore(text: string, { start }: Token): string | null {
  return SIGN.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? null;
}

/** Matches the start of "% of", " percent" and " per cent"; not that of " people". */
const PERCENT = /^\s?(?:%|per ?cent\b)/iu;
const PERCENT_CHARS = 10;

function unitAfter(text: string, end: number): string | null {
  return PERCENT.test(text.slice(end, end + PERCENT_CHARS)) ? '%' : null;
}

/** A verb or noun right before: "killing 107", "day 5"; not "since 1958" or "July 4". */
function wordBefore(
  text: string,
  before: Token | undefined,
  token: Token,
): string | null {
  if (!before || before.isCommon || before.isCapitalised) return null;
  return text.slice(before.end, token.start) === ' ' && readValue(before.word) === null
    ? before.term
    : null;
}

/** The words from the number to the last plural near it; none where there is no plural. */
function thingsAfter(
  text: string,
  tokens: readonly Token[],
  { last, value }: { last: number; value: number },
): readonly Token[] {
  const run: Token[] = [];
  let end = tokens[last]?.end ?? 0;
  for (const token of tokens.slice(last + 1, last + 1 + REACH)) {
    const isApart = /[^\s\-‐‑]/u.test(text.slice(end, token.start));
    if (isApart || isStopWord(token.word)) break;
    run.push(token);
    end = token.end;
  }
  return run.slice(0, run.findLastIndex(isThing(value)) + 1);
}

/** One thing is singular; "Chinese" and "special" are no things. */
function isThing(value: number): (token: Token) => boolean {
  return ({ word, isCapitalised }) =>
    !isCapitalised &&
    (IRREGULAR.has(word) || (value === 1 ? !word.endsWith('s') : /[^su]s$/u.test(word)));
}
