import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** All that is kept of one person, in all servers. */
export interface StoredAbout {
  /** The pins they made, oldest first. */
  readonly pins: readonly NumberedAct[];
  /** How often they changed a pin, making it included. */
  readonly pinChanges: number;
  /** Public answers that they asked for or showed to everyone. */
  readonly answersAsked: number;
  /** Public answers that they removed. */
  readonly answersRemoved: number;
  /** The articles they added to a server's shelf, oldest first. */
  readonly articlesAdded: readonly NumberedAct[];
  /** The articles they took off. */
  readonly articlesRemoved: number;
  /** The feeds that they let a server follow. */
  readonly feedsFollowed: number;
}

/** Something that bears a number in a server, and when it was done. */
export interface NumberedAct {
  readonly guildId: string;
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is kept of members, for themselves. Every method throws a StoreError if it must. */
export class MemberStore {
  readonly #db: Kysely<Schema>;
  readonly #flush: () => Promise<unknown>;

  /** @param flush Writes what is still to be written of what members did. */
  constructor(db: Kysely<Schema>, flush: () => Promise<unknown>) {
    this.#db = db;
    this.#flush = flush;
  }

  /** What is kept of a person. */
  async about(userId: string): Promise<StoredAbout> {
    await this.#flush();
    // One after the other in one transaction: together they are true of one moment.
    return this.#db.transaction().execute(async (transaction) => ({
      pins: await transaction
        .selectFrom('pins')
        .select(['guildId', 'number', 'plannedAt as at'])
        .where('plannedBy', '=', userId)
        .orderBy('plannedAt')
        .execute(),
      pinChanges: await count(transaction, 'pinEvents', { changedBy: userId }),
      answersAsked: await count(transaction, 'publicAnswers', { askedBy: userId }),
      answersRemoved: await count(transaction, 'publicAnswers', { removedBy: userId }),
      articlesAdded: await transaction
        .selectFrom('articles')
        .select(['guildId', 'number', 'addedAt as at'])
        .where('addedBy', '=', userId)
        .orderBy('addedAt')
        .execute(),
      articlesRemoved: await count(transaction, 'articles', { removedBy: userId }),
      feedsFollowed: await count(transaction, 'feeds', { addedBy: userId }),
    }));
  }

  /**
   * Takes a person out of everything that is kept. What they did stays as done by nobody
   * known: pins, articles and feeds are the server's.
   */
  async forget(userId: string): Promise<void> {
    await this.#flush();
    return this.#db.transaction().execute(async (transaction) => {
      for (const [table, column] of PERSON_COLUMNS)
        await transaction
          .updateTable(table)
          .set({ [column]: null })
          .where(transaction.dynamic.ref(column), '=', userId)
          .execute();
      await transaction
        .deleteFrom('publicAnswers')
        .where('askedBy', 'is', null)
        .where('removedBy', 'is', null)
        .execute();
    });
  }
}

/** Every column that names a person. */
const PERSON_COLUMNS = [
  ['pins', 'plannedBy'],
  ['pinEvents', 'changedBy'],
  ['publicAnswers', 'askedBy'],
  ['publicAnswers', 'removedBy'],
  ['articles', 'addedBy'],
  ['articles', 'removedBy'],
  ['feeds', 'addedBy'],
] as const;

async function count(
  transaction: Transaction<Schema>,
  table: 'pinEvents' | 'publicAnswers' | 'articles' | 'feeds',
  wanted: Readonly<Record<string, string>>,
): Promise<number> {
  const { counted } = await transaction
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('counted'))
    .where(({ and }) => and(wanted))
    .executeTakeFirstOrThrow();
  return counted;
}
