import type { Address } from '../article/address.ts';
import { type AskedTime, isPublishedIn, namesTime } from './asked-time.ts';
import type { Library, Reading } from './library.ts';
import { spanOfAddress } from './locate.ts';

/**
 * Keeps the passages of a time: first those that name it, then those whose paragraph does,
 * then those of articles published in it; in each group the order stays.
 */
export function narrowToTime(
  { readingById }: Library,
  addresses: readonly Address[],
  time: AskedTime,
): readonly Address[] {
  const groups: [Address[], Address[], Address[]] = [[], [], []];
  for (const address of addresses) {
    const reading = readingById.get(address.article);
    const place = reading ? placeOf(reading, address, time) : -1;
    groups[place]?.push(address);
  }
  return groups.flat();
}

/** Finds the passages of some articles that name a time, in the order of the articles. */
export function passagesOfTime(
  readings: readonly Reading[],
  time: AskedTime,
): readonly Address[] {
  return readings.flatMap((reading) =>
    reading.passages
      .filter((passage) => namesTime(reading, passage, time))
      .map(({ first, last }) => ({ article: reading.article.id, first, last })),
  );
}

/** The headlines of the articles published in a time. */
export function headlinesOfTime(
  readings: readonly Reading[],
  time: AskedTime,
): readonly Address[] {
  return readings
    .filter((reading) => isPublishedIn(reading, time))
    .map(({ article }) => ({ article: article.id, first: 0, last: 0 }));
}

/** 0 for a passage that names the time, 1 for its paragraph, 2 for its article, -1 for none. */
function placeOf(reading: Reading, address: Address, time: AskedTime): number {
  const span = spanOfAddress(reading, address);
  if (!span) return -1;
  if (namesTime(reading, span, time)) return 0;
  const paragraph = reading.paragraphs.find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  if (paragraph && namesTime(reading, paragraph, time)) return 1;
  return isPublishedIn(reading, time) ? 2 : -1;
}
