import type { Kysely } from 'kysely';
import { lockServer } from './lock-server.ts';
import type { Schema, UnansweredRow } from './schema.ts';
import { storable } from './storable.ts';

/** A question that found nothing, however often and by whomever it was asked. */
export type Unanswered = Omit<UnansweredRow, 'guildId' | 'key'>;

/** A question that found nothing just now. */
export interface NewUnanswered {
  readonly guildId: string;
  /** Its normal form: questions with the same are one. */
  readonly key: string;
  /** As it is shown; of several the newest wording. */
  readonly question: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Questions that are kept of a server; of more, those asked longest ago are forgotten. */
const MOST_QUESTIONS = 200;

/**
 * What was asked in a server and not found, without who asked. Every method throws a
 * StoreError if it must.
 */
export class UnansweredStore {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Enters that a question found nothing: a new one, or one more time. */
  async note({ guildId, key, question, at }: NewUnanswered): Promise<void> {
    const row = {
      guildId,
      key: storable(key),
      question: storable(question),
      count: 1,
      firstAskedAt: at,
      lastAskedAt: at,
    };
    await this.#db.transaction().execute(async (transaction) => {
      await lockServer(transaction, guildId);
      await transaction
        .insertInto('unanswered')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['guildId', 'key']).doUpdateSet((known) => ({
            question: row.question,
            count: known('unanswered.count', '+', 1),
            lastAskedAt: at,
          })),
        )
        .execute();
      const kept = await transaction
        .selectFrom('unanswered')
        .select('key')
        .where('guildId', '=', guildId)
        .orderBy('lastAskedAt', 'desc')
        .orderBy('key')
        .execute();
      for (const { key } of kept.slice(MOST_QUESTIONS))
        await transaction
          .deleteFrom('unanswered')
          .where('guildId', '=', guildId)
          .where('key', '=', key)
          .execute();
    });
  }

  /** What found nothing in a server, the most asked first, of these the latest. */
  async list(guildId: string): Promise<readonly Unanswered[]> {
    return this.#db
      .selectFrom('unanswered')
      .select(['question', 'count', 'firstAskedAt', 'lastAskedAt'])
      .where('guildId', '=', guildId)
      .orderBy('count', 'desc')
      .orderBy('lastAskedAt', 'desc')
      .orderBy('key')
      .execute();
  }

  /**
   * Forgets what was asked in a server up to a moment: what came after the list was shown
   * is kept.
   *
   * @returns How many questions were forgotten.
   */
  async clear(guildId: string, until: number): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('unanswered')
      .where('guildId', '=', guildId)
      .where('lastAskedAt', '<=', until)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  }
}
