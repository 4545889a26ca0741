import { findFollowed } from '../../ingest/feed/find-followed.ts';
import { FEEDS_A_SERVER, followFeed } from '../../ingest/feed/follow-feed.ts';
import type { MessageBody } from '../message-body.ts';
import { renderNotice } from '../render-answer.ts';
import { renderFeeds, renderFollowed, renderUnfollowed } from '../shelf/render-feeds.ts';
import { renderRefused } from '../shelf/render-refused.ts';
import { renderUnanswered } from '../shelf/render-unanswered.ts';
import type { EffectWork } from './effect-work.ts';
import type { ShelfEffect } from './shelf-effect.ts';
import { guildOf } from './shelf-work.ts';

/** Lets the server follow a feed, after a look at it. */
export async function follow(
  { address }: Extract<ShelfEffect, { kind: 'follow-feed' }>,
  work: EffectWork,
): Promise<MessageBody> {
  const { words } = work;
  const { feeds } = work.store;
  const { by } = work.circumstances;
  const followed = await followFeed(
    { ...work.shelf.intake, feeds },
    { guildId: guildOf(work), address, by, at: work.now() },
  );
  return followed.kind === 'refused'
    ? renderRefused(followed, {
        outcome: words.say('feeds.not-followed'),
        name: address,
        words,
      })
    : renderFollowed(followed, FEEDS_A_SERVER, words);
}

/** Ends following a feed, or lists the feeds where none is named. */
export async function unfollow(
  { feed }: Extract<ShelfEffect, { kind: 'unfollow-feed' }>,
  work: EffectWork,
): Promise<MessageBody> {
  const { feeds } = work.store;
  const followed = await feeds.list(guildOf(work));
  if (feed === null) return renderFeeds(followed, work.words);
  const found =
    followed.find(({ number }) => String(number) === feed) ??
    (await findFollowed({ ...work.shelf.intake, followed }, feed, work.now()));
  const ended = found ? await feeds.unfollow(found) : null;
  return renderUnfollowed(ended, feed, work.words);
}

/** Lists what was asked in the server and not found. */
export async function listUnanswered(work: EffectWork): Promise<MessageBody> {
  const questions = await work.store.unanswered.list(guildOf(work));
  return renderUnanswered(questions, work.now(), work.words);
}

/** Forgets what was listed. */
export async function clearUnanswered(
  { until }: Extract<ShelfEffect, { kind: 'clear-unanswered' }>,
  work: EffectWork,
): Promise<MessageBody> {
  const cleared = await work.store.unanswered.clear(guildOf(work), until);
  return renderNotice(work.words.say('unanswered.cleared', { count: cleared }));
}
