import { BEFORE_FIGURE } from '../abbreviations.ts';
import { type Boundary, endsWithListed, isFullStop } from './boundary.ts';

/** Matches `22-451`, `#4`, `IV of`; does not match `It was` or `I think`. */
const FIGURE = /^(?:[#(]?\d|[IVXLC]{2,}(?!\p{L}))/u;

/** Keeps `No.`, `p.`, `Jan.` with the figure after them: `No. 22-451`, `Jan. 5`, `Vol. IV`. */
export function keepAbbreviationWithFigure(boundary: Boundary): boolean {
  if (!isFullStop(boundary) || !FIGURE.test(boundary.after)) return false;
  return endsWithListed(BEFORE_FIGURE, boundary);
}
