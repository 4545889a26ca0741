import type { Address } from '../article/address.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import { isWithin, type Span, sliceSpan } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import {
  type AskedTime,
  isPublishedIn,
  isPublishedNear,
  namesDay,
  namesTime,
} from './asked-time.ts';
import type { Library, Reading } from './library.ts';
import { spanOfAddress } from './locate.ts';

/**
 * Keeps the passages of a time: first those that name it, then those whose paragraph does,
 * then those of articles published in it; in each group the order stays. For a passage that
 * names another time than its paragraph's, the one that names the time asked for stands.
 */
export function narrowToTime(
  { readingById }: Library,
  addresses: readonly Address[],
  time: AskedTime,
): readonly Address[] {
  const placed = addresses.flatMap((address) => {
    const reading = readingById.get(address.article);
    const span = reading && spanOfAddress(reading, address);
    return reading && span ? (placeInTime(reading, { address, span }, time) ?? []) : [];
  });
  return placed
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ address }) => address);
}

/** A passage and how surely it is of a time: 0 most. */
interface Placed {
  readonly rank: 0 | 1 | 2;
  readonly address: Address;
}

function placeInTime(
  reading: Reading,
  { address, span }: { address: Address; span: Span },
  time: AskedTime,
): Placed | null {
  if (namesTime(reading, span, time)) return { rank: 0, address };
  const neighbour = passageBeside(reading, span, time);
  if (neighbour)
    return { rank: 1, address: namesDay(reading, span) ? neighbour : address };
  return isPublishedIn(reading, time) ? { rank: 2, address } : null;
}

/**
 * Finds the passages of some articles that name a time, in the order of the articles. Only
 * articles of about that time are read whole, which alone can mean it by "Monday" or "last
 * week"; elsewhere those passages that share a word with it are.
 */
export function passagesOfTime(
  { index }: Library,
  readings: readonly Reading[],
  time: AskedTime,
): readonly Address[] {
  const words = wordsOf(time);
  const named = sentencesByArticle(index.candidates(words));
  const isInMay = words.includes('may');
  return readings.flatMap((reading) => {
    const { id } = reading.article;
    const isNear = isPublishedNear(reading, time);
    const sentences = named.get(id) ?? [];
    return reading.passages
      .filter(
        (passage) =>
          isNear ||
          sentences.some((each) => passage.first <= each && each <= passage.last) ||
          (isInMay && MAY.test(sliceSpan(reading.article.text, passage))),
      )
      .filter((passage) => namesTime(reading, passage, time))
      .map(({ first, last }) => ({ article: id, first, last }));
  });
}

/** "May" is too common a word to be in the index. Matches "in May"; not "may" or "Mayor". */
const MAY = /(?<!\p{L})M(?:ay|AY)(?!\p{L})/u;

/** The time as typed, and the year and month in which it begins. */
function wordsOf({ written, days }: AskedTime): readonly string[] {
  const day = Date.parse(days?.from ?? '');
  const month = Number.isNaN(day) ? '' : MONTH.format(day);
  const words = [written, days?.from.slice(0, 4) ?? '', month];
  return words.flatMap((word) => splitTokens(word)).map(({ term }) => term);
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

function sentencesByArticle(
  passages: readonly IndexedPassage[],
): ReadonlyMap<string, readonly number[]> {
  const byArticle = new Map<string, number[]>();
  for (const { article, passage } of passages) {
    const known = byArticle.get(article);
    if (known) known.push(passage.first);
    else byArticle.set(article, [passage.first]);
  }
  return byArticle;
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

/** The first passage of the same paragraph that names a time; null for none. */
function passageBeside(reading: Reading, span: Span, time: AskedTime): Address | null {
  const paragraph = reading.paragraphs.find((each) => isWithin(span, each));
  const passage =
    paragraph &&
    reading.passages.find(
      (each) => isWithin(each, paragraph) && namesTime(reading, each, time),
    );
  return passage
    ? { article: reading.article.id, first: passage.first, last: passage.last }
    : null;
}
