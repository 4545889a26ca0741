import type { Days } from '../day.ts';

/**
 * What a time tells: a calendar day, a day of the week, a longer stretch (month, year), a
 * time of day, how long something lasts, or a time whose days cannot be told.
 */
export type TimeKind = 'day' | 'weekday' | 'stretch' | 'hour' | 'duration' | 'vague';

/** From where a time is looked at. */
export interface TimeFrame {
  /** Number of the day from which "yesterday" is understood; null where it is unknown. */
  readonly near: number | null;
  /** True where the sentence tells what is still to come: "will open on Monday". */
  readonly isAhead: boolean;
}

/** The named parts of a written time; undefined where one is not written. */
export type TimeParts = Readonly<Partial<Record<TimePart, string | undefined>>>;

type TimePart =
  | 'iso'
  | 'one'
  | 'other'
  | 'day'
  | 'month'
  | 'year'
  | 'last'
  | 'which'
  | 'part'
  | 'count'
  | 'unit'
  | 'weekday'
  | 'season'
  | 'quarter'
  | 'century'
  | 'era'
  | 'decade'
  | 'tens'
  | 'more'
  | 'spelt';

/** One way to write a time. */
export interface TimeForm {
  /**
   * Source of a regular expression, read without regard to case; a space stands for one
   * space of any kind. Bounded: no part of it repeats without limit.
   */
  readonly pattern: string;
  readonly kind: TimeKind;
  /** Returns the days meant, or null where they cannot be told. */
  readonly resolve: (parts: TimeParts, frame: TimeFrame) => Days | null;
}

/** For times whose days cannot be told from their words. */
export function untold(): null {
  return null;
}
