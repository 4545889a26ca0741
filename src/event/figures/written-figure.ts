import { SCALES, SPELT_NUMBER, speltValue } from '../number-words.ts';
import { CURRENCY_BY_SIGN } from './units.ts';

/** A figure as written, without the unit that follows it. */
export interface WrittenFigure {
  readonly value: number;
  /** Currency of a sign before the figure; null for none. */
  readonly currency: string | null;
  /** True for a figure that is no exact one: "dozens", "30 to 40". */
  readonly isVague: boolean;
}

/** Letters that multiply the figure they are attached to. */
const LETTER_SCALES: Readonly<Record<string, number>> = {
  k: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  mln: 1_000_000,
  b: 1_000_000_000,
  bn: 1_000_000_000,
  tn: 1_000_000_000_000,
  trn: 1_000_000_000_000,
};
const VAGUE_COUNTS: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  lakhs: 100_000,
  millions: 1_000_000,
  crores: 10_000_000,
  billions: 1_000_000_000,
  trillions: 1_000_000_000_000,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  tenth: 1 / 10,
};
const MULTIPLES: Readonly<Record<string, number>> = { half: 0.5, twice: 2, thrice: 3 };
const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

const or = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[$.]/g, '\\$&'))
    .join('|');

const SIGN = `(?:${or(Object.keys(CURRENCY_BY_SIGN))}) ?`;
/** `1,200,000`, `1,20,000` (India), `1200`, `3.5`, `2½`; not `1.200.000`, `1,5`. */
const DIGITS =
  '(?:\\d{1,3}(?:,\\d{2,3}){0,4},\\d{3}|\\d{1,15})(?:\\.\\d{1,6})?[½¼¾⅓⅔]?(?![.,]?\\d)|[½¼¾⅓⅔]';
const SCALE_WORD = '(?:hundred|thousand|lakh|million|crore|billion|trillion)';
const LETTER = `(?:${or(Object.keys(LETTER_SCALES))})`;
const SCALED = `(?:${DIGITS})(?:(?:-| )${SCALE_WORD}(?: ${SCALE_WORD})?(?!s)|${LETTER}(?![\\p{L}\\p{N}]))?`;
const RANGE = '(?: ?[-–—] ?| to )';
const FRACTION_WORD = '(?:half|third|quarter|fifth|sixth|seventh|eighth|tenth)';
const FRACTION = `(?:(?:an?|one|two|three|four|five|six|seven|nine)(?:-| )${FRACTION_WORD}s?|half(?: an?(?= (?:hour|mile|day|century|year|decade|per ?cent|kilomet|met(?:re|er)|acre|inch|minute|second|ton|pound|gallon|lit(?:re|er))))?)`;
const VAGUE = `(?:(?:${or(Object.keys(VAGUE_COUNTS))})(?: of (?:${or(Object.keys(VAGUE_COUNTS))}))?|(?:several|a few|many) (?:dozen|${SCALE_WORD})|an? couple)`;

/**
 * Source of an expression for a figure: digits, words, fractions and "dozens", with a sign
 * of currency before it and a multiplier after it. A range is one figure.
 */
export const FIGURE: string = `(?:(?<=(?<!\\p{L})between )(?:${SIGN})?${SCALED} and (?:${SIGN})?${SCALED}|${VAGUE}|half an? (?:dozen|${SCALE_WORD})|${FRACTION}(?![-\\p{L}])|(?:${SIGN})?${SCALED}(?:${RANGE}(?:${SIGN})?${SCALED}| or ${SCALED})?|${SPELT_NUMBER}(?:(?: to | or |-to-)${SPELT_NUMBER})?|twice|thrice)`;

const SIGN_FIRST = new RegExp(`^(${SIGN.trimEnd()})\\s?`, 'iu');
const RANGE_MARK = /\s?[-–—]\s?(?=[\d$£€¥₹])|\s(?:to|or|and)\s|-to-/iu;
const HALF_OF = /^half an? (\p{L}+)$/iu;
const FRACTION_PARTS = /^(?:(\p{L}+)[- ])?(\p{L}+?)s?$/iu;
const VAGUE_PARTS = /^(?:several|a few|many) (\p{L}+)$/iu;
const DIGIT_PARTS = /^([\d.,]*)([½¼¾⅓⅔]?)[- ]?(\p{L}+)?(?: (\p{L}+))?$/u;

