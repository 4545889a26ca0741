import { type FigureMention, findFigures } from '../../event/figure-mentions.ts';
import type { Span } from '../../text/span.ts';
import { splitTokens, type Token } from '../../text/tokens.ts';

/** A figure with what it counts or measures, and the word before it. */
export interface Counted extends FigureMention {
  /** Normal form of the word right before it: "kill" of "killing 107"; null for a common one. */
  readonly after: string | null;
}

/** Finds the figures of a span that can be compared: a bare number only after a telling word. */
export function findCounted(text: string, span: Span): readonly Counted[] {
  const figures = findFigures(text, span);
  if (figures.length === 0) return [];
  const tokenByEnd = new Map(splitTokens(text, span).map((token) => [token.end, token]));
  return figures
    .map((figure) => ({ ...figure, after: wordBefore(text, tokenByEnd, figure) }))
    .filter(({ unit, counted, after }) => unit ?? counted ?? after);
}

/** A verb or noun right before: "killing 107"; not "since 1958" or "Flight 4". */
function wordBefore(
  text: string,
  tokenByEnd: ReadonlyMap<number, Token>,
  { start }: Span,
): string | null {
  const before = text.charAt(start - 1) === ' ' ? tokenByEnd.get(start - 1) : undefined;
  return before && !before.isCommon && !before.isCapitalised ? before.term : null;
}

/** Tells whether two figures are of the same thing, so that they may differ. */
export function isOfSame(one: Counted, other: Counted): boolean {
  if (isMoney(one) && isMoney(other)) return true;
  if (one.unit !== other.unit) return false;
  if (one.counted !== null && other.counted !== null)
    return one.counted === other.counted;
  return one.unit !== null || (one.after !== null && one.after === other.after);
}

/** Tells whether two figures of the same thing are equal. */
export function isSameFigure(one: Counted, other: Counted): boolean {
  return one.value === other.value && one.unit === other.unit;
}

/** `USD`, `GBP`: the units that `src/event` writes in capitals are currencies. */
function isMoney({ unit }: Counted): boolean {
  return unit !== null && /^[A-Z]{3}$/u.test(unit);
}
