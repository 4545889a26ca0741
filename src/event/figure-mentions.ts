import type { Span } from '../text/span.ts';
import { parseFigure } from './parse-figure.ts';

/** A figure with its unit or the noun it counts, at the span of both. */
export interface FigureMention extends Span {
  readonly value: number;
  /** Normal form of the unit: `USD`, `percent`, `km`, `years old`; null for none. */
  readonly unit: string | null;
  /** Term (`src/text/stem`) of the noun that is counted; null for none. */
  readonly counted: string | null;
  /** True after "about", "at least", "nearly" and the like. */
  readonly approximate: boolean;
}

/** Finds the figures in one span of a text, in order, none overlapping another. */
export function findFigures(text: string, within: Span): readonly FigureMention[] {
  const part = text.slice(within.start, within.end);
  return Array.from(
    part.matchAll(/(?<![\p{L}\p{N}.,])\d+(?:,\d{3})*(?:\.\d+)?/gu),
  ).flatMap((match) => {
    const figure = parseFigure(match[0]);
    if (figure === null) return [];
    const start = within.start + match.index;
    const end = start + match[0].length;
    return [{ start, end, ...figure, counted: null, approximate: false }];
  });
}
