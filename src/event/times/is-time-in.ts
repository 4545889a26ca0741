import { wordList } from '../../text/word-list.ts';
import type { TimePiece } from './scan-times.ts';
import { MONTH_IN_FULL, WEEKDAY } from './time-words.ts';

/** Words before a month's name that make it the month: "in May", "last March". */
const BEFORE_MONTH: ReadonlySet<string> = wordList(`
  in since until till during of this last next late early mid from to through between by
  every each before after around throughout mid-
`);
/** Months whose names are other words or given names too. */
const ALSO_A_NAME: ReadonlySet<string> = wordList('may march april june august');
/** Words after a day that make it a paper, a broadcast or an agreement. */
const AFTER_DAY_IN_NAME =
  /^(?: Night (?:Football|Live)| (?:Times|Telegraph|Mail|Mirror|Express|Herald|Independent|Post|World|Show|Business|Agreement|Programme|Program)\b)/u;
/** "Bloody Sunday", "Black Monday": days of history. */
const BEFORE_DAY_IN_NAME = /\b(?:Bloody|Black|Easter|Whit|USA|India|Radio|Psychology) $/u;
/** A capital inside a sentence, that is not after a stop or a mark that opens one. */
const INSIDE_SENTENCE = /[\p{L}\p{N},;’'] $/u;
const CAPITAL_BEFORE = /\p{Lu}[\p{L}.'’-]* $/u;
/** A holiday's name is a surname too: "Johnnie Christmas". */
const HOLIDAY = /^(?:Christmas|Thanksgiving|Easter|Halloween|Ramadan|Diwali|Hanukkah)$/u;
const AFTER_A_NAME =
  /(?<!\b(?:In|On|At|By|Since|This|Last|Next|Before|After|During|Until|For|Over|Every|The|Happy|Merry|With)) $(?<=\p{Lu}\p{L}+ )/u;
const CAPITAL_AFTER = /^ \p{Lu}/u;
const AS_SOON_AS = /\b(?:soon|early|late|recently) as $/u;
/** "Between April and | June"; "Cole and | June" are two people. */
const AFTER_ANOTHER_MONTH = new RegExp(
  `(?:in|between|from|of) (?:early |late )?(?:${MONTH_IN_FULL}),? (?:and|or) $`,
  'iu',
);
const LAST_WORD = /([\p{L}-]+)[ ,]+$/u;
/** How far around a time words are looked at, in UTF-16 code units. */
const REACH = 30;

const MONTH_ALONE = new RegExp(`^(?:${MONTH_IN_FULL})$`, 'iu');
const CALENDAR_WORD = new RegExp(`\\b(?:${MONTH_IN_FULL}|${WEEKDAY})`, 'iu');
const YEAR_ALONE = /^\d{4}$/;
/** "2,000 people", "2000 protesters", "the 1500 m": a figure, no year. */
const COUNTED_AFTER =
  /^[ -](?:more |other |new |armed |Israeli |local )?(?:people|persons|men|women|children|troops|soldiers|police|officers|protesters|demonstrators|workers|jobs|homes|houses|students|employees|members|migrants|refugees|cases|deaths|victims|residents|villagers|voters|tickets|cars|vehicles|fans|spectators|copies|pages|words|points|votes|acres|hectares|miles|metres|meters|feet|km|kg|m|tons|tonnes|barrels|dollars|euros|pounds|rupees|yen|calories|steps|times|hours|days|years|francs|megawatts|MW|mph|delegates|participants|runners|guests|soldiers|fighters|prisoners|inmates|artists|companies|stores|shops)\b/u;
const ABOUT_BEFORE =
  /(?:about|some|nearly|almost|roughly|approximately|than|least|around|every|up to|over|estimated|[$£€#]|No\.?|Flight|Highway|Route|Room|Windows|Office|Agenda|Vision|Boeing|Airbus|Model|Resolution|Regulation|PlayStation|Xbox|Peugeot|Interstate|Channel) ?$/u;

/**
 * Tells whether a written time is one where it stands: "in May", not "Theresa May" or "it
 * may"; the year 2000, not 2000 protesters.
 *
 * @param part The text that was searched; the piece counts from its start.
 */
export function isTimeIn(part: string, piece: TimePiece): boolean {
  const written = part.slice(piece.start, piece.end);
  const before = part.slice(Math.max(0, piece.start - REACH), piece.start);
  const after = part.slice(piece.end, piece.end + REACH);
  if (!hasCalendarCapitals(written)) return false;
  if (YEAR_ALONE.test(written)) return isYear(before, after);
  if (MONTH_ALONE.test(written)) return isMonth(written.toLowerCase(), before, after);
  if (piece.kind === 'weekday') return isWeekday(before, after);
  if (/^(?:Spring|Summer|Autumn|Fall|Winter)\b/u.test(written))
    return !CAPITAL_BEFORE.test(before);
  if (/^(?:Today|Tonight|Tomorrow|Yesterday)\b/u.test(written))
    return !INSIDE_SENTENCE.test(before) && !/^ Show\b/u.test(after);
  if (HOLIDAY.test(written)) return !AFTER_A_NAME.test(before);
  if (/^(?:A|An) /u.test(written)) return !INSIDE_SENTENCE.test(before);
  if (/\d0s$/u.test(written)) return !/\b(?:his|her|their|my|your|our)\b/iu.test(before);
  return true;
}

/** English writes months and days with a capital; "may" and "march" without are verbs. */
function hasCalendarCapitals(written: string): boolean {
  const match = CALENDAR_WORD.exec(written);
  return match === null || /^\p{Lu}/u.test(match[0]);
}

function isYear(before: string, after: string): boolean {
  return !COUNTED_AFTER.test(after) && !ABOUT_BEFORE.test(before);
}

function isMonth(month: string, before: string, after: string): boolean {
  const last = LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '';
  if (
    /^['’]s?\p{L}/u.test(after) &&
    ALSO_A_NAME.has(month) &&
    last !== 'in' &&
    last !== 'since'
  )
    return false;
  if (AS_SOON_AS.test(before) || AFTER_ANOTHER_MONTH.test(before)) return true;
  if (BEFORE_MONTH.has(last)) return !isNameAfter(month, last, after);
  if (ALSO_A_NAME.has(month)) return false;
  return !CAPITAL_BEFORE.test(before) && !CAPITAL_AFTER.test(after);
}

/** "To May Cole", "by April Hale": a given name; "in June Hale said" may be the month. */
function isNameAfter(month: string, last: string, after: string): boolean {
  const isSure = last === 'in' || last === 'since' || last === 'last' || last === 'this';
  if (!ALSO_A_NAME.has(month) || isSure) return false;
  return (
    CAPITAL_AFTER.test(after) ||
    /^ (?:said|says|told|was|is|has|had|and her|and his)\b/u.test(after)
  );
}

/** "The program “Sunday Table”": a title. */
function isInTitle(before: string, after: string): boolean {
  return /[“‘"]$/u.test(before) && CAPITAL_AFTER.test(after);
}

function isWeekday(before: string, after: string): boolean {
  if (isInTitle(before, after)) return false;
  return !AFTER_DAY_IN_NAME.test(after) && !BEFORE_DAY_IN_NAME.test(before);
}
