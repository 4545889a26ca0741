import type { Feed } from '../../store/feed.ts';
import type { FeedAddition } from '../../store/feed-store.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { renderPerson, renderTime } from '../pins/render-pin.ts';
import { renderNotice } from '../render-answer.ts';

const TITLE_CHARS = 80;
const ADDRESS_CHARS = 150;
const ERROR_CHARS = 110;

/** Renders the feeds that a server follows, a few lines each. */
export function renderFeeds(feeds: readonly Feed[]): MessageBody {
  if (feeds.length === 0)
    return renderNotice(
      'This server follows no feed: `/library follow` begins with one, by its address or that of its site.',
    );
  return renderNotice(
    [
      '**The feeds that this server follows**; `/library unfollow` with a number ends one',
      ...feeds.map(renderFeed),
    ].join('\n'),
  );
}

function renderFeed(feed: Feed): string {
  const { number, title, address, addedBy, addedAt } = feed;
  return [
    `**${number}** · ${escapeInline(title, TITLE_CHARS)} · followed ${renderTime(addedAt, 'D')} by ${renderPerson(addedBy)}`,
    `-# ${escapeInline(address, ADDRESS_CHARS)} · ${describeState(feed)}`,
  ].join('\n');
}

function describeState({ state, checkedAt, lastError, nextDue }: Feed): string {
  const looked =
    checkedAt === null ? 'not looked at yet' : `looked at ${renderTime(checkedAt, 'f')}`;
  const said = lastError === null ? '' : `: ${escapeInline(lastError, ERROR_CHARS)}`;
  const next =
    state === 'gone'
      ? ' · it is gone, and not asked for any more'
      : lastError === null
        ? ''
        : ` Next try ${renderTime(nextDue, 'f')}`;
  return `${looked}${said}${next}`;
}

/** Says what became of a feed that was to be followed. */
export function renderFollowed({ kind, feed }: FeedAddition, most: number): MessageBody {
  if (kind === 'too-many')
    return renderNotice(
      `**Not followed.** This server follows ${most} feeds already, and no more are allowed. \`/library unfollow\` ends one.`,
    );
  const name = escapeInline(feed.title, TITLE_CHARS);
  return renderNotice(
    kind === 'known'
      ? `This server follows **${name}** already, as number ${feed.number}.`
      : `**Now followed: ${name}**, as number ${feed.number}. Its newest articles, five at most, come in the next minutes, and then what is new; \`/library status\` shows them.`,
  );
}

/** Says that a feed is not followed any more, or never was. */
export function renderUnfollowed(feed: Feed | null, asked: string): MessageBody {
  return renderNotice(
    feed === null
      ? `No feed here has the number or address “${escapeInline(asked, ADDRESS_CHARS)}”: \`/library unfollow\` without one lists them.`
      : `**${escapeInline(feed.title, TITLE_CHARS)}** is not followed any more. Its articles stay; \`/library remove\` takes them off.`,
  );
}
