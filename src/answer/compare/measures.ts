import type { FigureMention } from '../../event/figure-mentions.ts';

/**
 * What units measure, and how many of the first unit of its line one of them is: SI brochure
 * (BIPM, 2019), table 8; international yard and pound of 1959; a year of 365.25 days.
 * Months are twelfths of it.
 */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_800,
    year: 31_557_600,
    decade: 315_576_000,
    century: 3_155_760_000,
  },
  age: { 'years old': 365.25, 'months old': 30.4375, 'weeks old': 7, 'days old': 1 },
  length: {
    m: 1,
    km: 1000,
    cm: 0.01,
    mm: 0.001,
    mile: 1609.344,
    'nautical mile': 1852,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
  },
  area: {
    'square m': 1,
    'square km': 1_000_000,
    'square mile': 2_589_988,
    'square foot': 0.092_903,
    hectare: 10_000,
    acre: 4046.856,
  },
  mass: { kg: 1, g: 0.001, tonne: 1000, ounce: 0.028_35 },
  speed: { 'km/h': 1, mph: 1.609_344, knot: 1.852 },
};

const measureByUnit: ReadonlyMap<string, { name: string; size: number }> = new Map(
  Object.entries(MEASURES).flatMap(([name, sizes]) =>
    Object.entries(sizes).map(([unit, size]) => [unit, { name, size }] as const),
  ),
);

/** A figure as it can be compared with one of another unit: "two weeks" with "14 days". */
export interface Measured {
  /** `time`, `length` … or the unit itself where nothing else measures the same; null for none. */
  readonly measure: string | null;
  /** In the first unit of the measure; of a share in percent. */
  readonly size: number;
}

/** Measures a figure: a share such as "a third" is a percentage. */
export function measureFigure({
  value,
  unit,
}: Pick<FigureMention, 'value' | 'unit'>): Measured {
  if (unit === null) {
    const isShare = value > 0 && value < 1;
    return isShare
      ? { measure: 'percent', size: 100 * value }
      : { measure: null, size: value };
  }
  const known = measureByUnit.get(unit);
  return known
    ? { measure: known.name, size: value * known.size }
    : { measure: unit, size: value };
}

/** Of two units the figures are rounded: "10 miles (16 km)"; "30 days" and "a month". */
const ROUNDING = 0.05;

/** Tells whether two sizes of one measure are equal, or of two units nearly so. */
export function isEqualSize(one: number, other: number, isOneUnit: boolean): boolean {
  if (isOneUnit) return Math.abs(one - other) < 1e-9 * Math.max(one, other);
  return Math.abs(one - other) <= ROUNDING * Math.max(one, other);
}
