import type { Span } from '../../text/span.ts';
import { type CountedNoun, findCountedNoun } from './counted-noun.ts';
import { unitNamed } from './units.ts';
import type { WrittenFigure } from './written-figure.ts';

/** What a figure is a figure of, and where the words that say so end. */
export interface NamedFigure {
  readonly end: number;
  /** Normal form of the unit, or null. */
  readonly unit: string | null;
  /** Term of the counted noun, or null. */
  readonly counted: string | null;
}

/** A figure in a text: the span reaches to the end of its unit, if it has one. */
export interface FigureAt extends Span {
  /** The figure without its unit. */
  readonly written: string;
  readonly figure: WrittenFigure;
}

const OF =
  /[ \u00A0]of(?: all)?(?: (?:the|their|its|his|her|our|those|these|some))?(?=[ \u00A0])/uy;
const ONE = 1;
/** Matches "dozens", "a couple": the noun behind "of" belongs to them. */
const NEEDS_OF = /(?:s|couple)$/iu;

/**
 * Finds the unit or the counted noun of a figure: "40 | km", "12 | wounded soldiers",
 * "hundreds | of homes". What a share is of is counted, yet outside its span: "40% of
 * voters".
 */
export function nameFigure(
  part: string,
  { start, end, written, figure }: FigureAt,
): NamedFigure {
  const unit = unitNamed(part.slice(start + written.length, end).replace(/^[-\s]/u, ''));
  if (figure.currency !== null)
    return { end: start + written.length, unit: figure.currency, counted: null };
  if (/^(?:twice|thrice)$/iu.test(written)) return { end, unit: 'times', counted: null };
  if (unit === 'people') return { end, unit, counted: 'peopl' };
  if (unit !== null) return { end, unit, counted: nounAfterOf(part, end)?.term ?? null };
  const noun = findCountedNoun(
    part,
    end,
    figure.value === ONE && /\p{L}$/u.test(written),
  );
  if (noun !== null) return named(noun);
  const share = nounAfterOf(part, end);
  if (share === null) return { end, unit: null, counted: null };
  return NEEDS_OF.test(written) && !/\d/.test(written)
    ? named(share, unitNamed(part.slice(share.start, share.end)))
    : { end, unit: null, counted: share.term };
}

function named({ end, term }: CountedNoun, unit: string | null = null): NamedFigure {
  return { end, unit: term === 'peopl' ? 'people' : unit, counted: unit ? null : term };
}

function nounAfterOf(part: string, from: number): CountedNoun | null {
  OF.lastIndex = from;
  const of = OF.exec(part);
  return of === null ? null : findCountedNoun(part, from + of[0].length);
}
