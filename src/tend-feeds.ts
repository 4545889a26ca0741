import type { Logger } from 'pino';
import { describeFault } from './discord/describe-fault.ts';
import type { IntakeParts } from './ingest/article-intake.ts';
import { FeedFollower } from './ingest/feed/feed-follower.ts';
import type { FeedParts } from './ingest/feed/feed-parts.ts';
import type { LibraryAccess } from './library/library-access.ts';
import type { StoreAccess } from './store/store-access.ts';
import { takeFeedItem } from './take-feed-item.ts';

/** What it takes to follow feeds. */
export interface FeedTending {
  readonly store: Pick<StoreAccess, 'open'>;
  readonly libraries: Pick<LibraryAccess, 'open'>;
  /** A `PageFetcher` and a `SourceReader`: those of the commands will do. */
  readonly intake: {
    readonly fetcher: IntakeParts['fetcher'] & FeedParts['fetcher'];
    readonly reader: IntakeParts['reader'] & FeedParts['reader'];
  };
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether this process is the one that serves a server. */
  readonly isOurs: (guildId: string) => boolean;
}

/** How often it is looked for feeds that are due and items that wait, in milliseconds. */
const LOOK_EVERY_MS = 60_000;

/**
 * Follows the feeds of servers while the bot runs: a turn each minute, none before the last
 * has ended. What fails is logged and done at the next turn.
 *
 * @returns What ends it, when the article or feed under way is done.
 */
export function tendFeeds(tending: FeedTending): () => Promise<void> {
  const { log } = tending;
  const ending = new AbortController();
  let underWay: Promise<void> | null = null;
  const tick = (): void => {
    underWay ??= takeTurn(tending, ending.signal)
      .catch((thrown) => {
        log.warn({ fault: describeFault(thrown) }, 'Cannot follow feeds');
      })
      .finally(() => {
        underWay = null;
      });
  };
  tick();
  const timer = setInterval(tick, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    ending.abort();
    await underWay;
  };
}

async function takeTurn(
  { store, libraries, intake, log, now, isOurs }: FeedTending,
  ending: AbortSignal,
): Promise<void> {
  const { feeds, shelves } = await store.open();
  const means = { libraries: await libraries.open(), shelves, intake, now };
  const follower = new FeedFollower({
    ...intake,
    feeds,
    take: (guildId, item) => takeFeedItem(means, guildId, item),
    now,
    isOurs,
  });
  const turn = await follower.tick(ending);
  if (turn.feeds > 0 || turn.added > 0) log.info(turn, 'Followed feeds');
}
