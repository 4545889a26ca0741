/**
 * A half-open range `[start, end)` of a text, in UTF-16 code units (JavaScript string indices).
 * `0 <= start <= end <= text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the characters of `text` at `span`: the only way passages are made. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Tells whether `inner` lies wholly in `outer`; equal spans do. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Tells whether two spans share at least one character. */
export function isOverlapping(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
