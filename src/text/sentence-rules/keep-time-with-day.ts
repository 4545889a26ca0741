import { TIMES } from '../abbreviations.ts';
import { type Boundary, isFullStop } from './boundary.ts';

/** Matches `Monday and`, `EST`, `Eastern time`, `GMT`; does not match `Officials`. */
const DAY_OR_ZONE =
  /^\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Tomorrow|[A-Z]{1,3}[DS]?T\b|GMT|UTC|BST|CES?T|(?:Eastern|Central|Mountain|Pacific|Greenwich|Universal)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d)/;
/** A time alone: matches `At 5 a.m`, `Just before 5:30 p.m`; not `He left at 5 a.m`. */
const TIME_ALONE =
  /^["“‘'«]?(?:\p{Lu}\p{Ll}+ )?(?:about|after|around|at|before|by|from|since|until) \d{1,2}(?::\d\d)? [ap]\.m$/iu;

/**
 * Keeps a time of day with its day or zone (`5:30 a.m. Monday`), and, where a sentence has
 * said no more than the time, with what follows (`At 5 a.m. Mr. Cole left`).
 */
export function keepTimeWithDay(boundary: Boundary): boolean {
  if (!isFullStop(boundary) || !TIMES.has(boundary.lastWord)) return false;
  return DAY_OR_ZONE.test(boundary.after) || TIME_ALONE.test(boundary.before);
}
