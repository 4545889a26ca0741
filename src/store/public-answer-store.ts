import type { Kysely } from 'kysely';
import { GatheredWrites } from './gathered-writes.ts';
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
  readonly #asked = new GatheredWrites<MessageAct>((acts) => this.asked(...acts));

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Enters that somebody asked for answers or showed them to everyone. */
  async asked(...acts: readonly MessageAct[]): Promise<void> {
    const byMessage = new Map(acts.map((act) => [act.messageId, act]));
    const rows = Array.from(byMessage.values(), ({ by, at, ...place }) => ({
      ...place,
      askedBy: by,
      askedAt: at,
      touchedAt: at,
    }));
    await this.#db
      .insertInto('publicAnswers')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('messageId').doUpdateSet(({ ref }) => ({
          askedBy: ref('excluded.askedBy'),
          askedAt: ref('excluded.askedAt'),
          touchedAt: ref('excluded.touchedAt'),
        })),
      )
      .execute();
  }

  /** The same within a second, in one commit with what others ask. */
  askedSoon(act: MessageAct): Promise<void> {
    return this.#asked.add(act);
  }

  /** Writes what is still to be written of them. */
  flush(): Promise<void> {
    return this.#asked.flush();
  }

  /** Enters that somebody removed an answer, also one of which nothing is kept any more. */
  async removed({ by, at, ...place }: MessageAct): Promise<void> {
    await this.flush();
    const act = { removedBy: by, removedAt: at, touchedAt: at };
    await this.#db
      .insertInto('publicAnswers')
      .values({ ...place, ...act })
      .onConflict((conflict) => conflict.column('messageId').doUpdateSet(act))
      .execute();
  }

  /** What is kept of a message; null for nothing. */
  async byMessage(messageId: string): Promise<PublicAnswer | null> {
    await this.flush();
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
    await this.flush();
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
    await this.flush();
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
}
