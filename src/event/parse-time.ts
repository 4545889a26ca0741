/** The first and last day of a stretch of time, `YYYY-MM-DD`, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the days that a written time means, or null where they cannot be told.
 *
 * @param near The day from which "yesterday" or "8 November" is understood, or null.
 */
export function parseTime(written: string, near: string | null): DayRange | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { from: written, to: written };
  if (/^\d{4}$/.test(written))
    return { from: `${written}-01-01`, to: `${written}-12-31` };
  if (near !== null && written.toLowerCase() === 'today')
    return { from: near.slice(0, 10), to: near.slice(0, 10) };
  return null;
}
