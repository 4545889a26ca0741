import { pageOf } from '../article/same-page.ts';
import type { Library, Reading } from './library.ts';

/** An article's link is read once: a message may hold many, and a library many articles. */
const pageByReading = new WeakMap<Reading, string>();

/** Finds the articles that are of the page of a link; none where it is no link. */
export function readingsOfPage({ readings }: Library, link: string): readonly Reading[] {
  const page = pageOf(link);
  return page === null
    ? []
    : readings.filter((reading) => pageOfReading(reading) === page);
}

/** The empty text where an article has no link. */
function pageOfReading(reading: Reading): string {
  const known = pageByReading.get(reading);
  if (known !== undefined) return known;
  const { url } = reading.article;
  const page = (url === null ? null : pageOf(url)) ?? '';
  pageByReading.set(reading, page);
  return page;
}
