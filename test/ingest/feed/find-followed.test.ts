import { beforeEach, describe, expect, it } from 'vitest';
import { findFollowed } from '../../../src/ingest/feed/find-followed.ts';
import { type RefusalReason, refuse } from '../../../src/ingest/refusal.ts';
import type { Feed } from '../../../src/store/feed.ts';
import type { Store } from '../../../src/store/store.ts';
import { said } from '../../../src/wording/said.ts';
import { newFeed } from '../../support/new-feed.ts';
import { NOON, SERVER } from '../../support/new-pin.ts';
import { newStore } from '../../support/new-store.ts';
import { FeedSite } from './feed-site.ts';

const NEWS = 'https://example.org/news.xml';
const SPORT = 'https://example.org/sport.xml';
const ELSEWHERE = 'https://elsewhere.example/feed';

let store: Store;
let site: FeedSite;

beforeEach(async () => {
  store = await newStore('sqlite');
  site = new FeedSite();
});

async function follow(...addresses: readonly string[]): Promise<readonly Feed[]> {
  for (const address of addresses) await store.feeds.follow(newFeed({ address }));
  return store.feeds.list(SERVER);
}

async function find(
  followed: readonly Feed[],
  address: string,
): Promise<string | undefined> {
  return (await findFollowed({ ...site, followed }, address, NOON))?.address;
}

function answerWith(reason: RefusalReason): void {
  site.refusal = refuse(reason, said('intake.unreachable'));
}

describe('findFollowed()', () => {
  it('finds a feed by its own address without asking for it', async () => {
    expect(await find(await follow(NEWS, SPORT), SPORT)).toBe(SPORT);
    expect(site.asked).toEqual([]);
  });

  it('finds the feed that a page names', async () => {
    const followed = await follow(NEWS, SPORT);
    const parts = {
      fetcher: site.fetcher,
      reader: {
        readFeed: async () => ({ kind: 'feed-links', addresses: [SPORT] }) as const,
      },
    };
    const found = await findFollowed(
      { ...parts, followed },
      'https://example.org/',
      NOON,
    );
    expect(found?.address).toBe(SPORT);
  });

  it.each<RefusalReason>(['gone', 'missing', 'unreachable'])(
    'takes the only feed of the host of what is %s',
    async (reason) => {
      const followed = await follow(NEWS, ELSEWHERE);
      answerWith(reason);
      expect(await find(followed, 'https://example.org/old')).toBe(NEWS);
      expect(await find(followed, 'https://third.example/old')).toBeUndefined();
    },
  );

  it('chooses none of several feeds of the host', async () => {
    const followed = await follow(NEWS, SPORT);
    answerWith('gone');
    expect(await find(followed, 'https://example.org/old')).toBeUndefined();
  });

  it('takes no feed for another one of its host that is there', async () => {
    expect(await find(await follow(NEWS), SPORT)).toBeUndefined();
    expect(site.asked).toHaveLength(1);
  });

  it.each<RefusalReason>([
    'robots',
    'busy',
    'too-slow',
    'failed',
    'forbidden',
    'feed',
    'type',
  ])('takes no feed where the address is refused as %s', async (reason) => {
    const followed = await follow(NEWS);
    answerWith(reason);
    expect(await find(followed, SPORT)).toBeUndefined();
  });
});
