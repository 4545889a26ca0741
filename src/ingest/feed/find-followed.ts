import type { Feed } from '../../store/feed.ts';
import { readPageAddress } from '../fetch/page-address.ts';
import type { RefusalReason } from '../refusal.ts';
import type { FeedParts } from './feed-parts.ts';
import { lookAtFeed } from './look-at-feed.ts';

/** By what it is known that an address cannot be read any more. */
const NO_MORE: readonly RefusalReason[] = ['gone', 'missing', 'unreachable'];

/**
 * Finds the feed that is meant by an address among those that a server follows: by its own,
 * or by that of a page that names it, as it may have been followed. Of an address that
 * cannot be read any more it is the one of its host; none where there are several. What is
 * there and names none of them, or is refused for another reason, means none.
 *
 * @param at The time, milliseconds since 1970.
 */
export async function findFollowed(
  { followed, ...parts }: FeedParts & { readonly followed: readonly Feed[] },
  address: string,
  at: number,
): Promise<Feed | undefined> {
  const page = readPageAddress(address);
  if ('kind' in page) return undefined;
  const own = followed.find((feed) => feed.address === page.href);
  if (own || followed.length === 0) return own;
  const looked = await lookAtFeed(parts, page.href, {
    etag: null,
    lastModified: null,
    at,
  });
  if (looked.kind === 'feed-links')
    return followed.find((feed) => looked.addresses.includes(feed.address));
  // A page that is there and names none of them, or is not to be read just now, is no sign.
  if (looked.kind !== 'refused' || !NO_MORE.includes(looked.reason)) return undefined;
  const ofSite = followed.filter((feed) => new URL(feed.address).host === page.host);
  return ofSite.length === 1 ? ofSite[0] : undefined;
}
