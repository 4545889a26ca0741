import { findTimes, type TimeMention } from '../../event/time-mentions.ts';
import { type Span, sliceSpan } from '../../text/span.ts';

/** A day, month or year that is named. */
export interface NamedDay extends Span {
  /** Only what is as exact can be compared. */
  readonly kind: 'day' | 'month' | 'year';
  /** Its first day, `YYYY-MM-DD`. */
  readonly value: string;
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
 * Finds the days, months and years that are named in a text: a weekday or "4 May" as it is
 * understood on the article's day. Without that, weekdays and whole dates only.
 */
export function findDays(dated: DatedText): readonly NamedDay[] {
  const { text, span, published, isLater } = dated;
  const weekdays =
    published === null
      ? findTimes(text, span, ANY_DAY).filter((time) =>
          WEEKDAY_ALONE.test(sliceSpan(text, time)),
        )
      : [];
  return [...findTimes(text, span, published), ...weekdays]
    .filter((time) => !isLater || !FROM_TODAY.test(sliceSpan(text, time)))
    .flatMap((time) => readDay(time) ?? []);
}

function readDay({ start, end, from, to }: TimeMention): NamedDay | null {
  if (from === null || to === null) return null;
  const kind = kindOf(from, to);
  return kind && { start, end, kind, value: from };
}

function kindOf(from: string, to: string): NamedDay['kind'] | null {
  if (from === to) return 'day';
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return 'year';
  const isMonth =
    from.endsWith('-01') &&
    from.slice(0, 7) === to.slice(0, 7) &&
    Number(to.slice(8)) > 27;
  return isMonth ? 'month' : null;
}
