import type { FigureMention } from '../../event/figure-mentions.ts';
import type { Span } from '../../text/span.ts';

/** Behind these "a year" says how long; elsewhere it is a rate or a day: "$5 a year". */
const LASTING =
  '(?<=\\b(?:for|within|after|under|over|about|than|nearly|almost|least|last(?:ed|s)?|took|takes?|spent) )';
const UNIT = '(?<unit>second|minute|hour|day|week|fortnight|month|year|decade|century)';

/** Matches "a year" of "for more than a year", "an hour" of "lasted an hour"; not "once a year". */
const ONE_LONG = new RegExp(
  `${LASTING}an? (?:full |whole )?${UNIT}(?! (?:ago|later|earlier|old|and a half))(?![-\\p{L}])`,
  'giu',
);

/** Finds how long something lasts where no number says so: "less than an hour". */
export function findLasting(
  text: string,
  { start, end }: Span,
): readonly Pick<FigureMention, 'start' | 'end' | 'value' | 'unit' | 'counted'>[] {
  return Array.from(
    text.slice(start, end).matchAll(ONE_LONG),
    ({ index, groups, 0: written }) => ({
      start: start + index,
      end: start + index + written.length,
      value: 1,
      unit: groups?.['unit']?.toLowerCase() ?? null,
      counted: null,
    }),
  );
}
