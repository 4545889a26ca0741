import type { Span } from '../../text/span.ts';
import { SPELT_SMALL } from '../number-words.ts';
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
  /** Where the counted noun ends, also outside the span: "14 of 22 detectors |". */
  readonly nounEnd: number;
}

/** A figure in a text: the span reaches to the end of its unit, if it has one. */
export interface FigureAt extends Span {
  /** The figure without its unit. */
  readonly written: string;
  readonly figure: WrittenFigure;
}

/** " of the", " of all its": what a share is of comes next. */
const OF =
  /[ \u00A0]of(?: all)?(?: (?:the|their|its|his|her|our|those|these|some))?(?=[ \u00A0])/uy;
/** "14 of | 22 detectors": the whole that a part is of has a figure of its own. */
const WHOLE = new RegExp(
  `[ \\u00A0](?:${SPELT_SMALL}|\\d{1,3}(?:,?\\d{3}){0,3})(?=[ \\u00A0])`,
  'iuy',
);
const ONE = 1;
/** Matches "dozens", "a couple": the noun behind "of" belongs to them. */
const NEEDS_OF = /(?:s|couple)$/iu;

/**
 * Finds the unit or the counted noun of a figure: "40 | km", "12 | wounded soldiers",
 * "hundreds | of homes". What a share is of is counted, yet outside its span: "40% of
 * voters",
 * "14 of 22 detectors".
 */
export function nameFigure(
  part: string,
  { start, end, written, figure }: FigureAt,
): NamedFigure {
  const unit = unitNamed(part.slice(start + written.length, end).replace(/^[-\s]/u, ''));
  if (figure.currency !== null) return unnamed(start + written.length, figure.currency);
  if (/^(?:twice|thrice)$/iu.test(written)) return unnamed(end, 'times');
  if (unit === 'people') return { end, unit, counted: 'peopl', nounEnd: end };
  if (unit !== null) return shared(end, unit, nounAfterOf(part, end));
  const noun = findCountedNoun(
    part,
    end,
    figure.value === ONE && /\p{L}$/u.test(written),
  );
  if (noun !== null) return named(noun);
  const share = nounAfterOf(part, end);
  return share !== null && NEEDS_OF.test(written) && !/\d/.test(written)
    ? named(share, unitNamed(part.slice(share.start, share.end)))
    : shared(end, null, share);
}

function unnamed(end: number, unit: string | null): NamedFigure {
  return { end, unit, counted: null, nounEnd: end };
}

/** A share or a part: the noun behind "of" is counted and stands outside its span. */
function shared(end: number, unit: string | null, noun: CountedNoun | null): NamedFigure {
  return { end, unit, counted: noun?.term ?? null, nounEnd: noun?.end ?? end };
}

function named({ end, term }: CountedNoun, unit: string | null = null): NamedFigure {
  const counted = unit ? null : term;
  return { end, unit: term === 'peopl' ? 'people' : unit, counted, nounEnd: end };
}

function nounAfterOf(part: string, from: number): CountedNoun | null {
  OF.lastIndex = from;
  const of = OF.exec(part);
  if (of === null) return null;
  WHOLE.lastIndex = from + of[0].length;
  const whole = WHOLE.exec(part)?.[0].length ?? 0;
  return findCountedNoun(part, from + of[0].length + whole);
}
