import type { PageElement } from '../page/dom.ts';

/** A thing that a page states as data: a member's name and its value, of any shape. */
export type Thing = Readonly<Record<string, unknown>>;

/** Most things of a page that are looked at: real ones state some dozens. */
const MOST_THINGS = 500;
/** Members that hold further things of their own. */
const nesting = ['@graph', 'mainEntity', 'itemListElement', 'item', 'hasPart'] as const;

/** `<!--`, `//<![CDATA[`, `;` and such around the data. */
const wrapping =
  /^\s*(?:\/\*.*?\*\/|<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)\s*|\s*(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/gu;
/** A line break or tab, which JSON does not have inside of strings. */
const rawControl = /\p{Cc}/gu;
/** The `,` of `"a": 1, }`. */
const trailingComma = /,(?=\s*[}\]])/gu;

/**
 * Reads all things that a page states as JSON-LD, in their order, those in `@graph`, in
 * lists and in `mainEntity` too. Data with raw line breaks in strings or a comma too many is read
 * as it is meant; what is broken otherwise is left out.
 */
export function findThings(page: PageElement): readonly Thing[] {
  const things: Thing[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
    const value = parseLoosely(script.textContent ?? '');
    collect(value, things);
  }
  return things;
}

/** Tells whether a value is a thing and not a text or a list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of a thing without their vocabulary: `NewsArticle`. */
export function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/u, ''));
}

function parseLoosely(source: string): unknown {
  const bare = source.replace(wrapping, '');
  const repairs = [
    bare,
    bare.replace(rawControl, ' '),
    bare.replace(rawControl, ' ').replace(trailingComma, ''),
  ];
  for (const text of repairs) {
    try {
      return JSON.parse(text);
    } catch {
      // The next repair may do; data that none of them mends says nothing.
    }
  }
  return null;
}

function collect(value: unknown, things: Thing[]): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, MOST_THINGS));
    if (!isThing(next)) continue;
    things.push(next);
    for (const member of nesting)
      if (next[member] !== undefined) waiting.push(next[member]);
  }
}
