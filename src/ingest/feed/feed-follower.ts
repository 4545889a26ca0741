import type { Feed, FeedCheck, WaitingItem } from '../../store/feed.ts';
import type { FeedStore } from '../../store/feed-store.ts';
import { type Said, said } from '../../wording/said.ts';
import { writeSaid } from '../../wording/stored-said.ts';
import { refuse } from '../refusal.ts';
import type { FeedItem } from './feed.ts';
import type { FeedParts } from './feed-parts.ts';
import { dueAfterFailure, dueUnchanged } from './feed-schedule.ts';
import { type Look, lookAtFeed } from './look-at-feed.ts';
import { NO_FEED } from './no-feed.ts';

/** What became of an item that was handed on; `again` will be tried later. */
export type FeedTaking =
  | { readonly kind: 'added' | 'known' }
  | { readonly kind: 'refused' | 'again'; readonly reason: Said };

/** The steps between which a program may end; tests end it there. */
export type FeedStep = 'fetched' | 'noted' | 'taking' | 'taken' | 'settled';

/** From what a follower is made. */
export interface FeedFollowerParts extends FeedParts {
  readonly feeds: FeedStore;
  /**
   * Puts an item's article on a server's shelf. May be handed the same item twice, after a
   * crash: then the second time is `known`.
   */
  readonly take: (guildId: string, item: FeedItem) => Promise<FeedTaking>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether this process is the one that serves a server. @default {all} */
  readonly isOurs?: (guildId: string) => boolean;
  readonly atStep?: (step: FeedStep) => Promise<void>;
}

/** What a turn has done. */
export interface FeedTurn {
  /** Different feeds that were asked for. */
  feeds: number;
  /** Articles that came onto shelves. */
  added: number;
}

/** Feeds that are asked for in one turn, so that items are taken in between; the rest come next. */
const FEEDS_A_TURN = 50;

/** Items of a server that are tried in an hour, in all its feeds. */
const ITEMS_AN_HOUR = 20;
const HOUR_MS = 60 * 60 * 1000;

/** An item is tried so often, each time after twice the time; then it is refused. */
const MOST_TRIES = 4;

/**
 * Follows the feeds of all servers, when ticked: asks for those that are due, each once for
 * all who follow it, and hands on what is new in them.
 *
 * What stands in a feed is entered with its ETag in one transaction, and waits there until
 * it is entered what became of it. So an end at any moment loses nothing: the feed is asked
 * for again, or the item is handed on again, which `take` knows by its address.
 */
export class FeedFollower {
  readonly #parts: FeedFollowerParts;

  constructor(parts: FeedFollowerParts) {
    this.#parts = parts;
  }

