/** Parts of a text directive (WICG *Text Fragments*, §3.3 Syntax); each is page text. */
export interface Directive {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Writes directives as a fragment, without "#": `:~:text=start,end&text=…`. A browser goes
 * to the first one that it finds, and highlights all.
 *
 * @example
 * writeFragment([{ start: 'small-boat', end: 'crews' }]); // ':~:text=small%2Dboat,crews'
 */
export function writeFragment(directives: readonly Directive[]): string {
  return `:~:${directives.map(writeDirective).join('&')}`;
}

function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${writeTerm(prefix)}-`]),
    writeTerm(start),
    ...(end === undefined ? [] : [writeTerm(end)]),
    ...(suffix === undefined ? [] : [`-${writeTerm(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

// What `encodeURIComponent` leaves as it is but "_", "." and "~". A raw "-" means a prefix
// or suffix; Markdown reads the others. Matches "-" and "(".
const LEFT_RAW = /[-!'()*]/g;

// Half a character: in a page it is U+FFFD. Matches "\ud83d" alone; not "\u{1f6a2}".
const LONE_SURROGATE = /\p{Surrogate}/gu;

function writeTerm(text: string): string {
  const term = text.replace(/\s+/gu, ' ').trim().replace(LONE_SURROGATE, '\ufffd');
  return encodeURIComponent(term).replace(
    LEFT_RAW,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Characters whose escapes keep Discord's client from reading a masked link (reported in
 * jayktaylor/mw-discord#54 and kavigupta/urbanstats#299), and "-", whose may as well.
 * Matches "small-boat"; not "small boat".
 */
const UNSAFE_IN_TEXT = /[-%()'!*]/;

/** Tells whether a term stands safely in the address of a masked link. */
export function isSafeInText(term: string): boolean {
  return !UNSAFE_IN_TEXT.test(term);
}
