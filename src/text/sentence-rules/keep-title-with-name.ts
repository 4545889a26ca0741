import { ALWAYS_FOLLOWED } from '../abbreviations.ts';
import { type Boundary, endsWithListed, isFullStop } from './boundary.ts';

/**
 * Keeps what cannot end a sentence with what follows: a title with its name (`Lt. Gov. Dan
 * Reyes`), `vs.` with the other side, `e.g.` with its example.
 */
export function keepTitleWithName(boundary: Boundary): boolean {
  return isFullStop(boundary) && endsWithListed(ALWAYS_FOLLOWED, boundary);
}
