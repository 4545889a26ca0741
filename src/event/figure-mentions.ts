import type { Span } from '../text/span.ts';
import { isFigureIn } from './figures/is-figure-in.ts';
import { nameFigure } from './figures/name-figure.ts';
import { ANY_UNIT } from './figures/units.ts';
import { FIGURE, readFigure } from './figures/written-figure.ts';
import { isTimeIn } from './times/is-time-in.ts';
import { scanTimes } from './times/scan-times.ts';

/** A figure with its unit or the noun it counts, at the span of both. */
export interface FigureMention extends Span {
  /** Of a range the lower end, of "dozens" the least: 12, of a fraction its value: 0.5. */
  readonly value: number;
  /** Normal form of the unit: `USD`, `percent`, `km`, `years old`; null for none. */
  readonly unit: string | null;
  /** Term (`src/text/stem`) of the noun that is counted; null for none. */
  readonly counted: string | null;
  /**
   * Where the counted noun ends, which of a part stands outside the span: "14 of 22
   * detectors |"; the end of the span where there is none.
   */
  readonly nounEnd: number;
  /** True after "about", "at least", "nearly" and the like, for ranges and "dozens". */
  readonly approximate: boolean;
}

const SPACE = '[ \\u00A0\\u202F]';
const NOT_INSIDE = "(?<![\\p{L}\\p{N}_@#/$£€¥₹]|\\d[.,:/]|\\p{L}[-'’]|\\d[-–])";
const NOT_GOING_ON = '(?![\\p{L}\\p{N}_@/]|[.,:]\\d|[-–]\\d)';
const UNIT = `(?:(?:-| )?(?<unit>${ANY_UNIT})(?!-\\p{L}))`;
const MENTION = new RegExp(
  `${NOT_INSIDE}(?<figure>${FIGURE})${UNIT}?${NOT_GOING_ON}`.replaceAll(' ', SPACE),
  'giu',
);

/** Words before a figure that make it an approximate one. */
const ABOUT_BEFORE =
  /(?:\b(?:about|around|some|nearly|almost|roughly|approximately|over|under|than|at least|at most|up to|as (?:many|much|few|little) as|estimated|close to|upwards? of|circa|minimum of|maximum of)|~)\s?(?:the |an? )?$/iu;
const ABOUT_AFTER = /^(?:\+|-odd\b| (?:or so|or more|or less|odd|plus)\b)/iu;
const AGE_BEFORE = /\b(?:aged?|ages|age of|aged between|turned|turns)\s$/iu;
/** "Ann Cole, 40, said", "his son, 12, and", "two men, 43 and 51, were": ages. */
const AGE_BETWEEN_COMMAS = {
  before:
    /(?:\p{Lu}[\p{L}.'’-]+|\b(?:boys?|brothers?|children|daughters?|father|girls?|husband|man|men|mother|sisters?|sons?|student|teenagers?|wife|woman|women)), (?:\d{1,2} and )?$/u,
  after: /^(?:,|\.?$| of\b| from\b| and (?:\d|\p{Lu}))/u,
};
const OLDEST = 119;
/** "A 5m wall", "100m final": metres, not millions. */
const METRES_AFTER =
  /^(?: |-)(?:tall|high|deep|long|wide|thick|away|above|below|from|race|sprint|final|freestyle|hurdles|relay|backstroke|butterfly|breaststroke|swim|dash|champion|gold|wall|fence|tower|statue|mast|drop|fall|waves?|pool|yacht|boat)\b/u;
/** How far around a figure words are looked at, in UTF-16 code units. */
const REACH = 80;

/**
 * Finds the figures in one span of a text, in order, none overlapping another: counts,
 * money, percentages, measures, durations and ages; no dates, labels or scores. A figure's
 * span takes in its unit or the noun it counts. Linear in the length of the span.
 *
 * @example
 * const text = 'At least 107 people died.';
 * findFigures(text, { start: 0, end: text.length });
 * // [{ start: 9, end: 19, value: 107, unit: 'people', counted: 'peopl', approximate: true }]
 */
export function findFigures(text: string, within: Span): readonly FigureMention[] {
  const part = text.slice(within.start, within.end);
  const matches = Array.from(part.matchAll(MENTION));
  // Most passages have none, and their times need not be looked for.
  if (matches.length === 0) return [];
  const times = scanTimes(part, () => ({ near: null, isAhead: false })).filter(
    (piece) => piece.kind !== 'duration' && isTimeIn(part, piece),
  );
  const mentions: FigureMention[] = [];
  let time = 0;
  let covered = 0;
  for (const match of matches) {
    while ((times[time]?.end ?? part.length) <= match.index && time < times.length)
      time++;
    if (
      match.index < covered ||
      (times[time]?.start ?? part.length) < match.index + match[0].length
    )
      continue;
    const mention = readMention(part, match);
    if (mention === null) continue;
    covered = mention.end;
    mentions.push({
      ...mention,
      start: within.start + mention.start,
      end: within.start + mention.end,
      nounEnd: within.start + mention.nounEnd,
    });
  }
  return mentions;
}

function readMention(part: string, match: RegExpExecArray): FigureMention | null {
  const written = match.groups?.['figure'] ?? '';
  const figure = readFigure(written);
  if (figure === null) return null;
  const start = match.index;
  const before = part.slice(Math.max(0, start - REACH), start);
  const after = (from: number) => part.slice(from, from + REACH);
  const isMetres =
    /\dm$/u.test(written) && METRES_AFTER.test(after(start + written.length));
  const end = start + match[0].length;
  const named = nameFigure(part, { start, end, written, figure });
  const isNamed = named.unit !== null || named.counted !== null;
  if (
    !isFigureIn({
      written,
      before,
      after: after(start + written.length),
      unit: named.unit,
      counted: named.counted,
    })
  )
    return null;
  const isAge = !isNamed && isAgeIn(figure.value, before, after(named.end));
  return {
    start,
    end: named.end,
    value: isMetres ? figure.value / 1_000_000 : figure.value,
    unit: isMetres ? 'm' : isAge ? 'years old' : named.unit,
    counted: isMetres ? null : named.counted,
    nounEnd: named.nounEnd,
    approximate:
      figure.isVague || ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after(named.end)),
  };
}

function isAgeIn(value: number, before: string, after: string): boolean {
  if (!Number.isInteger(value) || value < 1 || value > OLDEST) return false;
  if (AGE_BEFORE.test(before)) return true;
  return AGE_BETWEEN_COMMAS.before.test(before) && AGE_BETWEEN_COMMAS.after.test(after);
}
