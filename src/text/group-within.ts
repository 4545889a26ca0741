import type { Span } from './span.ts';

/**
 * Groups spans by the outer span in which they begin: one group for each outer span, in
 * order. Both lists must be sorted and apart. Inner spans that begin in none are left out.
 * Time is linear in the number of spans.
 */
export function groupWithin<Inner extends Span>(
  outers: readonly Span[],
  inners: readonly Inner[],
): readonly (readonly Inner[])[] {
  let place = 0;
  return outers.map(({ start, end }) => {
    while ((inners[place]?.start ?? start) < start) place++;
    const first = place;
    while ((inners[place]?.start ?? end) < end) place++;
    return inners.slice(first, place);
  });
}
