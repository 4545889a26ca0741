import { STATES } from '../abbreviations.ts';
import { type Boundary, isFullStop, opensWithTitle } from './boundary.ts';

/** Matches `the U.S`, `U.N`; does not match `U.S.S.R` or `D.C`. */
const COUNTRY = /^(?:U\.S(?:\.A)?|U\.N|U\.K|E\.U)$/;

/**
 * Keeps a place with the title of its officer: `U.S. Sen. Dee Hart`, `Mass. Gov. Ann Cole`.
 * A state after a comma belongs to a town and ends: `in Gary, Ind. | Gov. Cole`.
 */
export function keepPlaceWithTitle(boundary: Boundary): boolean {
  const { before, lastWord } = boundary;
  if (!isFullStop(boundary) || !opensWithTitle(boundary)) return false;
  if (COUNTRY.test(lastWord)) return true;
  return STATES.has(lastWord) && !before.endsWith(`, ${lastWord}`);
}
