import type { Kysely, Transaction } from 'kysely';
import { describeArticle } from './describe-article.ts';
import { lockServer } from './lock-server.ts';
import { saveFound } from './save-found.ts';
import type { Schema } from './schema.ts';
import type {
  NewShelfArticle,
  SavedAnalysis,
  ShelfAddition,
  ShelfArticle,
  ShelfEntry,
  ShelfReplacement,
} from './shelf-article.ts';
import {
  countTexts,
  type EntryPage,
  type EntryRange,
  findAnalysed,
  findByUrl,
  findReady,
  findSame,
  readEntries,
  readTexts,
  type ShelfPlace,
  type TextRange,
} from './shelf-queries.ts';
import { type Predecessor, readEntry, toEntry, toVersion } from './shelf-row.ts';
import { storable } from './storable.ts';
import { takeNumber } from './take-number.ts';

/** Who changes something, and when: milliseconds since 1970. */
export interface ChangedBy {
  /** Null where it is nobody on Discord. */
  readonly by: string | null;
  readonly at: number;
}

/**
 * The articles that servers have added for themselves, each change of one in one
 * transaction. A number stands for one text for ever: what replaces a text has a number of
 * its own. Every method throws a StoreError if it must.
 */
export class ShelfStore {
  readonly #db: Kysely<Schema>;
  readonly #emptyLog: () => Promise<unknown>;

  /** @param emptyLog Takes what was deleted out of the log of the database; null for none. */
  constructor(db: Kysely<Schema>, emptyLog: (() => Promise<unknown>) | null = null) {
    this.#db = db;
    this.#emptyLog = emptyLog ?? (async () => undefined);
  }

