import { SPELT_SMALL } from '../number-words.ts';
import { type TimeForm, untold } from './time-form.ts';
import { UNIT, UNITS } from './time-words.ts';

const COUNT = `(?:\\d{1,4}(?:\\.\\d)?|${SPELT_SMALL}|several|a few|many)`;
const RANGE = `(?:(?: to | or | and |[-–])${COUNT})?`;
const MORE = '(?: more| full| whole| straight| consecutive| long)?';
/** "40 years old" is an age. */
const NO_AGE = '(?!(?:-| )(?:old|of age))';
/** Only behind these is "a year" a duration; elsewhere it is a rate: "$5 a year". */
const LASTING =
  'for|within|after|under|over|about|than|nearly|almost|least|lasted|took|takes|take|in|spent';

/** How long something lasts: "three weeks", "half an hour", "for years". */
export const DURATION_FORMS: readonly TimeForm[] = [
  `(?:(?<=(?<!\\p{L})(?:${LASTING}) )(?:one|1)${MORE} (?:${UNIT})|(?:one|1)${MORE} (?:hour|week|month|year|decade|century))${NO_AGE}`,
  `${COUNT}${RANGE}(?: and a half)?${MORE} (?:${UNITS}|mins|hrs)${NO_AGE}`,
  'half an hour|an? (?:hour|year) and a half|half a (?:century|day|decade|year)',
  `(?<=(?<!\\p{L})(?:${LASTING}) )(?:an hour|a (?:minute|day|week|fortnight|month|year|decade|century))(?![-\\p{L}])`,
  `(?<=(?<!\\p{L})(?:for|lasted|took|take|spent) (?:many |several |some |a few )?)(?:${UNITS})(?! (?:ago|later|earlier))`,
].map((pattern) => ({ pattern, kind: 'duration', resolve: untold }));
