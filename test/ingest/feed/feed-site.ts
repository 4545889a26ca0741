import type { FeedParts } from '../../../src/ingest/feed/feed-parts.ts';
import { readFeed } from '../../../src/ingest/feed/read-feed.ts';
import type { Refusal } from '../../../src/ingest/refusal.ts';
import { rss, rssItem } from './feed-shapes.ts';

/** A site with one feed, whose newest item is `newest`; a fetcher and a reader for it. */
export class FeedSite implements FeedParts {
  /** The feed lists items from this down to {@link oldest}. */
  newest = 1;
  oldest = 1;
  ttl = 0;
  /** What it answers in the place of the feed; null for the feed. */
  refusal: Refusal | null = null;
  /** The ETag with which it was asked, for each time. */
  readonly asked: (string | null)[] = [];

  readonly fetcher: FeedParts['fetcher'] = {
    fetchFeed: async (address, { etag }) => {
      this.asked.push(etag);
      if (this.refusal !== null) return this.refusal;
      const current = `"${this.newest}"`;
      if (etag === current) return { kind: 'unchanged' };
      return {
        kind: 'page',
        url: address,
        content: 'feed',
        contentType: 'application/rss+xml',
        bytes: new TextEncoder().encode(this.#write()),
        etag: current,
        lastModified: null,
      };
    },
  };

  readonly reader: FeedParts['reader'] = { readFeed: async (source) => readFeed(source) };

  #write(): string {
    const items: string[] = [];
    for (let place = this.newest; place >= this.oldest; place -= 1)
      items.push(rssItem(place));
    const ttl = this.ttl === 0 ? '' : `<ttl>${this.ttl}</ttl>`;
    return rss(items.join(''), `<title>Harbour News</title>${ttl}`);
  }
}
