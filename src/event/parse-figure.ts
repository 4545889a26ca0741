import { ANY_UNIT, unitNamed } from './figures/units.ts';
import { FIGURE, readFigure } from './figures/written-figure.ts';

/** A number with its unit. */
export interface Figure {
  /** Of a range the lower end, of a fraction its value: 0.5. */
  readonly value: number;
  /** Normal form: `USD`, `percent`, `km`, `years old`; null for a bare number. */
  readonly unit: string | null;
}

/** No figure is longer in writing, in UTF-16 code units. */
const LONGEST_FIGURE = 80;
const SPACE = '[ \\u00A0\\u202F]';
/** Words before a figure that leave its value as it is. */
const LEADING =
  /^(?:about|around|some|nearly|almost|roughly|approximately|over|under|more than|less than|fewer than|at least|at most|up to|an estimated|the)\s+/iu;
const WHOLE = new RegExp(
  `^(${FIGURE.replaceAll(' ', SPACE)})(?:[-\\s]?(${ANY_UNIT.replaceAll(' ', SPACE)}))?$`,
  'iu',
);
/** Matches `3-4`, which may be a score; not `3 to 4`, `3-4 weeks`. */
const MAYBE_SCORE = /^\d+\s?[-–—]\s?\d+$/u;

/**
 * Returns the figure that is written, with its unit; null where it is none or can be read
 * in two ways: `1.200.000`, `1,5`, `3-4`. Capitals do not count.
 *
 * @example
 * parseFigure('£3bn'); // { value: 3_000_000_000, unit: 'GBP' }
 */
export function parseFigure(written: string): Figure | null {
  const text = written.trim().replace(LEADING, '');
  if (text.length > LONGEST_FIGURE || MAYBE_SCORE.test(text)) return null;
  const match = WHOLE.exec(text);
  if (match === null) return null;
  const figure = readFigure(match[1] ?? '');
  if (figure === null) return null;
  const unit = figure.currency ?? (match[2] === undefined ? null : unitNamed(match[2]));
  return { value: figure.value, unit };
}
