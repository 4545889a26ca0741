import { groupBy } from '../support/group-by.ts';
import type { Seen } from './tally.ts';

/** Something promised that did not hold. */
export interface Broken {
  readonly promise: string;
  readonly count: number;
  readonly example: string;
  /** What else is to be known of it, a line each. */
  readonly more: readonly string[];
}

/** Most lines that are printed of one promise: more say nothing new. */
const MOST_LINES = 25;

/** Most characters of such a line: the rest of a line of the log is where it was thrown. */
const MOST_CHARS = 400;

/** Lists a broken promise with what broke it; nothing where nothing did. */
export function broken(promise: string, examples: readonly string[]): readonly Broken[] {
  const [example, ...more] = examples
    .slice(0, MOST_LINES)
    .map((text) => text.slice(0, MOST_CHARS));
  return example === undefined
    ? []
    : [{ promise, count: examples.length, example, more }];
}

/**
 * Lists a broken promise with the interactions that broke it, by the second in which they
 * were sent and what was wrong then: so it is seen at once what they have in common.
 */
export function brokenBy(promise: string, seen: readonly Seen[]): readonly Broken[] {
  const [first] = seen;
  if (!first) return [];
  const groups = groupBy(
    seen,
    ({ at, faults }) =>
      `${String(Math.floor(at)).padStart(4)} s, ${faults.join(', ') || 'nothing wrong'}`,
  );
  const lines = [...groups].map(
    ([when, group]) => `${when}: ${group.length} (${countActs(group)})`,
  );
  const left = lines.length - MOST_LINES;
  const more = [
    ...lines.slice(0, MOST_LINES),
    ...(left > 0 ? [`and ${left} more such lines`] : []),
  ];
  return [{ promise, count: seen.length, example: tell(first), more }];
}

function countActs(group: readonly Seen[]): string {
  return [...groupBy(group, ({ act, fate }) => `${act} ${fate}`)]
    .map(([what, { length }]) => (length > 1 ? `${what} ×${length}` : what))
    .join(', ');
}

function tell({ id, act, fate, excuse, taken }: Seen): string {
  return `${act} (${id}): ${fate}, ${taken} answers taken${excuse ? `, ${excuse}` : ''}`;
}
