import { type IntakeParts, takeInAddress, takeInSource } from '../article-intake.ts';
import type { KnownArticle } from '../judge/find-duplicate.ts';
import type { Reading } from '../reading.ts';
import type { Refusal } from '../refusal.ts';
import type { FeedItem } from './feed.ts';

/** A text that a feed carries with fewer characters is rather the beginning of it: 150 words. */
const WHOLE_CHARS = 900;

/**
 * Takes in the article of a feed's item: the text that the feed carries, where that is whole,
 * else its page. Nothing is stored.
 *
 * @param known The articles that the server has.
 */
export async function takeInItem(
  parts: IntakeParts,
  item: FeedItem,
  known: readonly KnownArticle[],
): Promise<Reading | Refusal> {
  const { content } = item;
  if (content !== null) {
    const source = { kind: 'item', item: { ...item, content } } as const;
    const read = await takeInSource(parts, source, { known });
    if (read.kind === 'refused' ? read.reason === 'duplicate' : isWhole(read))
      return read;
  }
  return takeInAddress(parts, item.link, { known });
}

function isWhole({ article: { text }, warnings }: Reading): boolean {
  return text.length >= WHOLE_CHARS && !warnings.includes('partial');
}