/**
 * Returns the value of a figure as written, or null where it is none. Of a range it is the
 * lower end, of "dozens" the least: twelve.
 */
export function readFigure(written: string): WrittenFigure | null {
  const sign = SIGN_FIRST.exec(written)?.[1]?.trim() ?? '';
  const body = written.slice(SIGN_FIRST.exec(written)?.[0].length ?? 0).toLowerCase();
  const currency = currencyOf(sign);
  const vague = vagueValue(body);
  if (vague !== null) return { value: vague, currency, isVague: true };
  const [low = '', high] = splitRange(body);
  const value = singleValue(low);
  if (value === null || high === undefined)
    return value === null ? null : { value, currency, isVague: false };
  return lowerEnd(low, { value, high, currency });
}

function splitRange(body: string): readonly string[] {
  if (/\d/.test(body) || / (?:to|or) |-to-/.test(body)) return body.split(RANGE_MARK);
  return [body];
}

/** In "2 to 3 million" the multiplier counts for both ends. */
function lowerEnd(
  low: string,
  { value, high, currency }: { value: number; high: string; currency: string | null },
): WrittenFigure | null {
  const top = singleValue(high.replace(SIGN_FIRST, ''));
  if (top === null) return null;
  const scale =
    /(?<=[\d½¼¾])[- ]?(\p{L}+)$|\s(hundred|thousand|lakh|million|crore|billion|trillion)$/u.exec(
      high,
    );
  const isShared =
    /\p{L}$/u.test(high) && scale !== null && !/\p{N}[- ]?\p{L}+$/u.test(low);
  const factor = isShared ? (scaleOf(scale[1] ?? scale[2]) ?? 1) : 1;
  return value * factor < top ? { value: value * factor, currency, isVague: true } : null;
}

function singleValue(body: string): number | null {
  if (/^[\d½¼¾⅓⅔]/u.test(body)) return digitsValue(body);
  const multiple = MULTIPLES[body.replace(/^half an?$/, 'half')];
  if (multiple !== undefined) return multiple;
  const half = HALF_OF.exec(body)?.[1];
  if (half !== undefined)
    return (half === 'dozen' ? 12 : (SCALES[half] ?? Number.NaN)) / 2;
  return fractionValue(body) ?? speltValue(body);
}

function digitsValue(body: string): number | null {
  const [, digits = '', vulgar = '', scale, second] = DIGIT_PARTS.exec(body) ?? [];
  const number = Number(digits.replaceAll(',', '')) + (VULGAR[vulgar] ?? 0);
  const factors = [scale, second].map((word) => (word === undefined ? 1 : scaleOf(word)));
  if (digits + vulgar === '' || !areGroups(digits)) return null;
  return factors.reduce<number | null>(
    (value, factor) => (value === null || factor === null ? null : exact(value * factor)),
    number,
  );
}

/** 1.1 × 1,000,000 is 1,100,000 and not 1,100,000.0000000002. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** Thousands stand in threes, or as in India: `1,20,000`. A point is a decimal point. */
function areGroups(digits: string): boolean {
  return /^(?:\d*(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?)$/.test(
    digits,
  );
}

function scaleOf(word: string | undefined): number | null {
  return SCALES[word ?? ''] ?? LETTER_SCALES[word ?? ''] ?? null;
}

function fractionValue(body: string): number | null {
  const [, times, part = ''] = FRACTION_PARTS.exec(body) ?? [];
  const fraction = FRACTIONS[part === 'halve' ? 'half' : part];
  if (fraction === undefined) return null;
  return times === undefined ? fraction : (speltValue(times) ?? Number.NaN) * fraction;
}

function vagueValue(body: string): number | null {
  if (/^an? couple$/.test(body)) return 2;
  const several = VAGUE_PARTS.exec(body)?.[1];
  if (several !== undefined) return several === 'dozen' ? 12 : (SCALES[several] ?? null);
  const [first = '', second] = body.split(' of ');
  const one = VAGUE_COUNTS[first];
  if (one === undefined) return null;
  return second === undefined ? one : one * (VAGUE_COUNTS[second] ?? 1);
}

function currencyOf(sign: string): string | null {
  const known = Object.keys(CURRENCY_BY_SIGN).find(
    (one) => one.toLowerCase() === sign.toLowerCase(),
  );
  return known === undefined ? null : (CURRENCY_BY_SIGN[known] ?? null);
}
