import type { Span } from './span.ts';

/** Returns what some spans cover, in order: those that overlap become one, none overlap. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end)
      merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
