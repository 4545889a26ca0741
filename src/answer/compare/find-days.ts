import { findTimes, type TimeMention } from '../../event/time-mentions.ts';
import { type Span, sliceSpan } from '../../text/span.ts';

/** A day, month or year that is named. */
export interface NamedDay extends Span {
  /**
   * A `weekday` is of any week: of a later text, and where the article's own day is not
   * known. A `yearly day` or a `yearly month` is of any year, for the latter reason.
   */
  readonly kind: 'weekday' | 'day' | 'month' | 'year' | `yearly ${'day' | 'month'}`;
  /** Its first and its last day, `YYYY-MM-DD`; of any week or year, one that it may be. */
  readonly value: string;
  readonly last: string;
}

/** Tells whether two are as exact as each other: a weekday is a day. */
export function isOfKind(one: NamedDay, other: NamedDay): boolean {
  const [first, second] = [one, other].map(({ kind }) =>
    kind === 'weekday' ? 'day' : kind,
  );
  return first === second;
}

/** Tells whether two that are not of one kind can be compared: a day with its month or year. */
export function isComparable(one: NamedDay, other: NamedDay): boolean {
  return [one, other].every(
    ({ kind }) => kind !== 'weekday' && !kind.startsWith('yearly'),
  );
}

/** Tells whether two that can be compared may be the same: "in May" and "on 4 May". */
export function isSameDay(one: NamedDay, other: NamedDay): boolean {
  const kinds = [one.kind, other.kind];
  if (kinds.includes('weekday')) return weekdayOf(one.value) === weekdayOf(other.value);
  if (one.kind.startsWith('yearly')) return one.value.slice(5) === other.value.slice(5);
  return one.value <= other.last && other.value <= one.last;
}

/** 0 for Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Where days are named, and by which day they are understood. */
export interface DatedText {
  readonly text: string;
  readonly span: Span;
  /** Day of the article, `YYYY-MM-DD` with or without a time; null where it states none. */
  readonly published: string | null;
  /** True for a text of another day, such as a message: its "yesterday" is not the article's. */
  readonly isLater: boolean;
}

/** Matches "yesterday" and "three days ago"; not "Monday". */
const FROM_TODAY =
  /\b(?:yesterday|today|tonight|tomorrow|now|ago|last|past|previous|this|next|coming)\b/iu;

/** Matches "Monday" and "Monday evening"; not "Monday 4 May", "Mondays". */
const WEEKDAY_ALONE =
  /^\D*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!\P{N}*\p{N})/iu;

/** By any day two weekdays of the same name are the same: 14 February 2001. */
const ANY_DAY = '2001-02-14';

/**
 * Finds the days, months and years that are named in a text: "4 May" as it is understood on
 * the article's day, or of any year where that is not known.
 */
export function findDays(dated: DatedText): readonly NamedDay[] {
  const { text, span, published, isLater } = dated;
  const known = findTimes(text, span, published);
  const isKnown = ({ start, from }: TimeMention) =>
    known.some((time) => time.start === start && time.from !== null && from !== null);
  const recurring = published === null ? findTimes(text, span, ANY_DAY) : [];
  return [
    ...known.flatMap((time) => readDay(text, time, isLater) ?? []),
    ...recurring.flatMap((time) =>
      isKnown(time) ? [] : (readRecurring(text, time, isLater) ?? []),
    ),
  ].filter((time) => !isLater || !FROM_TODAY.test(sliceSpan(text, time)));
}

/** Of any year: nothing that is counted from the day of the text. */
function readRecurring(
  text: string,
  time: TimeMention,
  isLater: boolean,
): NamedDay | null {
  const day = readDay(text, time, isLater);
  const written = sliceSpan(text, time);
  if (day === null || day.kind === 'year' || FROM_TODAY.test(written)) return null;
  if (WEEKDAY_ALONE.test(written)) return { ...day, kind: 'weekday' };
  return { ...day, kind: day.kind === 'month' ? 'yearly month' : 'yearly day' };
}

function readDay(
  text: string,
  { start, end, from, to }: TimeMention,
  isLater: boolean,
): NamedDay | null {
  if (from === null || to === null) return null;
  const kind = kindOf(from, to);
  if (kind === null) return null;
  const isWeekday = isLater && WEEKDAY_ALONE.test(text.slice(start, end));
  return { start, end, kind: isWeekday ? 'weekday' : kind, value: from, last: to };
}

function kindOf(from: string, to: string): 'day' | 'month' | 'year' | null {
  if (from === to) return 'day';
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return 'year';
  const isMonth =
    from.endsWith('-01') &&
    from.slice(0, 7) === to.slice(0, 7) &&
    Number(to.slice(8)) > 27;
  return isMonth ? 'month' : null;
}
