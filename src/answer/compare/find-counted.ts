import { type FigureMention, findFigures } from '../../event/figure-mentions.ts';
import { isOverlapping, type Span } from '../../text/span.ts';
import { synonymsOf } from '../../text/synonyms.ts';
import { splitTokens, type Token } from '../../text/tokens.ts';
import { findLasting } from './find-lasting.ts';
import { isEqualSize, type Measured, measureFigure } from './measures.ts';
import { wordsNear } from './words-near.ts';

/** A figure with what it counts or measures, and the words around it. */
export interface Counted
  extends Measured,
    Pick<FigureMention, 'start' | 'end' | 'unit' | 'counted'> {
  /** Normal form of the word right before it: "kill" of "killing 107"; null for a common one. */
  readonly after: string | null;
  /** Telling words of its clause not far from it. */
  readonly near: ReadonlySet<string>;
}

/** Finds the figures of a span that can be compared: a bare number only after a telling word. */
export function findCounted(text: string, span: Span): readonly Counted[] {
  const figures = findFigures(text, span);
  const lasting = findLasting(text, span).filter(
    (each) => !figures.some((figure) => isOverlapping(figure, each)),
  );
  const all = [...figures, ...lasting];
  if (all.length === 0) return [];
  const tokens = splitTokens(text, span);
  const tokenByEnd = new Map(tokens.map((token) => [token.end, token]));
  return all
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, unit, counted, value }) => ({
      start,
      end,
      unit,
      counted,
      ...measureFigure({ value, unit }),
      after: wordBefore(text, tokenByEnd, start),
      near: wordsNear(text, tokens, { start, end }),
    }))
    .filter(({ unit, counted, after }) => unit ?? counted ?? after);
}

/** A verb or noun right before: "killing 107"; not "since 1958" or "Flight 4". */
function wordBefore(
  text: string,
  tokenByEnd: ReadonlyMap<number, Token>,
  start: number,
): string | null {
  const before = text.charAt(start - 1) === ' ' ? tokenByEnd.get(start - 1) : undefined;
  return before && !before.isCommon && !before.isCapitalised ? before.term : null;
}

/** Tells whether two figures are of the same thing, so that they may differ. */
export function isOfSame(one: Counted, other: Counted): boolean {
  if (isMoney(one) && isMoney(other)) return true;
  if (isCountOf(one, other) || isCountOf(other, one)) return true;
  if (one.measure !== other.measure) return false;
  if (one.counted !== null && other.counted !== null)
    return isSameNoun(one.counted, other.counted);
  if (one.unit !== other.unit) return isNearSame(one, other);
  return one.unit !== null || (one.after !== null && one.after === other.after);
}

/** "killing 21" and "12 people were killed". */
function isCountOf(bare: Counted, counted: Counted): boolean {
  return (
    bare.measure === null &&
    bare.counted === null &&
    counted.counted !== null &&
    (counted.measure === null || counted.measure === 'people') &&
    bare.after !== null &&
    counted.near.has(bare.after)
  );
}

/** "soldiers" and "troops". */
function isSameNoun(one: string, other: string): boolean {
  return one === other || synonymsOf(one).includes(other);
}

/** "lasted two weeks" and "lasted 10 days"; not "two years in prison" and "three days of talks". */
function isNearSame(one: Counted, other: Counted): boolean {
  return [...one.near].some((word) => other.near.has(word));
}

/** Tells whether two figures of the same thing are equal. */
export function isSameFigure(one: Counted, other: Counted): boolean {
  if (isMoney(one) && one.unit !== other.unit) return false;
  return isEqualSize(one.size, other.size, one.unit === other.unit);
}

/** `USD`, `GBP`: the units that `src/event` writes in capitals are currencies. */
function isMoney({ unit }: Counted): boolean {
  return unit !== null && /^[A-Z]{3}$/u.test(unit);
}