  /**
   * Puts an article on a shelf, unless one with its text or its address is there.
   *
   * @throws {RangeError} If the text holds what no database keeps as it is.
   */
  add(added: NewShelfArticle): Promise<ShelfAddition> {
    checkStorable(added);
    const { guildId, hash, article } = added;
    return this.#db.transaction().execute(async (transaction) => {
      await lockServer(transaction, guildId);
      const same = await findSame(transaction, { guildId, hash, url: article.url });
      return same
        ? { kind: same.hash === hash ? 'same-text' : 'same-url', entry: same }
        : { kind: 'added', entry: await insert(transaction, added, FIRST) };
    });
  }

  /**
   * Puts what an article's page says now in the place of what it said, which is kept under
   * its number for those who have its addresses. Where the text is the same, it keeps its
   * number and what is known of its origin is taken over.
   *
   * @throws {RangeError} If the text holds what no database keeps as it is.
   */
  replace(number: number, added: NewShelfArticle): Promise<ShelfReplacement> {
    checkStorable(added);
    const { guildId, hash, article, at } = added;
    return this.#db.transaction().execute(async (transaction) => {
      await lockServer(transaction, guildId);
      const known = await findReady(transaction, { guildId, number });
      if (!known) return { kind: 'gone', entry: null };
      const change = { checkedAt: at, lastError: null };
      if (known.hash === hash) {
        await update(transaction, known, change);
        const isDescribed = await describeArticle(transaction, known, article);
        const kind = isDescribed ? 'described' : 'unchanged';
        return { kind, entry: { ...known, ...change } };
      }
      // Its page may have moved, but not to where another article of the shelf is from.
      const place = { guildId, hash, url: article.url };
      const same = await findSame(transaction, place, number);
      if (same)
        return { kind: same.hash === hash ? 'same-text' : 'same-url', entry: same };
      const entry = await insert(transaction, added, {
        replaces: number,
        version: known.version + 1,
      });
      await update(transaction, known, {
        ...change,
        state: 'replaced',
        replacedBy: entry.number,
      });
      return { kind: 'replaced', entry };
    });
  }

  /** Enters that an article's page was looked at, and why it could not be read, if so. */
  async noteChecked(
    place: ShelfPlace,
    { at, error }: { readonly at: number; readonly error: string | null },
  ): Promise<void> {
    const lastError = error && storable(error);
    await update(this.#db, place, { checkedAt: at, lastError });
  }

  /**
   * Enters what was found in an article by newer rules, unless another day is known of it by
   * now: what was found hangs on its day.
   *
   * @param read The article as it was when it was read.
   */
  async saveAnalysis(
    read: Pick<ShelfArticle, 'entry' | 'article'>,
    analysis: SavedAnalysis,
  ): Promise<void> {
    await saveFound(this.#db, read, analysis);
  }

  /**
   * Takes an article off, with the texts that it has replaced. Their texts are deleted, from
   * the disk too where nobody reads there; their numbers stay taken.
   *
   * @returns The numbers of what was taken off; none if it is not there, or was replaced.
   */
  async remove(
    { guildId, number }: ShelfPlace,
    { by, at }: ChangedBy,
  ): Promise<readonly number[]> {
    const numbers = await this.#db.transaction().execute(async (transaction) => {
      await lockServer(transaction, guildId);
      const removed: number[] = [];
      // Of a text that was replaced a moment ago the story goes on: none of it is taken off.
      if (!(await findReady(transaction, { guildId, number }))) return removed;
      for (let next: number | null = number; next !== null; ) {
        const entry: ShelfEntry | null = await takeOff(
          transaction,
          { guildId, number: next },
          { by, at },
        );
        if (!entry) break;
        removed.push(next);
        next = entry.replaces;
      }
      return removed;
    });
    // It is off all the same: what is left of it in the log goes the next time.
    if (numbers.length > 0) await this.#emptyLog().catch(() => false);
    return numbers;
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

  /** How many articles of a server have a text. */
  count(guildId: string): Promise<number> {
    return countTexts(this.#db, guildId);
  }

  /** A page of a server's shelf, the newest entries first. */
  page(guildId: string, range: EntryRange): Promise<EntryPage> {
    return readEntries(this.#db, guildId, range);
  }

  /** An article with its text, also a replaced one; null where there is none or it is removed. */
  async byNumber(guildId: string, number: number): Promise<ShelfArticle | null> {
    const [article] = await this.texts(guildId, { after: number - 1, limit: 1 });
    return article?.entry.number === number ? article : null;
  }

  /**
   * The next articles of a server with their texts, in the order of their numbers: those
   * that are on its shelf and those that were replaced.
   */
  texts(guildId: string, range: TextRange): Promise<readonly ShelfArticle[]> {
    return readTexts(this.#db, guildId, range);
  }

  /** The entry of the article on a server's shelf that has this text. */
  byHash(guildId: string, hash: string): Promise<ShelfEntry | null> {
    return findSame(this.#db, { guildId, hash, url: null });
  }

  /** The newest entry of a server whose page has this address, also a removed one. */
  byUrl(guildId: string, url: string): Promise<ShelfEntry | null> {
    return findByUrl(this.#db, guildId, url);
  }

  /** Finds an article of any server that has this text and was read by these rules. */
  analysed(hash: string, version: string): Promise<ShelfArticle | null> {
    return findAnalysed(this.#db, hash, version);
  }
}

/** What a text that replaces none says of that. */
const FIRST: Predecessor = { replaces: null, version: 1 };

function checkStorable({ article: { headline, text } }: NewShelfArticle): void {
  if (storable(text) !== text)
    throw new RangeError(
      `Cannot add "${headline}": its text holds U+0000 or half a surrogate pair; replace them`,
    );
}

async function insert(
  transaction: Transaction<Schema>,
  added: NewShelfArticle,
  predecessor: Predecessor,
): Promise<ShelfEntry> {
  const number = await takeNumber(transaction, added.guildId, 'article');
  const entry = toEntry(added, number, predecessor);
  await transaction.insertInto('articles').values(entry).execute();
  await transaction
    .insertInto('articleVersions')
    .values(toVersion(added, entry))
    .execute();
  return entry;
}

async function update(
  db: Kysely<Schema>,
  { guildId, number }: ShelfPlace,
  change: Partial<ShelfEntry>,
): Promise<ShelfEntry | null> {
  const row = await db
    .updateTable('articles')
    .set(change)
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .where('state', '!=', 'removed')
    .returningAll()
    .executeTakeFirst();
  return row ? readEntry(row) : null;
}

async function takeOff(
  transaction: Transaction<Schema>,
  place: ShelfPlace,
  { by, at }: ChangedBy,
): Promise<ShelfEntry | null> {
  await transaction
    .deleteFrom('articleVersions')
    .where('guildId', '=', place.guildId)
    .where('number', '=', place.number)
    .execute();
  return update(transaction, place, { state: 'removed', removedBy: by, removedAt: at });
}
