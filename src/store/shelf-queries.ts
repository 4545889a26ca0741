import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { ShelfArticle, ShelfEntry } from './shelf-article.ts';
import { readEntry, readShelfArticle, readState, TEXT_COLUMNS } from './shelf-row.ts';

/** By which a server's article is found. */
export type ShelfPlace = Pick<ShelfEntry, 'guildId' | 'number'>;

/** Some of a server's articles, in the order of their numbers. */
export interface TextRange {
  /** The number before the first; 0 for all. */
  readonly after: number;
  readonly limit: number;
}

/** Reads articles with their texts; there is none of a removed one. */
export async function readTexts(
  db: Kysely<Schema>,
  guildId: string,
  { after, limit }: TextRange,
): Promise<readonly ShelfArticle[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('articleVersions', (join) =>
      join
        .onRef('articleVersions.guildId', '=', 'articles.guildId')
        .onRef('articleVersions.number', '=', 'articles.number'),
    )
    .selectAll('articles')
    .select(TEXT_COLUMNS)
    .where('articles.guildId', '=', guildId)
    .where('articles.number', '>', after)
    .orderBy('articles.number')
    .limit(limit)
    .execute();
  return rows.map(readShelfArticle);
}

/** Counts the articles of a server that have a text: not those removed. */
export async function countTexts(db: Kysely<Schema>, guildId: string): Promise<number> {
  const { count } = await db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('guildId', '=', guildId)
    .where('state', '!=', 'removed')
    .executeTakeFirstOrThrow();
  return count;
}

/** Which entries of a shelf are wanted. */
export interface EntryRange {
  /** The number after the first one; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
}

/** A page of a shelf: its entries without their texts, removed ones too. */
export interface EntryPage {
  /** The newest first. */
  readonly entries: readonly ShelfEntry[];
  /** How many entries of the whole shelf are in each state. */
  readonly counts: Readonly<Record<ShelfEntry['state'], number>>;
}

/** Reads a page of a shelf and counts the rest, as reading ten thousand entries takes long. */
export async function readEntries(
  db: Kysely<Schema>,
  guildId: string,
  { before, limit }: EntryRange,
): Promise<EntryPage> {
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('guildId', '=', guildId)
    .$if(before !== null, (query) => query.where('number', '<', before))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  const counted = await db
    .selectFrom('articles')
    .select(['state', ({ fn }) => fn.countAll<number>().as('entries')])
    .where('guildId', '=', guildId)
    .groupBy('state')
    .execute();
  const counts = { ready: 0, replaced: 0, removed: 0 };
  for (const { state, entries } of counted) counts[readState(state)] = entries;
  return { entries: rows.map(readEntry), counts };
}

/** Finds an article of any server that has this text and was read by these rules. */
export async function findAnalysed(
  db: Kysely<Schema>,
  hash: string,
  version: string,
): Promise<ShelfArticle | null> {
  const row = await db
    .selectFrom('articleVersions')
    .innerJoin('articles', (join) =>
      join
        .onRef('articles.guildId', '=', 'articleVersions.guildId')
        .onRef('articles.number', '=', 'articleVersions.number'),
    )
    .selectAll('articles')
    .select(TEXT_COLUMNS)
    .where('articleVersions.hash', '=', hash)
    .where('analysisVersion', '=', version)
    .limit(1)
    .executeTakeFirst();
  return row ? readShelfArticle(row) : null;
}

/** Finds the entry of an article that is on a shelf. */
export async function findReady(
  db: Kysely<Schema>,
  { guildId, number }: ShelfPlace,
): Promise<ShelfEntry | null> {
  const row = await db
    .selectFrom('articles')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .where('state', '=', 'ready')
    .executeTakeFirst();
  return row ? readEntry(row) : null;
}

/**
 * Finds an article of a shelf that has a text or else an address.
 *
 * @param except A number that does not count.
 */
export async function findSame(
  db: Kysely<Schema>,
  { guildId, hash, url }: Pick<ShelfEntry, 'guildId' | 'hash' | 'url'>,
  except = 0,
): Promise<ShelfEntry | null> {
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('number', '!=', except)
    .where('state', '=', 'ready')
    .where(({ eb, or }) => or([eb('hash', '=', hash), eb('url', '=', url)]))
    .orderBy('number')
    .execute();
  const row = rows.find((row) => row.hash === hash) ?? rows[0];
  return row ? readEntry(row) : null;
}

/** Finds the newest entry of a server whose page has an address, whatever its state. */
export async function findByUrl(
  db: Kysely<Schema>,
  guildId: string,
  url: string,
): Promise<ShelfEntry | null> {
  const row = await db
    .selectFrom('articles')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('url', '=', url)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return row ? readEntry(row) : null;
}
