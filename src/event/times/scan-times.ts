import type { Span } from '../../text/span.ts';
import type { Days } from '../day.ts';
import { CLOCK_FORMS } from './clock-forms.ts';
import { DATE_FORMS } from './date-forms.ts';
import { DURATION_FORMS } from './duration-forms.ts';
import { RELATIVE_FORMS } from './relative-forms.ts';
import type { TimeForm, TimeFrame, TimeKind } from './time-form.ts';
import { VAGUE_FORMS } from './vague-forms.ts';
import { YEAR_FORMS } from './year-forms.ts';

/** One written time, before it is joined with those beside it. */
export interface TimePiece extends Span {
  readonly kind: TimeKind;
  /** The days meant, or null where they cannot be told. */
  readonly days: Days | null;
}

/** The order decides where two begin at one place: what tells most comes first. */
const FORMS: readonly TimeForm[] = [
  ...DATE_FORMS.slice(0, -1),
  ...CLOCK_FORMS,
  ...YEAR_FORMS,
  ...RELATIVE_FORMS,
  ...VAGUE_FORMS,
  ...DURATION_FORMS,
  ...DATE_FORMS.slice(-1),
];

/** A space of any kind, for each in a pattern. */
const SPACE = '[ \\u00A0\\u202F]';
const NOT_INSIDE_A_WORD =
  "(?<![\\p{L}\\p{N}$£€#/@_]|\\d[-–/.,:]|\\p{L}(?<!\\b(?:mid|pre|post|late|early))[-'’])";
const NOT_GOING_ON = '(?![\\p{L}\\p{N}_@])';
const NAMED_PART = /\(\?<[a-z]+>/gu;

const sources = FORMS.map(({ pattern }) => pattern.replaceAll(' ', SPACE));
const ANY_FORM = sources.map((source) => source.replace(NAMED_PART, '(?:')).join('|');
const ANY = new RegExp(`${NOT_INSIDE_A_WORD}(?:${ANY_FORM})${NOT_GOING_ON}`, 'giu');
const compiled = FORMS.map((form, place) => ({
  form,
  expression: new RegExp(`(?:${sources[place]})${NOT_GOING_ON}`, 'iuy'),
}));

/**
 * Finds the written times in a text, in order and apart, each by itself: "6 p.m." and
 * "Monday" of "6 p.m. on Monday". Linear in the length of the text.
 *
 * @param frameAt Tells for a place in the text from where the time there is looked at.
 */
export function scanTimes(
  text: string,
  frameAt: (span: Span) => TimeFrame,
): readonly TimePiece[] {
  return Array.from(text.matchAll(ANY)).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return readPiece(text, span, frameAt) ?? [];
  });
}

/** The first form that reads the whole span; its named parts in lower case. */
function readPiece(
  text: string,
  span: Span,
  frameAt: (span: Span) => TimeFrame,
): TimePiece | null {
  for (const { form, expression } of compiled) {
    expression.lastIndex = span.start;
    const match = expression.exec(text);
    if (match?.[0].length !== span.end - span.start) continue;
    const parts: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(match.groups ?? {}))
      parts[name] = value?.toLowerCase();
    return { ...span, kind: form.kind, days: form.resolve(parts, frameAt(span)) };
  }
  return null;
}