  /**
   * Does what is due now, one after another. Not to be called while a call is under way.
   *
   * @param ending Aborted where it is to end after what it is doing.
   * @throws {StoreError} If the store cannot do its work; what was done stays done.
   */
  async tick(ending?: AbortSignal): Promise<FeedTurn> {
    const turn: FeedTurn = { feeds: 0, added: 0 };
    for (const address of await this.#dueAddresses()) {
      if (ending?.aborted) return turn;
      await this.#look(address);
      turn.feeds += 1;
    }
    const { feeds, now } = this.#parts;
    for (const guildId of await feeds.waitingServers(now()))
      if (this.#isOurs(guildId)) turn.added += await this.#takeWaiting(guildId, ending);
    return turn;
  }

  /** Returns how many articles came onto the shelf. */
  async #takeWaiting(guildId: string, ending: AbortSignal | undefined): Promise<number> {
    let added = 0;
    for (const item of await this.#nextItems(guildId)) {
      if (ending?.aborted) return added;
      if ((await this.#take(item)) === 'added') added += 1;
    }
    return added;
  }

  async #dueAddresses(): Promise<readonly string[]> {
    const { feeds, now } = this.#parts;
    const due = (await feeds.due(now())).filter(({ guildId }) => this.#isOurs(guildId));
    return [...new Set(due.map(({ address }) => address))].slice(0, FEEDS_A_TURN);
  }

  /** Asks for a feed, and enters for each who follows it what came. */
  async #look(address: string): Promise<void> {
    const { feeds, now } = this.#parts;
    const followers = (await feeds.followers(address)).filter(({ guildId }) =>
      this.#isOurs(guildId),
    );
    const at = now();
    try {
      const looked = await lookAtFeed(this.#parts, address, { ...shared(followers), at });
      await this.#parts.atStep?.('fetched');
      for (const feed of followers) {
        if (looked.kind === 'feed') await feeds.noteRead(feed, looked.look);
        else await feeds.noteChecked(feed, checkOf(looked, feed, at));
        await this.#parts.atStep?.('noted');
      }
    } catch (thrown) {
      // Nor may a fault of one feed: the longest due comes first, and so would it always.
      for (const feed of followers)
        await feeds.noteChecked(feed, checkOf(PROGRAM_FAULT, feed, at));
      throw thrown;
    }
  }

  /** What of a server's items may be tried in this hour. */
  async #nextItems(guildId: string): Promise<readonly WaitingItem[]> {
    const { feeds, now } = this.#parts;
    const at = now();
    const room = ITEMS_AN_HOUR - (await feeds.triedSince(guildId, at - HOUR_MS));
    return room > 0 ? feeds.waiting(guildId, { now: at, limit: room }) : [];
  }

  async #take(waiting: WaitingItem): Promise<FeedTaking['kind']> {
    const { take, atStep } = this.#parts;
    await atStep?.('taking');
    let taking: FeedTaking;
    try {
      taking = await take(waiting.guildId, JSON.parse(waiting.json) as FeedItem);
    } catch (thrown) {
      // A fault of one item must not stand in the way of all others at every turn.
      await this.#settle(waiting, { kind: 'again', reason: PROGRAM_FAULT.problem });
      throw thrown;
    }
    await atStep?.('taken');
    await this.#settle(waiting, taking);
    await atStep?.('settled');
    return taking.kind;
  }

  async #settle(waiting: WaitingItem, taking: FeedTaking): Promise<void> {
    const at = this.#parts.now();
    const isLast = waiting.tries + 1 >= MOST_TRIES;
    const again = isLast ? 'refused' : 'waiting';
    await this.#parts.feeds.noteTried(waiting, {
      state: taking.kind === 'again' ? again : taking.kind,
      at,
      nextTry: at + HOUR_MS * 2 ** waiting.tries,
      reason: 'reason' in taking ? writeSaid(taking.reason) : null,
    });
  }

  #isOurs(guildId: string): boolean {
    return this.#parts.isOurs?.(guildId) ?? true;
  }
}

/** Entered where it is no fault of the feed, nor of its site. */
const PROGRAM_FAULT = refuse('not-read', said('intake.program-fault'));

/** What is entered where there is nothing new to read. */
function checkOf(
  looked: Exclude<Look, { readonly kind: 'feed' }>,
  feed: Feed,
  at: number,
): FeedCheck {
  if (looked.kind === 'unchanged')
    return { at, nextDue: dueUnchanged(at, feed), error: null, isGone: false };
  const refusal = looked.kind === 'refused' ? looked : NO_FEED;
  const { retryAfterMs, problem, reason } = refusal;
  const nextDue = dueAfterFailure(at, { failures: feed.failures, retryAfterMs });
  return { at, nextDue, error: writeSaid(problem), isGone: reason === 'gone' };
}

/** What all who follow a feed heard of it last; where one heard something else, all is asked for. */
function shared(followers: readonly Feed[]): Pick<Feed, 'etag' | 'lastModified'> {
  const [first] = followers;
  const isSame = followers.every(
    ({ etag, lastModified }) =>
      etag === first?.etag && lastModified === first.lastModified,
  );
  const { etag = null, lastModified = null } = isSame && first ? first : {};
  return { etag, lastModified };
}
