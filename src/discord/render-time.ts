import type { AskedTime } from '../answer/asked-time.ts';
import { escapeInline } from './escape.ts';

const TIME_CHARS = 60;

/** Renders a time as typed and the days that it means: “last week” (2026-11-16 to 2026-11-22). */
export function renderTime({ written, days }: AskedTime): string {
  const typed = `“${escapeInline(written, TIME_CHARS)}”`;
  if (!days || days.from === written) return typed;
  return days.from === days.to
    ? `${typed} (${days.from})`
    : `${typed} (${days.from} to ${days.to})`;
}

/** Says to which time an answer was narrowed, and how it is understood. */
export function renderDuring(time: AskedTime): string {
  return time.days
    ? `-# Of ${renderTime(time)}: named in the passage or its paragraph, or published then`
    : `-# Of ${renderTime(time)}, as each article means it`;
}
