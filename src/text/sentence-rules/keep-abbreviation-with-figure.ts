import { BEFORE_FIGURE } from '../abbreviations.ts';
import { type Boundary, isFullStop, isListed } from './boundary.ts';

/** Matches `22-451`, `#4` and `IV of`; does not match `It was`. */
const FIGURE = /^(?:[#(]?\d|[IVXLC]+\b(?!['’]))/;

/** Keeps `No.`, `p.`, `Jan.` with the figure after them: `No. 22-451`, `Jan. 5`, `Vol. IV`. */
export function keepAbbreviationWithFigure(boundary: Boundary): boolean {
  if (!isFullStop(boundary) || !FIGURE.test(boundary.after)) return false;
  return isListed(BEFORE_FIGURE, boundary.lastWord);
}
