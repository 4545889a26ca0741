import type { Feed } from '../../store/feed.ts';
import type { FeedAddition } from '../../store/feed-store.ts';
import { sayStored } from '../../wording/stored-said.ts';
import type { Words } from '../../wording/words.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { renderPerson, renderTime } from '../pins/render-pin.ts';
import { small } from '../remarks.ts';
import { renderNotice } from '../render-answer.ts';

const TITLE_CHARS = 80;
const ADDRESS_CHARS = 150;
const ERROR_CHARS = 160;

/** Renders the feeds that a server follows, a few lines each. */
export function renderFeeds(feeds: readonly Feed[], words: Words): MessageBody {
  const { say } = words;
  if (feeds.length === 0) return renderNotice(say('feeds.none'));
  const lines = feeds.map((feed) => renderFeed(feed, words));
  return renderNotice([say('feeds.heading'), ...lines].join('\n'));
}

function renderFeed(feed: Feed, words: Words): string {
  const { number, title, address, addedBy, addedAt } = feed;
  const followed = words.say('feeds.followed-when', {
    when: renderTime(addedAt, 'D'),
    person: renderPerson(addedBy, words),
  });
  return [
    `**${number}** · ${escapeInline(title, TITLE_CHARS)} · ${followed}`,
    small(`${escapeInline(address, ADDRESS_CHARS)} · ${describeState(feed, words)}`),
  ].join('\n');
}

function describeState(
  { state, checkedAt, lastError, nextDue }: Feed,
  words: Words,
): string {
  const { say } = words;
  const looked =
    checkedAt === null
      ? say('feeds.not-looked')
      : say('feeds.looked', { when: renderTime(checkedAt, 'f') });
  const fault =
    lastError === null ? null : escapeInline(sayStored(lastError, words), ERROR_CHARS);
  const known = fault === null ? looked : say('feeds.fault', { looked, fault });
  if (state === 'gone') return `${known} · ${say('feeds.gone')}`;
  return fault === null
    ? known
    : say('feeds.next', { looked: known, when: renderTime(nextDue, 'f') });
}

/** Says what became of a feed that was to be followed. */
export function renderFollowed(
  { kind, feed }: FeedAddition,
  most: number,
  { say }: Words,
): MessageBody {
  if (kind === 'too-many') return renderNotice(say('feeds.too-many', { most }));
  const name = escapeInline(feed.title, TITLE_CHARS);
  const number = String(feed.number);
  return renderNotice(
    say(kind === 'known' ? 'feeds.known' : 'feeds.followed', { name, number }),
  );
}

/** Says that a feed is not followed any more, or never was. */
export function renderUnfollowed(
  feed: Feed | null,
  asked: string,
  { say }: Words,
): MessageBody {
  return renderNotice(
    feed === null
      ? say('feeds.no-such', { text: escapeInline(asked, ADDRESS_CHARS) })
      : say('feeds.unfollowed', { name: escapeInline(feed.title, TITLE_CHARS) }),
  );
}
