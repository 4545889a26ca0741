import { findClocks } from '../event/clock-mentions.ts';
import { type FigureMention, findFigures } from '../event/figure-mentions.ts';
import { unitNamed } from '../event/figures/units.ts';
import { findTimes } from '../event/time-mentions.ts';
import { NUMBER_WORDS } from '../index/word-classes.ts';
import type { Query, QueryWord } from '../query/query.ts';
import { isWithin, type Span, sliceSpan } from '../text/span.ts';
import { splitTokens, type Token } from '../text/tokens.ts';

/*
 * Numbers, units, days and times are written in many ways: "1.2m" and "1,200,000", "40%" and "40
 * per cent", "Monday" and "8 November", "2:40am" and "2.40 a.m.". Each has one normal form, which
 * question and passage share beside the words as they stand: `1200000`, `percent`, `d20211108`,
 * `t0240`. What a number counts
 * stays a word of its own, so that 1.2 million metres and 1.2 million people differ.
 */

// What is written in more than one way; any other passage need not be looked at closer.
// Matches "40%", "$3", "1.2m", "two million", "fifty-six"; not "56 jets" or "in 2021".
const FIGURE_HINT =
  /[%$€£¥₹]|\p{N}\p{L}|\b(?:per ?cent|hundred|thousand|million|billion|trillion|lakh|crore|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/iu;

// Matches "Monday", "Nov. 8", "8th of November", "2021-11-08"; not "in 2021" or "56 jets".
const DAY_HINT =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* \d|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d-\d\d)/iu;

// Matches "2am", "2 p.m.", "14:40"; not "2 amps".
const CLOCK_HINT = /\d ?[ap]\.?m\b|\d:\d\d/iu;

/**
 * Returns the normal forms of the numbers, units, days and times in a passage, for its index.
 *
 * @param published The article's day as its front matter writes it, or null; by it "Monday" is
 * understood.
 */
export function equalForms(
  text: string,
  passage: Span,
  published: string | null,
): readonly string[] {
  return findEqualForms(text, passage, published).flatMap(({ forms }) => forms);
}

/** A number or a day as written, with its normal forms. */
export interface EqualForms extends Span {
  readonly forms: readonly string[];
}

/** Finds the numbers and days in a passage, with the normal forms of each. */
export function findEqualForms(
  text: string,
  passage: Span,
  published: string | null,
): readonly EqualForms[] {
  const part = sliceSpan(text, passage);
  const figures = FIGURE_HINT.test(part) ? findFigures(text, passage) : [];
  return [
    ...figures.map(({ start, end, value, unit }) => ({
      start,
      end,
      forms: [`${value}`, ...formsOfUnit(unit)],
    })),
    ...findDays(text, passage, published),
    ...findTimesOfDay(text, passage),
    ...findMays(text, passage),
  ];
}

/**
 * Returns a query whose numbers, units and days have their normal forms beside them, and whose
 * times of day and May have them instead.
 */
export function withEqualForms(asked: Query): Query {
  const query = withMay(withTimesOfDay(asked));
  const { text } = query;
  const whole = { start: 0, end: text.length };
  const figures = findFigures(text, whole);
  const days = findDays(text, whole, null);
  const formsByWord = new Map<string, readonly string[]>();
  for (const token of splitTokens(text)) {
    const within = (span: Span) => isWithin(token, span);
    const forms = [
      ...figures.filter(within).flatMap((figure) => formsOfWord(token, figure)),
      // With its year a day is asked for of that year alone: that form comes first.
      ...days.filter(within).flatMap((day) => day.forms.slice(0, 1)),
    ];
    const written = sliceSpan(text, token);
    formsByWord.set(written, [...(formsByWord.get(written) ?? []), ...forms]);
  }
  const words = query.words.map((word) =>
    withForms(word, [...(formsByWord.get(word.written) ?? []), ...formsOfBareUnit(word)]),
  );
  const isChanged = words.some((word, place) => word !== query.words[place]);
  return isChanged ? { ...query, words } : query;
}

/** A time is one word, though it is written in several: neither "3" nor "35am" is asked. */
function withTimesOfDay(query: Query): Query {
  const { text, askedNoun } = query;
  const clocks = findTimesOfDay(text, { start: 0, end: text.length });
  if (clocks.length === 0) return query;
  const formByWord = new Map<string, EqualForms | null>();
  for (const clock of clocks) {
    const [first, ...others] = splitTokens(text, clock);
    if (first) formByWord.set(sliceSpan(text, first), clock);
    for (const other of others) formByWord.set(sliceSpan(text, other), null);
  }
  const words = query.words.flatMap((word): readonly QueryWord[] => {
    const clock = formByWord.get(word.written);
    if (!clock) return clock === null ? [] : [word];
    const [term = word.term] = clock.forms;
    return [
      { written: sliceSpan(text, clock), term, word: term, forms: [], kind: 'number' },
    ];
  });
  const noun = query.words[askedNoun];
  return { ...query, words, askedNoun: noun ? words.indexOf(noun) : askedNoun };
}

