import type { PageElement } from './dom.ts';

/** `1`, `[12]`, `[note 3]`, `*`, `†`; not `2nd`, `CO2`. */
const mark = /^\s*(?:\[?\s*(?:note\s)?\d{1,3}\s*\]?|\[[a-z]\]|[*†‡]{1,3})\s*$/iu;

/**
 * Tells whether an element is the mark of a footnote: a raised number that is a link, or a
 * number in brackets that links to a place on the same page. The `2` of `km²` is none.
 */
export function isNoteMark(element: PageElement): boolean {
  const tag = element.localName;
  if (tag !== 'sup' && tag !== 'a') return false;
  if (!mark.test(element.textContent ?? '')) return false;
  const link = tag === 'a' ? element : element.querySelector('a');
  return link?.getAttribute('href')?.includes('#') === true;
}
