import { bareTime, type DayRange, parseTime } from '../event/parse-time.ts';
import { QueryError } from '../query/query-error.ts';
import { fold } from '../text/fold.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { said } from '../wording/said.ts';
import type { Reading } from './library.ts';
import { timesIn } from './times-in.ts';

/** A time that a question is narrowed to. */
export interface AskedTime {
  /** As typed. */
  readonly written: string;
  /**
   * The days meant; null for a day or month without a year ("8 Nov", "Monday"), which is
   * understood in each article near its own date.
   */
  readonly days: DayRange | null;
}

/** A day to understand "Monday" by, where only its form is looked at. */
const ANY_DAY = '2000-01-03';

/** Times counted from the day of asking: "last week", "yesterday", "three days ago". */
const COUNTED_FROM_TODAY =
  /\b(?:yesterday|today|tonight|tomorrow|now|ago|last|past|this|next|previous|recent(?:ly)?)\b/iu;

/**
 * Reads the time that a question is narrowed to.
 *
 * @param today The day of asking, `YYYY-MM-DD`; undefined where it is not known.
 * @throws {QueryError} If the text is no time.
 */
export function readAskedTime(written: string, today: string | undefined): AskedTime {
  const days = parseTime(written, null);
  if (days) return { written, days };
  const near = COUNTED_FROM_TODAY.test(written) ? today : undefined;
  const counted = near === undefined ? null : parseTime(written, near);
  if (counted) return { written, days: counted };
  if (near === undefined && parseTime(written, ANY_DAY)) return { written, days: null };
  throw new QueryError(said('questions.no-time', { text: written }));
}

/** Tells whether a span of an article names a time in the one asked for. */
export function namesTime(
  { article }: Reading,
  span: Span,
  { written, days }: AskedTime,
): boolean {
  const mentions = timesIn(article, span);
  if (mentions.length === 0) return false;
  const meant = days ?? parseTime(written, article.published);
  const wanted = fold(bareTime(written));
  return mentions.some((mention) => {
    const { from, to } = mention;
    if (from !== null && to !== null && meant) return isInside({ from, to }, meant);
    return days === null && fold(sliceSpan(article.text, mention)).includes(wanted);
  });
}

/** Tells whether a span of an article names any time of which the days can be told. */
export function namesDay({ article }: Reading, span: Span): boolean {
  return timesIn(article, span).some(({ from }) => from !== null);
}

/** Tells whether an article was published in the time asked for. */
export function isPublishedIn(
  { article: { published } }: Reading,
  { written, days }: AskedTime,
): boolean {
  const day = published?.slice(0, 10);
  const meant = days ?? parseTime(written, published);
  return day !== undefined && meant !== null && meant.from <= day && day <= meant.to;
}

/** "Last month" is told of at most so many days before an article was published. */
const NEAR_MS = 62 * 24 * 60 * 60 * 1000;

/** Tells whether an article was published about the time asked for. */
export function isPublishedNear(
  { article: { published } }: Reading,
  { days }: AskedTime,
): boolean {
  const day = Date.parse(published?.slice(0, 10) ?? '');
  return (
    days !== null &&
    day >= Date.parse(days.from) - NEAR_MS &&
    day <= Date.parse(days.to) + NEAR_MS
  );
}

/** "November 2021" is named by "8 November", and "8 November" not by "2021". */
function isInside({ from, to }: DayRange, { from: first, to: last }: DayRange): boolean {
  return first <= from && to <= last;
}
