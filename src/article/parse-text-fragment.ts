/**
 * What a link says of the words that it points to: a text directive of a URL's fragment
 * (WICG, *URL Fragment Text Directives*, §3.3). Each is text as a reader sees it.
 */
export interface TextFragment {
  /** Words right before, or null. */
  readonly prefix: string | null;
  readonly start: string;
  /** The last words, where the start gives only the first ones; or null. */
  readonly end: string | null;
  /** Words right after, or null. */
  readonly suffix: string | null;
}

const DELIMITER = ':~:';
const DIRECTIVE = 'text=';

/**
 * Reads the text directives of a link: `#:~:text=start`, `start,end`, `prefix-,start,-suffix`,
 * several parted by `&`, also after a fragment of the page (`#part:~:text=`). Directives
 * that are not well-formed are left out.
 *
 * @example
 * parseTextFragments('https://example.org/#:~:text=56%20jets,zone');
 * // [{ prefix: null, start: '56 jets', end: 'zone', suffix: null }]
 */
export function parseTextFragments(link: string): readonly TextFragment[] {
  return directivesOf(link).flatMap((directive) => parseDirective(directive) ?? []);
}

/** Returns what stands in the first text directive that is not well-formed; null without one. */
export function findBrokenFragment(link: string): string | null {
  return directivesOf(link).find((directive) => !parseDirective(directive)) ?? null;
}

/** The text directives of a link as they are written, without `text=`. */
function directivesOf(link: string): readonly string[] {
  const hash = link.indexOf('#');
  const at = hash < 0 ? -1 : link.indexOf(DELIMITER, hash);
  if (at < 0) return [];
  return link
    .slice(at + DELIMITER.length)
    .split('&')
    .filter((directive) => directive.startsWith(DIRECTIVE))
    .map((directive) => directive.slice(DIRECTIVE.length));
}

function parseDirective(written: string): TextFragment | null {
  const terms = written.split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start, end, ...others] = terms;
  const texts = [prefix, start, end, suffix].map((term) =>
    term === undefined ? null : decode(term),
  );
  const [before = null, first = null, last = null, after = null] = texts;
  if (first === null || others.length > 0 || texts.includes('')) return null;
  return { prefix: before, start: first, end: last, suffix: after };
}

/** Undoes percent-encoding; the empty text for what is not well-formed or says nothing. */
function decode(term: string): string {
  try {
    return decodeURIComponent(term).trim();
  } catch {
    // Not UTF-8: a browser takes no such directive either.
    return '';
  }
}
