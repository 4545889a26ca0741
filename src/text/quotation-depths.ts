import type { Quotation } from './quotation.ts';
import { findNestedQuotations } from './quotation-marks.ts';
import type { Span } from './span.ts';

/**
 * Counts for each span the quotations that it stands in and that go on after it: 0 outside
 * or where the quotation ends with it, 1 in one, 2 in or at the end of one within another.
 * Both lists must be sorted and apart, and of the same text.
 */
export function quotationDepths(
  text: string,
  spans: readonly Span[],
  quotations: readonly Quotation[],
): readonly number[] {
  const nested = quotations.flatMap((quotation) => findNestedQuotations(text, quotation));
  let outerPlace = 0;
  let innerPlace = 0;
  return spans.map(({ start, end }) => {
    while ((quotations[outerPlace]?.end ?? end) < end) outerPlace++;
    const outer = quotations[outerPlace];
    if (outer === undefined || outer.start > start) return 0;
    while ((nested[innerPlace]?.end ?? end) <= start) innerPlace++;
    const inner = nested[innerPlace];
    return inner !== undefined && inner.start <= start ? 2 : 1;
  });
}
