import type { Kysely, Selectable, Transaction } from 'kysely';
import { pageOf } from '../article/same-page.ts';
import { blankPins, TAKEN_OUT } from './blank-pins.ts';
import type { FeedItemState } from './feed.ts';
import { sealAddress } from './feed-items.ts';
import { lockServer } from './lock-server.ts';
import { readBodies } from './read-bodies.ts';
import type { ArticleRow, FeedItemRow, PinRow, Schema } from './schema.ts';
import type { ShelfPlace } from './shelf-queries.ts';

/** Which article is to be taken out: one of a server's, those of a page, or one that ships. */
export type PurgeWish =
  | ({ readonly kind: 'shelved' } & ShelfPlace)
  | { readonly kind: 'page'; readonly isPage: (url: string) => boolean }
  | { readonly kind: 'shipped'; readonly id: string };

/** What was taken out, and where. */
export interface Purged {
  /** With the headlines that they had; of a story that changed, each of its texts. */
  readonly articles: readonly Pick<
    ArticleRow,
    'guildId' | 'number' | 'headline' | 'url'
  >[];
  readonly pins: readonly Pick<
    PinRow,
    'guildId' | 'number' | 'channelId' | 'messageId'
  >[];
  /** How many items of feeds waited with it, which are passed over now. */
  readonly waiting: number;
  /** False where its words are still on the disk, as others read there. */
  readonly isOffDisk: boolean;
}

/** An item of a feed that is seen and not wanted. */
const PASSED_OVER = {
  state: 'passed' satisfies FeedItemState,
  itemJson: null,
  reason: null,
};

/**
 * Takes an article out of all servers for good, as a court or an author may ask: its texts,
 * old ones too, what was found in them, headline and address, and the passages of pins. Equal
 * texts and other copies of its page go too. Numbers stay taken, and each entry and pin says
 * that it was removed and when.
 *
 * @param at Milliseconds since 1970.
 */
export function purge(
  db: Kysely<Schema>,
  wish: PurgeWish,
  at: number,
): Promise<Omit<Purged, 'isOffDisk'>> {
  return db.transaction().execute(async (transaction) => {
    const articles = await findAll(transaction, wish);
    const guildIds = new Set(articles.map(({ guildId }) => guildId));
    // Always in one order: two at once must not wait for each other.
    for (const guildId of [...guildIds].toSorted())
      await lockServer(transaction, guildId);
    for (const article of articles) await takeOut(transaction, article, at);
    for (const guildId of guildIds) await forgetMentions(transaction, guildId, articles);
    const waiting = await passOver(transaction, pagesOf(wish, articles));
    const pins =
      wish.kind === 'shipped'
        ? await blankPins(transaction, { article: wish.id, guildId: null }, at)
        : await blankAllPins(transaction, articles, at);
    return { articles, pins, waiting };
  });
}

/** The articles that are meant, and all that are the same: by text, also under another headline, by page, by replacement. */
async function findAll(
  transaction: Transaction<Schema>,
  wish: PurgeWish,
): Promise<readonly Selectable<ArticleRow>[]> {
  if (wish.kind === 'shipped') return [];
  const all = await transaction
    .selectFrom('articles')
    .selectAll()
    .where('hash', '!=', '')
    .execute();
  const found = new Set(all.filter((row) => isMeant(row, wish)));
  if (found.size === 0) return [];
  const bodyOf = await readBodies(
    transaction,
    new Set(all.map(({ guildId }) => guildId)),
  );
  const hasBodyOf = (one: ArticleRow, other: ArticleRow): boolean =>
    bodyOf(one) !== null && bodyOf(one) === bodyOf(other);
  // A set that grows is walked to its end.
  for (const one of found)
    for (const other of all)
      if (isSame(one, other) || hasBodyOf(one, other)) found.add(other);
  return [...found];
}

