// Numbers spelt out, as Quirk et al., A Comprehensive Grammar of the English Language (1985),
// 6.63–68, lists them; lakh and crore as Indian papers write them.

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What a number word multiplies what stands before it by. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  lakh: 100_000,
  million: 1_000_000,
  crore: 10_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};

const HUNDRED = 100;
const DOZEN = 12;
const valueByWord: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['a', 1],
  ['an', 1],
  ...ONES.map((word, place) => [word, place + 1] as const),
  ...TEENS.map((word, place) => [word, place + 10] as const),
  ...TENS.map((word, place) => [word, (place + 2) * 10] as const),
]);

const or = (words: readonly string[]): string => `(?:${words.join('|')})`;
/** Source of an expression for a number below a hundred in words, lower case. */
export const SPELT_SMALL: string = `(?:${or(TENS)}(?:(?:-| )${or(ONES)})?|${or(TEENS)}|${or(ONES)})`;
const SCALE = or([...Object.keys(SCALES), 'dozen']);

/**
 * Source of an expression for a number in words, lower case: matches `twenty-one`, `two
 * hundred and five`, `a million`, `two dozen`; of `one and three` it matches `one`. Kept
 * short: its length decides how long the engine takes to compile what it is part of.
 */
export const SPELT_NUMBER: string = `(?:${SPELT_SMALL}|an?(?=(?:-| )${SCALE}))(?:(?:-| )${SCALE}(?: (?:and )?${SPELT_SMALL})?){0,4}`;

/**
 * Returns the value of a number in words, or null where one of them is no number: "two
 * hundred and five" → 205.
 */
export function speltValue(written: string): number | null {
  let sum: Sum = { total: 0, part: 0 };
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word] ?? (word === 'dozen' ? DOZEN : null);
    const value = valueByWord.get(word) ?? (word === 'and' ? 0 : null);
    if (scale !== null) sum = multiply(sum, scale);
    else if (value === null) return null;
    else sum = { ...sum, part: sum.part + value };
  }
  return sum.total + sum.part;
}

/** What is read so far: whole thousands and millions, and what they are still to multiply. */
interface Sum {
  readonly total: number;
  readonly part: number;
}

function multiply({ total, part }: Sum, scale: number): Sum {
  const product = Math.max(part, 1) * scale;
  return scale <= HUNDRED
    ? { total, part: product }
    : { total: total + product, part: 0 };
}
