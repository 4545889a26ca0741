import type { Span } from './span.ts';

/** Questions come back to the same passages: those of some hundred articles. */
const REMEMBERED_SPANS = 4000;

/** Texts are shorter, so that two offsets make one number. UTF-16 code units. */
const LONGEST_TEXT = 2 ** 26;

/**
 * Returns a function that gives for a span of something what `read` does, and remembers it
 * for as long as that something is there: what an article says in a passage is the same
 * whatever is asked. Everything is forgotten when 4,000 spans are remembered, so that a
 * large library cannot fill the memory.
 *
 * @param read Depends on its arguments alone, which are not changed; nor is what it returns.
 */
export function rememberSpans<Owner extends object, Result>(
  read: (owner: Owner, span: Span) => Result,
): (owner: Owner, span: Span) => Result {
  let byOwner = new WeakMap<Owner, Map<number, Result>>();
  let count = 0;
  return (owner, span) => {
    const key = span.start * LONGEST_TEXT + span.end;
    const known = byOwner.get(owner);
    const before = known?.get(key);
    if (before !== undefined) return before;
    const result = read(owner, { start: span.start, end: span.end });
    if (count >= REMEMBERED_SPANS) {
      byOwner = new WeakMap();
      count = 0;
    }
    const bySpan = byOwner.get(owner) ?? new Map<number, Result>();
    byOwner.set(owner, bySpan.set(key, result));
    count += 1;
    return result;
  };
}