function isMeant(
  row: ArticleRow,
  wish: Exclude<PurgeWish, { kind: 'shipped' }>,
): boolean {
  if (wish.kind === 'page') return row.url !== null && wish.isPage(row.url);
  return row.guildId === wish.guildId && row.number === wish.number;
}

function isSame(one: ArticleRow, other: ArticleRow): boolean {
  const isOfStory =
    one.guildId === other.guildId &&
    (one.replaces === other.number || one.replacedBy === other.number);
  return (
    isOfStory || one.hash === other.hash || (one.url !== null && one.url === other.url)
  );
}

async function takeOut(
  transaction: Transaction<Schema>,
  { guildId, number, removedAt }: ArticleRow,
  at: number,
): Promise<void> {
  await transaction
    .deleteFrom('articleVersions')
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .execute();
  await transaction
    .updateTable('articles')
    .set({
      state: 'removed',
      headline: TAKEN_OUT,
      url: null,
      hash: '',
      lastError: null,
      removedAt: removedAt ?? at,
    })
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .execute();
}

/** Why another article could not be read again may name this one: its text is there already. */
async function forgetMentions(
  transaction: Transaction<Schema>,
  guildId: string,
  removed: readonly ArticleRow[],
): Promise<void> {
  const own = removed.filter((article) => article.guildId === guildId);
  const faulty = await transaction
    .selectFrom('articles')
    .select(['number', 'lastError'])
    .where('guildId', '=', guildId)
    .where('lastError', 'is not', null)
    .execute();
  for (const { number, lastError } of faulty) {
    if (!own.some(({ headline }) => mentions(lastError ?? '', headline))) continue;
    await transaction
      .updateTable('articles')
      .set({ lastError: null })
      .where('guildId', '=', guildId)
      .where('number', '=', number)
      .execute();
  }
}

/** As it is printed, or inside of JSON. */
function mentions(reason: string, headline: string): boolean {
  return (
    reason.includes(headline) || reason.includes(JSON.stringify(headline).slice(1, -1))
  );
}

/** Tells which addresses are those of what is taken out. */
function pagesOf(
  wish: PurgeWish,
  articles: readonly ArticleRow[],
): (url: string) => boolean {
  const pages = new Set(articles.map(({ url }) => (url === null ? null : pageOf(url))));
  pages.delete(null);
  return (url) => pages.has(pageOf(url)) || (wish.kind === 'page' && wish.isPage(url));
}

/**
 * Items of feeds that lead to the page: one that no shelf has yet may wait with its text.
 * They stay among what was seen, so that no feed brings them back.
 */
async function passOver(
  transaction: Transaction<Schema>,
  isPage: (url: string) => boolean,
): Promise<number> {
  const items = await transaction
    .selectFrom('feedItems')
    .select(['guildId', 'number', 'url', 'state'])
    .execute();
  const meant = items.filter(({ url }) => isPage(url));
  for (const item of meant) await sealItem(transaction, item);
  return meant.filter(({ state }) => state === ('waiting' satisfies FeedItemState))
    .length;
}

async function sealItem(
  transaction: Transaction<Schema>,
  { guildId, number, url }: Pick<FeedItemRow, 'guildId' | 'number' | 'url'>,
): Promise<void> {
  const row = await transaction
    .deleteFrom('feedItems')
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .where('url', '=', url)
    .returningAll()
    .executeTakeFirst();
  if (!row) return;
  await transaction
    .insertInto('feedItems')
    .values({ ...row, ...PASSED_OVER, url: sealAddress(url) })
    // One page may stand in a feed by several addresses.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function blankAllPins(
  transaction: Transaction<Schema>,
  articles: readonly ArticleRow[],
  at: number,
): Promise<readonly PinRow[]> {
  const pins: PinRow[] = [];
  for (const { guildId, number } of articles)
    pins.push(...(await blankPins(transaction, { article: `B${number}`, guildId }, at)));
  return pins;
}
