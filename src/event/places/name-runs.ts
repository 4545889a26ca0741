import type { Span } from '../../text/span.ts';
import { wordList } from '../../text/word-list.ts';
import { MONTH_IN_FULL, WEEKDAY } from '../times/time-words.ts';

/** A run of capitalised words, without the function words it begins with. */
export interface NameRun extends Span {
  /** Its words as printed, particles too. */
  readonly words: readonly string[];
  /** True where ’s follows. */
  readonly isGenitive: boolean;
}

const INITIALS = String.raw`(?:\p{Lu}\.){2,6}`; // U.S. D.C.
const ABBREVIATED = String.raw`(?:St|Ste|Mt|Ft)\.`;
const PLAIN = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-](?!s(?!\p{L}))[\p{L}\p{M}]+)*`;
const WORD = `(?:${INITIALS}|${ABBREVIATED}|${PLAIN})`;
const PARTICLE =
  '(?:of the|of|de la|de los|de|del|la|le|les|el|al|upon|on|sur|am|da|do|dos|der|den|al-)';
/** No name of a place has more words. */
const MOST_WORDS = 7;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}_@#]|\\p{L}['’])${WORD}(?:[ \\u00A0](?:${PARTICLE}[ \\u00A0])?${WORD}){0,${MOST_WORDS}}`,
  'gu',
);
const GENITIVE = /^['’](?:s(?!\p{L})|(?=[ \u00A0]))/u;
const CALENDAR = new RegExp(`^(?:${MONTH_IN_FULL}|${WEEKDAY})$`, 'iu');
const SPACE = /[ \u00A0]/;
/** `US$40`, `B52`, `@name`. */
const IN_A_CODE = /[$\d@]/;
/** "Washington D.C. | Police": no name goes on behind it. */
const ENDS_NAME = 'D.C.';

/** Words that begin a sentence with a capital and belong to no name. */
const FUNCTION_WORDS: ReadonlySet<string> = wordList(`
  a about above according across after against all along also although amid among an and
  another around as at because before behind below between beyond both but by despite down
  during each either even every few for from he her here his how however i if in inside
  instead into it its last like many meanwhile more most much near nearly neither next no nor
  not now of off on once one only onto or other our out outside over she since so some still
  such than that the their then there these they this those though through throughout to
  today together too toward towards two under unless until up upon was we were what when
  where whether which while who why with within without yesterday yet you
`);

/**
 * Finds the runs of capitalised words in a text, in order and apart: "In | New Delhi",
 * "Gulf of Mexico". Months and weekdays at either end are left out.
 */
export function findNameRuns(part: string): readonly NameRun[] {
  return Array.from(part.matchAll(RUN)).flatMap((match) => {
    const run = trimRun(match[0], match.index);
    if (run === null || IN_A_CODE.test(part.charAt(run.end))) return [];
    return [{ ...run, isGenitive: GENITIVE.test(part.slice(run.end, run.end + 3)) }];
  });
}

function trimRun(written: string, start: number): Omit<NameRun, 'isGenitive'> | null {
  const words = written.split(SPACE);
  let from = 0;
  let to = words.length;
  while (from < to && isOutside(words[from])) from++;
  if (words.includes(ENDS_NAME)) to = words.indexOf(ENDS_NAME) + 1;
  while (to > from && isOutside(words[to - 1])) to--;
  if (from >= to) return null;
  const lead = words.slice(0, from).join(' ').length;
  const kept = words.slice(from, to);
  const begin = start + lead + (from > 0 ? 1 : 0);
  return { start: begin, end: begin + kept.join(' ').length, words: kept };
}

function isOutside(word = ''): boolean {
  const lower = word.toLowerCase();
  const isShoutedOrPlain = word.length === 1 || word !== word.toUpperCase();
  return (
    CALENDAR.test(word) ||
    lower === word ||
    (isShoutedOrPlain && FUNCTION_WORDS.has(lower))
  );
}
