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

/** Which public answers to list. */
export interface AnswerList {
  /** Only those in these channels. */
  readonly channelIds: readonly string[];
  readonly limit: number;
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

  /** The channels that have had public answers of a server, to ask which somebody may see. */
  async channels(guildId: string): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('publicAnswers')
      .select('channelId')
      .distinct()
      .where('guildId', '=', guildId)
      .orderBy('channelId')
      .execute();
    return rows.map(({ channelId }) => channelId);
  }

  /** The public answers in some channels of which something happened last, newest first. */
  async recent(
    guildId: string,
    { channelIds, limit }: AnswerList,
  ): Promise<readonly PublicAnswer[]> {
    if (channelIds.length === 0) return [];
    return this.#db
      .selectFrom('publicAnswers')
      .select(['messageId', 'guildId', 'channelId'])
      .select(['askedBy', 'askedAt', 'removedBy', 'removedAt'])
      .where('guildId', '=', guildId)
      .where('channelId', 'in', channelIds)
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
