import type { Kysely } from 'kysely';
import type { PublicAnswerRow, Schema } from './schema.ts';

/** An answer that everyone in a channel could see, kept for moderators for 30 days. */
export type PublicAnswer = Omit<PublicAnswerRow, 'touchedAt'>;

/** Who did something to a message, and when. */
export interface MessageAct {
  readonly messageId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Who asked for public answers and who removed them. Every method throws a StoreError if it must. */
export class PublicAnswerStore {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Enters that somebody asked for an answer or showed it to everyone. */
  async asked({ by, at, ...place }: MessageAct): Promise<void> {
    await this.#enter(place, { askedBy: by, askedAt: at, touchedAt: at });
  }

  /** Enters that somebody removed an answer, also one of which nothing is kept any more. */
  async removed({ by, at, ...place }: MessageAct): Promise<void> {
    await this.#enter(place, { removedBy: by, removedAt: at, touchedAt: at });
  }

  /** What is kept of a message; null for nothing. */
  async byMessage(messageId: string): Promise<PublicAnswer | null> {
    const row = await this.#db
      .selectFrom('publicAnswers')
      .select(['messageId', 'guildId', 'channelId'])
      .select(['askedBy', 'askedAt', 'removedBy', 'removedAt'])
      .where('messageId', '=', messageId)
      .executeTakeFirst();
    return row ?? null;
  }

  /** A server's public answers of which something happened last, newest first. */
  async recent(guildId: string, limit: number): Promise<readonly PublicAnswer[]> {
    return this.#db
      .selectFrom('publicAnswers')
      .select(['messageId', 'guildId', 'channelId'])
      .select(['askedBy', 'askedAt', 'removedBy', 'removedAt'])
      .where('guildId', '=', guildId)
      .orderBy('touchedAt', 'desc')
      .orderBy('messageId', 'desc')
      .limit(limit)
      .execute();
  }

  async #enter(
    place: Pick<PublicAnswer, 'messageId' | 'guildId' | 'channelId'>,
    act: Partial<PublicAnswer> & Pick<PublicAnswerRow, 'touchedAt'>,
  ): Promise<void> {
    await this.#db
      .insertInto('publicAnswers')
      .values({ ...place, ...act })
      .onConflict((conflict) => conflict.column('messageId').doUpdateSet(act))
      .execute();
  }
}
