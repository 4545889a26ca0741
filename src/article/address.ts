/**
 * The place of a passage: an article and its first and last sentence, both inclusive.
 * Sentence 0 is the headline; the body counts from 1 (ARCHITECTURE: *Addresses*).
 */
export interface Address {
  /**
   * `A12`, an article that ships, or `B12`, a server's own: a letter and a whole number
   * from 1 to 999,999,999 that is never used again.
   */
  readonly article: string;
  readonly first: number;
  /** `>= first`; equal to it for a single sentence. */
  readonly last: number;
}

/**
 * Writes an address as it stands under every passage: `A12·s34`, or `A12·s34-36` for a
 * passage of several sentences. The dot is U+00B7 MIDDLE DOT.
 *
 * @example
 * formatAddress({ article: 'A12', first: 34, last: 36 }); // 'A12·s34-36'
 */
export function formatAddress(address: Address): string {
  const { article, first, last } = address;
  return `${article}·s${first}${last > first ? `-${last}` : ''}`;
}

/** `A12`, `b3`; not `A0`, `A012`, `C1`: up to nine digits, so that it is an exact number. */
const article = '(?<letter>[AB])(?<number>[1-9][0-9]{0,8})';
/** `·s`, `.`, ` s`, `s`: what stands between article and sentence; not a space alone. */
const separator = '(?:\\s*[·•.]\\s*s?|\\s*s)';
const sentence = '0|[1-9][0-9]{0,8}';
/** `-36`, `–36`, `-s36`: an en dash is what telephones make of a hyphen between numbers. */
const range = `(?:[-–]s?(?<last>${sentence}))?`;
/** Reads `A12·s34-36`, `a12.34`, `a12s34`; does not read `A12`, `A12·s`, `see A12·s34`. */
const addressPattern = new RegExp(
  `^${article}${separator}(?<first>${sentence})${range}$`,
  'iu',
);

/**
 * Reads an address that a person typed: `A12·s34`, `A12.34`, `a12 s34`, `a12s34`,
 * `A12·s34-36`, with white space around it. Returns `null` for anything else, also for a range that
 * ends before it begins. Whether the article and its sentence exist is not its business.
 */
export function parseAddress(text: string): Address | null {
  const address = readAddress(text);
  return address === null || address.last < address.first ? null : address;
}

/** Reads a range that ends before it begins, `A12·s36-34`, the right way round; else null. */
export function parseReversed(text: string): Address | null {
  const address = readAddress(text);
  return address === null || address.last >= address.first
    ? null
    : { ...address, first: address.last, last: address.first };
}

function readAddress(text: string): Address | null {
  const groups = addressPattern.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  const first = Number(groups['first']);
  const last = Number(groups['last'] ?? first);
  return {
    article: `${groups['letter']?.toUpperCase()}${groups['number']}`,
    first,
    last,
  };
}
