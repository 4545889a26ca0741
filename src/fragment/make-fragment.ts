import { pointOnKnownPage } from './known-page.ts';
import type { PageText } from './page-text.ts';
import type { PassagePlace } from './passage-place.ts';
import { pointOnUnknownPage } from './unknown-page.ts';
import { isSafeInText, writeFragment } from './write-fragment.ts';

/** Where a link with the fragment will stand. */
export interface FragmentUse {
  /** Most characters of the fragment. */
  readonly limit: number;
  /** True for a masked link in a text: see {@link isSafeInText}. */
  readonly isInText?: boolean;
}

/**
 * Makes the text fragment by which a browser opens a page at a passage and highlights it:
 * `:~:text=start,end`, without "#". It leads to that passage or nowhere.
 *
 * @returns null where no fragment does, or none within the limit.
 *
 * @example
 * const page = foldPage(['Rain', 'It rained on Monday. It snowed on Tuesday.'], { isWhole: true });
 * const place = placePassage(page, { block: 1, offset: 21 }, { block: 1, offset: 42 });
 * place && makeFragment(page, place, { limit: 200 }); // ':~:text=It%20snowed%20on%20Tuesday'
 */
export function makeFragment(
  page: PageText,
  place: PassagePlace,
  { limit, isInText = false }: FragmentUse,
): string | null {
  const point = page.isWhole ? pointOnKnownPage : pointOnUnknownPage;
  for (const directives of point(page, place, isInText)) {
    const terms = directives.flatMap((directive) => Object.values(directive));
    if (isInText && !terms.every(isSafeInText)) continue;
    const fragment = writeFragment(directives);
    if (fragment.length <= limit) return fragment;
  }
  return null;
}
