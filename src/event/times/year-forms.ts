import { calendarDay, type Days, monthDays, yearDays } from '../day.ts';
import { speltValue } from '../number-words.ts';
import { type TimeForm, type TimeFrame, type TimeParts, untold } from './time-form.ts';
import { YEAR } from './time-words.ts';

const YEARS_A_CENTURY = 100;
const YEARS_A_DECADE = 10;
const MONTHS_A_QUARTER = 3;
const MONTHS_A_HALF = 6;
/** "The '60s" are those of the last century, "the '20s" of neither for certain. */
const FIRST_SURE_DECADE = 40;

const SEASONS = 'spring|summer|autumn|fall|winter';
/** First month by season; the northern hemisphere's, as meteorologists count (WMO). */
const FIRST_MONTH: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
};

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
const ERA = '(?:b\\.c\\.e\\.|b\\.c\\.|bce?)';

/** Years, and what is longer or a part of one: decades, centuries, seasons, quarters. */
export const YEAR_FORMS: readonly TimeForm[] = [
  {
    pattern: `(?:ad \\d{1,4}|\\d{1,4} (?:ad|a\\.d\\.|ce)|\\d{1,5} ${ERA})(?![\\p{L}])`,
    kind: 'vague',
    resolve: untold,
  },
  {
    pattern: `(?<century>\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')})(?:-| )(?:century|centuries)(?<era> ${ERA})?`,
    kind: 'stretch',
    resolve: centuryDays,
  },
  {
    pattern: "(?<decade>1\\d{2}0|20\\d0)['’]?s",
    kind: 'stretch',
    resolve: ({ decade }) =>
      yearDays(Number(decade), Number(decade) + YEARS_A_DECADE - 1),
  },
  {
    pattern: `(?<=(?<!\\p{L})(?:the |mid-|early |late ))['’]?(?<tens>[1-9]0)s|['’](?<more>[1-9]0)s`,
    kind: 'stretch',
    resolve: shortDecade,
  },
  {
    pattern: `(?<=(?<!\\p{L})(?:the |mid-|early |late ))(?<spelt>${DECADES})`,
    kind: 'stretch',
    resolve: ({ spelt }) => lastCentury(speltDecade(spelt)),
  },
  {
    pattern: `(?<season>${SEASONS})(?:,| of)? (?<year>${YEAR})`,
    kind: 'stretch',
    resolve: ({ season, year }) =>
      seasonDays(season, Number(year)) ?? yearDays(Number(year)),
  },
  {
    pattern: `(?<season>${SEASONS})(?: of)? (?<which>last|this|next) year`,
    kind: 'stretch',
    resolve: seasonOfYear,
  },
  {
    pattern: `(?<which>last|this|next) (?<season>${SEASONS})`,
    kind: 'stretch',
    resolve: seasonBeside,
  },
  {
    pattern: `q(?<quarter>[1-4])(?:,| of)? (?<year>${YEAR})`,
    kind: 'stretch',
    resolve: partOfYear,
  },
  {
    pattern: `(?<quarter>first|second|third|fourth|final|last|1st|2nd|3rd|4th) (?<part>quarter|half)(?: of)? (?<year>${YEAR})`,
    kind: 'stretch',
    resolve: partOfYear,
  },
  {
    pattern: `(?<year>${YEAR})(?: ?[-–—/] ?| to | and | through | until )(?<last>${YEAR}|\\d\\d)(?![-–/\\d]|[.,]\\d)`,
    kind: 'stretch',
    resolve: yearsBetween,
  },
  {
    pattern: `(?<year>${YEAR})(?![-–/\\d]\\d|[.,:]\\d)`,
    kind: 'stretch',
    resolve: ({ year }) => yearDays(Number(year)),
  },
];

/** Centuries begin with the year one: the 19th is 1801 to 1900. */
function centuryDays({ century, era }: TimeParts): Days | null {
  if (era !== undefined) return null;
  const lower = (century ?? '').toLowerCase();
  const number = Number.parseInt(lower, 10) || ORDINALS.indexOf(lower) + 1;
  if (number < 1) return null;
  return yearDays((number - 1) * YEARS_A_CENTURY + 1, number * YEARS_A_CENTURY);
}

function shortDecade({ tens, more }: TimeParts): Days | null {
  return lastCentury(Number(tens ?? more));
}

function lastCentury(tens: number): Days | null {
  if (tens < FIRST_SURE_DECADE) return null;
  const first = 1900 + tens;
  return yearDays(first, first + YEARS_A_DECADE - 1);
}

function speltDecade(spelt: string | undefined): number {
  return speltValue((spelt ?? '').toLowerCase().replace(/ies$/, 'y')) ?? 0;
}

/** Winter lies in two years, so none is chosen for it. */
function seasonDays(season: string | undefined, year: number): Days | null {
  const first = FIRST_MONTH[(season ?? '').toLowerCase()];
  return first === undefined ? null : monthDays(year, first, MONTHS_A_QUARTER);
}

/** "The autumn of next year". */
function seasonOfYear({ season, which }: TimeParts, { near }: TimeFrame): Days | null {
  if (near === null) return null;
  const year = calendarDay(near).year + ({ last: -1, next: 1 }[which ?? ''] ?? 0);
  return seasonDays(season, year) ?? yearDays(year);
}

/** "Last summer" said in October may be this year's: then nothing is told. */
function seasonBeside({ season, which }: TimeParts, { near }: TimeFrame): Days | null {
  if (near === null) return null;
  const { year } = calendarDay(near);
  const current = seasonDays(season, year);
  if (current === null || which === 'this') return current;
  if (which === 'last') return near > current.last ? null : seasonDays(season, year - 1);
  return near < current.first ? null : seasonDays(season, year + 1);
}

function partOfYear({ quarter, part, year }: TimeParts): Days | null {
  const months = part?.toLowerCase() === 'half' ? MONTHS_A_HALF : MONTHS_A_QUARTER;
  const parts = months === MONTHS_A_HALF ? 2 : 4;
  const lower = (quarter ?? '').toLowerCase();
  const isLast = lower === 'final' || lower === 'last';
  const place = isLast
    ? parts
    : Number.parseInt(lower, 10) || ORDINALS.indexOf(lower) + 1;
  if (place < 1 || place > parts) return null;
  return monthDays(Number(year), (place - 1) * months + 1, months);
}

/** `2011-13`, `2011 to 2013`; nothing for what runs backwards. */
function yearsBetween({ year, last }: TimeParts): Days | null {
  const first = Number(year);
  const end =
    last?.length === 2 ? first - (first % YEARS_A_CENTURY) + Number(last) : Number(last);
  return end > first ? yearDays(first, end) : null;
}
