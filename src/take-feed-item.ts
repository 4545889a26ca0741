import type { IntakeParts } from './ingest/article-intake.ts';
import type { FeedItem } from './ingest/feed/feed.ts';
import type { FeedTaking } from './ingest/feed/feed-follower.ts';
import { takeInItem } from './ingest/feed/take-in-item.ts';
import { keepable } from './ingest/keepable.ts';
import type { RefusalReason } from './ingest/refusal.ts';
import type { ServerLibraries } from './library/server-libraries.ts';
import type { ShelfStore } from './store/shelf-store.ts';

/** With what an item of a feed is taken in. */
export interface FeedItemMeans {
  readonly libraries: Pick<ServerLibraries, 'add'>;
  readonly shelves: Pick<ShelfStore, 'byUrl'>;
  readonly intake: IntakeParts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What may be better in an hour. */
const PASSING: readonly RefusalReason[] = ['unreachable', 'too-slow', 'busy', 'failed'];

/**
 * Takes in the article of a feed's item and puts it on a server's shelf. What is there, or
 * was and has been taken off, is left as it is: the same item twice is one article, and what
 * moderators removed does not come back.
 */
export async function takeFeedItem(
  { libraries, shelves, intake, now }: FeedItemMeans,
  guildId: string,
  item: FeedItem,
): Promise<FeedTaking> {
  if (await shelves.byUrl(guildId, item.url)) return { kind: 'known' };
  const read = await takeInItem(intake, item, []);
  if (read.kind === 'refused') {
    const kind = PASSING.includes(read.reason) ? 'again' : 'refused';
    return { kind, reason: read.problem };
  }
  const { article } = read;
  // The page may say another address than the feed does.
  if (article.url !== null && (await shelves.byUrl(guildId, article.url)))
    return { kind: 'known' };
  const change = { by: null, at: now() };
  const addition = await keepable(() => libraries.add(guildId, article, change));
  if (addition.kind === 'refused') return { kind: 'refused', reason: addition.problem };
  return { kind: addition.kind === 'added' ? 'added' : 'known' };
}
