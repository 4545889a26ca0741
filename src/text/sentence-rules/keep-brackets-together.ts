import type { Boundary } from './boundary.ts';

/** Matches `It was close.) The`; does not match `The (old) house`. */
const CLOSES_FIRST = /^[^()]*\)/;

/**
 * Keeps the sentences in a bracket that stands inside another sentence with that sentence:
 * `The bill (It failed. It was late.) is back`. A bracket that opens its sentence holds
 * sentences of its own.
 */
export function keepBracketsTogether({ before, mark, after }: Boundary): boolean {
  const open = before.lastIndexOf('(');
  const isOpen = open > 0 && open > before.lastIndexOf(')') && !mark.includes(')');
  return isOpen && CLOSES_FIRST.test(after);
}
