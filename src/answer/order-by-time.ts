import type { Address } from '../article/address.ts';
import type { Library } from './library.ts';

/**
 * Orders passages from the oldest article to the newest, by the day each was published,
 * and in one article as told. Articles that state no date come last.
 */
export function orderByTime(
  { readings, readingById }: Library,
  addresses: readonly Address[],
): readonly Address[] {
  const places = new Map(readings.map(({ article }, place) => [article.id, place]));
  const dayOf = (id: string) => readingById.get(id)?.article.published ?? UNDATED;
  return addresses.toSorted((one, other) => {
    if (one.article === other.article) return one.first - other.first;
    const [day, otherDay] = [dayOf(one.article), dayOf(other.article)];
    if (day !== otherDay) return day < otherDay ? -1 : 1;
    return (places.get(one.article) ?? 0) - (places.get(other.article) ?? 0);
  });
}

/** Days are written year first, so every day sorts before this. */
const UNDATED = '~';