/** The month of May is a word of the query, as any other month is. */
function withMay(query: Query): Query {
  const { text } = query;
  const [may] = findMays(text, { start: 0, end: text.length });
  if (!may) return query;
  const word: QueryWord = {
    written: 'May',
    term: MAY,
    word: MAY,
    forms: [],
    kind: 'name',
  };
  return { ...query, words: [...query.words, word] };
}

/** A unit without a figure is asked for: "how many dollars" is found in "$50,000". */
function formsOfBareUnit({ kind, word }: QueryWord): readonly string[] {
  if (kind !== 'word' || word.length < SHORTEST_UNIT) return [];
  const unit = unitNamed(word);
  return [...formsOfUnit(unit), ...(unit === 'pound' ? STERLING : [])];
}

/** "Pounds" may be weight, so their form is their word: as money they are found in "£3" too. */
const STERLING: readonly string[] = ['gbp'];

/** Shorter ones are letters that stand for much else. */
const SHORTEST_UNIT = 3;

/** A number has the form of the whole figure, its unit that of the unit; what is counted none. */
function formsOfWord(
  { word, term }: Token,
  { value, unit, counted }: FigureMention,
): readonly string[] {
  if (/^\p{N}/u.test(word) || NUMBER_WORDS.has(word)) return [`${value}`];
  return term === counted ? [] : formsOfUnit(unit);
}

function withForms(word: QueryWord, forms: readonly string[] = []): QueryWord {
  const others = new Set(forms.filter((form) => form !== word.term));
  return others.size === 0 ? word : { ...word, forms: [...others] };
}

/** A unit of several words ("years old") is found by its words. */
function formsOfUnit(unit: string | null): readonly string[] {
  const [token, ...others] = splitTokens(unit ?? '');
  return token && others.length === 0 ? [token.term] : [];
}

/** `d20211108`, or `d1108` for a day of no year: letters first, so that it is no number. */
function dayForm(day: string): string {
  return `d${day.replaceAll('-', '')}`;
}

/** `t0240`: "2:40am" as well as "02:40". */
function findTimesOfDay(text: string, span: Span): readonly EqualForms[] {
  if (!CLOCK_HINT.test(sliceSpan(text, span))) return [];
  return findClocks(text, span).map(({ start, end, time }) => ({
    start,
    end,
    forms: [`t${time}`],
  }));
}

/** The month of May in normal form, as "may" is too common a word to search for. */
const MAY = 'm05';
// Matches "in May", "26 May 2026"; not "may" or "Mayor".
const MAY_WORD = /(?<!\p{L})May(?!\p{L})/u;

function findMays(text: string, span: Span): readonly EqualForms[] {
  if (!MAY_WORD.test(sliceSpan(text, span))) return [];
  return findTimes(text, span, null).flatMap((time) => {
    const place = sliceSpan(text, time).search(MAY_WORD);
    const start = time.start + place;
    return place < 0 ? [] : [{ start, end: start + 'May'.length, forms: [MAY] }];
  });
}

/** Two days far apart: what means the same day of the year from both names it. */
const ONE_DAY = '2001-02-14';
const OTHER_DAY = '2002-08-22';

/** The days that are named: with their year where it is known, and as a day of any year. */
function findDays(
  text: string,
  span: Span,
  published: string | null,
): readonly EqualForms[] {
  if (!DAY_HINT.test(sliceSpan(text, span))) return [];
  const dated = findTimes(text, span, published).flatMap(({ start, end, from, to }) =>
    from !== null && from === to
      ? [{ start, end, forms: [dayForm(from), dayForm(from.slice(5))] }]
      : [],
  );
  return dated.length > 0 || published !== null ? dated : findDaysOfAnyYear(text, span);
}

function findDaysOfAnyYear(text: string, span: Span): readonly EqualForms[] {
  const others = findTimes(text, span, OTHER_DAY);
  return findTimes(text, span, ONE_DAY).flatMap(({ start, end, from, to }) => {
    const other = others.find((each) => each.start === start);
    const day = from !== null && from === to ? from.slice(5) : null;
    const isSame = day !== null && other?.from?.slice(5) === day;
    return isSame ? [{ start, end, forms: [dayForm(day)] }] : [];
  });
}
