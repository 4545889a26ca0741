import type { Kysely } from 'kysely';
import { lockServer } from './lock-server.ts';
import type { ArticleRow, ArticleVersionRow, Schema } from './schema.ts';
import type {
  NewShelfArticle,
  ShelfAddition,
  ShelfArticle,
  ShelfEntry,
} from './shelf-article.ts';
import { storable } from './storable.ts';
import { takeNumber } from './take-number.ts';

/**
 * The articles that servers have added for themselves, each change of one in one
 * transaction. Every method throws a StoreError if it must.
 */
export class ShelfStore {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Puts an article on a shelf, unless one with its text or its address is there.
   *
   * @throws {RangeError} If the text holds what no database keeps as it is.
   */
  add(added: NewShelfArticle): Promise<ShelfAddition> {
    const { guildId, article, hash } = added;
    if (storable(article.text) !== article.text)
      throw new RangeError(
        `Cannot add "${article.headline}": its text holds U+0000 or half a surrogate pair; replace them`,
      );
    return this.#db.transaction().execute(async (transaction) => {
      await lockServer(transaction, guildId);
      const same = await findSame(transaction, { guildId, hash, url: article.url });
      if (same)
        return { kind: same.hash === hash ? 'same-text' : 'same-url', entry: same };
      const entry = toEntry(added, await takeNumber(transaction, guildId, 'article'));
      await transaction.insertInto('articles').values(entry).execute();
      await transaction
        .insertInto('articleVersions')
        .values(toVersion(added, entry))
        .execute();
      return { kind: 'added', entry };
    });
  }

  /** Takes an article off. Its text is deleted; its number stays taken. False if it is not there. */
  remove(
    { guildId, number }: Pick<ShelfEntry, 'guildId' | 'number'>,
    { by, at }: { readonly by: string; readonly at: number },
  ): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('articles')
        .set({ state: 'removed', removedBy: by, removedAt: at })
        .where('guildId', '=', guildId)
        .where('number', '=', number)
        .where('state', '=', 'ready')
        .executeTakeFirstOrThrow();
      await transaction
        .deleteFrom('articleVersions')
        .where('guildId', '=', guildId)
        .where('number', '=', number)
        .execute();
      return numUpdatedRows > 0n;
    });
  }

  /** The entries of a server's shelf in the order of their numbers, removed ones too. */
  async list(guildId: string): Promise<readonly ShelfEntry[]> {
    const rows = await this.#db
      .selectFrom('articles')
      .selectAll()
      .where('guildId', '=', guildId)
      .orderBy('number')
      .execute();
    return rows.map(readEntry);
  }

  /** An article with its newest text; null where there is none or it is removed. */
  async byNumber(guildId: string, number: number): Promise<ShelfArticle | null> {
    const row = await this.#db
      .selectFrom('articles')
      .innerJoin('articleVersions', (join) =>
        join
          .onRef('articleVersions.guildId', '=', 'articles.guildId')
          .onRef('articleVersions.number', '=', 'articles.number')
          .onRef('articleVersions.version', '=', 'articles.version'),
      )
      .selectAll('articles')
      .select(['text', 'originJson', 'sentencesJson'])
      .where('articles.guildId', '=', guildId)
      .where('articles.number', '=', number)
      .executeTakeFirst();
    if (!row) return null;
    const { text, originJson, sentencesJson, ...entry } = row;
    const id = `B${number}`;
    return {
      entry: readEntry(entry),
      article: {
        id,
        slug: id.toLowerCase(),
        headline: entry.headline,
        text,
        ...JSON.parse(originJson),
      },
      sentences: JSON.parse(sentencesJson),
    };
  }

  /** The entry of the article on a server's shelf that has this text. */
  async byHash(guildId: string, hash: string): Promise<ShelfEntry | null> {
    return findSame(this.#db, { guildId, hash, url: null });
  }
}

async function findSame(
  db: Kysely<Schema>,
  { guildId, hash, url }: Pick<ShelfEntry, 'guildId' | 'hash' | 'url'>,
): Promise<ShelfEntry | null> {
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('state', '=', 'ready')
    .where(({ eb, or }) => or([eb('hash', '=', hash), eb('url', '=', url)]))
    .orderBy('number')
    .execute();
  const row = rows.find((row) => row.hash === hash) ?? rows[0];
  return row ? readEntry(row) : null;
}

function toEntry(
  { guildId, article, hash, by, at }: NewShelfArticle,
  number: number,
): ShelfEntry {
  return {
    guildId,
    number,
    state: 'ready',
    headline: storable(article.headline),
    url: article.url,
    hash,
    version: 1,
    addedBy: by,
    addedAt: at,
    checkedAt: at,
    removedBy: null,
    removedAt: null,
    lastError: null,
  };
}

function toVersion(
  { article, sentences }: NewShelfArticle,
  { guildId, number, version, hash, addedAt }: ShelfEntry,
): ArticleVersionRow {
  const { headline: _headline, text, ...origin } = article;
  return {
    guildId,
    number,
    version,
    storedAt: addedAt,
    hash,
    text,
    originJson: JSON.stringify(origin),
    sentencesJson: JSON.stringify(sentences),
  };
}

function readEntry(row: ArticleRow): ShelfEntry {
  return { ...row, state: row.state === 'removed' ? 'removed' : 'ready' };
}
