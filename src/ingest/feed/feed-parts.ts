import type { Conditions, FetchedFeed, Unchanged } from '../fetch/page-fetcher.ts';
import type { Refusal } from '../refusal.ts';
import type { FeedLinks, FeedSource, ReadFeed } from './feed.ts';

/** What fetches feeds and what reads them: a `PageFetcher`, a `SourceReader`. */
export interface FeedParts {
  readonly fetcher: {
    fetchFeed(
      address: string,
      conditions: Conditions,
    ): Promise<FetchedFeed | Unchanged | Refusal>;
  };
  readonly reader: {
    readFeed(source: FeedSource): Promise<ReadFeed | FeedLinks | Refusal>;
  };
}
