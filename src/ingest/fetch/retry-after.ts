/** `120`; not `-1`, `1.5`. */
const seconds = /^\d{1,9}$/u;

/**
 * Reads how long a server asks to be left alone (RFC 9110, 10.2.3): seconds, or a moment.
 *
 * @param now Milliseconds since 1970.
 * @returns Milliseconds from now, 0 or more; null where it says nothing that can be read.
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (seconds.test(text)) return Number(text) * 1000;
  // `Mon, 23 Nov 2026 12:00:00 GMT`; Date.parse would take "1.5" for a day of 2001.
  const moment = /^[a-z]{3},? /iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
