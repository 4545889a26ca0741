import type { Kysely, Selectable, Transaction } from 'kysely';
import type { FeedItemState } from './feed.ts';
import { lockServer } from './lock-server.ts';
import type { PinnedPassage } from './pin.ts';
import { addPinEvent } from './pin-event.ts';
import { readPin, writeOutcome } from './pin-row.ts';
import type { ArticleRow, PinRow, Schema } from './schema.ts';
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
}

/** What stands in the place of a headline that was taken out. */
const TAKEN_OUT = '(removed)';

/** An item of a feed that is seen and not wanted. */
const PASSED_OVER = {
  state: 'passed' satisfies FeedItemState,
  itemJson: null,
  reason: null,
};

/** Said in the record of a pin. */
const PIN_NOTE = 'Whoever runs the bot has removed the article and the passage';

/**
 * Takes an article out of all servers for good, as a court or an author may ask: its texts,
 * old ones too, what was found in them, headline and address, and the passages of pins. Equal
 * texts and other copies of its page go too. Numbers stay taken, and each entry and pin says
 * that it was removed and when.
 *
 * @param at Milliseconds since 1970.
 */
export function purge(db: Kysely<Schema>, wish: PurgeWish, at: number): Promise<Purged> {
  return db.transaction().execute(async (transaction) => {
    const articles = await findAll(transaction, wish);
    const guildIds = new Set(articles.map(({ guildId }) => guildId));
    // Always in one order: two at once must not wait for each other.
    for (const guildId of [...guildIds].toSorted())
      await lockServer(transaction, guildId);
    for (const article of articles) await takeOut(transaction, article, at);
    const waiting = wish.kind === 'page' ? await passOver(transaction, wish.isPage) : 0;
    const pins =
      wish.kind === 'shipped'
        ? await pinsOf(transaction, wish.id, null)
        : await pinsOfAll(transaction, articles);
    for (const pin of pins) await blankPin(transaction, pin, at);
    return { articles, pins, waiting };
  });
}

/** The articles that are meant, and all that are the same: by text, by page, by replacement. */
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
  // A set that grows is walked to its end.
  for (const one of found)
    for (const other of all) if (isSame(one, other)) found.add(other);
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
  { guildId, number, url, removedAt }: ArticleRow,
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
  if (url === null) return;
  // Its address stays among what was seen: a feed must not bring it back.
  await transaction
    .updateTable('feedItems')
    .set(PASSED_OVER)
    .where('url', '=', url)
    .execute();
}

/** An article that no shelf has yet may wait in feeds, maybe with its text. */
async function passOver(
  transaction: Transaction<Schema>,
  isPage: (url: string) => boolean,
): Promise<number> {
  const items = await transaction
    .selectFrom('feedItems')
    .select(['guildId', 'number', 'url'])
    .where('state', '=', 'waiting' satisfies FeedItemState)
    .execute();
  const meant = items.filter(({ url }) => isPage(url));
  for (const { guildId, number, url } of meant)
    await transaction
      .updateTable('feedItems')
      .set(PASSED_OVER)
      .where('guildId', '=', guildId)
      .where('number', '=', number)
      .where('url', '=', url)
      .execute();
  return meant.length;
}

async function pinsOfAll(
  transaction: Transaction<Schema>,
  articles: readonly ArticleRow[],
): Promise<readonly Selectable<PinRow>[]> {
  const pins: Selectable<PinRow>[] = [];
  for (const { guildId, number } of articles)
    pins.push(...(await pinsOf(transaction, `B${number}`, guildId)));
  return pins;
}

/** @param guildId Null for all servers. */
function pinsOf(
  transaction: Transaction<Schema>,
  article: string,
  guildId: string | null,
): Promise<Selectable<PinRow>[]> {
  return transaction
    .selectFrom('pins')
    .selectAll()
    .where('article', '=', article)
    .$if(guildId !== null, (query) => query.where('guildId', '=', guildId ?? ''))
    .execute();
}

async function blankPin(
  transaction: Transaction<Schema>,
  row: Selectable<PinRow>,
  at: number,
): Promise<void> {
  const { guildId, number, passage, state: before } = readPin(row);
  // What is not posted yet would be posted without its words.
  const state = before === 'planned' ? 'failed' : before;
  const outcome = { code: null, message: PIN_NOTE };
  await transaction
    .updateTable('pins')
    .set({
      state,
      changedAt: at,
      outcomeJson: writeOutcome(outcome),
      passageJson: JSON.stringify(blank(passage)),
    })
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .execute();
  await addPinEvent(transaction, row, { state, by: null, at, outcome });
}

/** What is left of a pinned passage: where it stood. */
function blank({ address, article: { id, language } }: PinnedPassage): PinnedPassage {
  return {
    address,
    text: '',
    span: { start: 0, end: 0 },
    statements: [],
    article: {
      id,
      slug: id.toLowerCase(),
      headline: TAKEN_OUT,
      authors: [],
      publisher: null,
      published: null,
      updated: null,
      url: null,
      language,
      licence: null,
      credit: null,
    },
    link: null,
  };
}
