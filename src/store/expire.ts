import type { Kysely, Transaction } from 'kysely';
import { lockServer } from './lock-server.ts';
import type { Schema } from './schema.ts';

/**
 * Public answers, questions that found nothing, and the data of a server that removed the bot
 * are kept so long: 30 days. A question counts from when it was last asked.
 * Of an answer they count from when it was asked for, and are not begun anew by removing it;
 * where that is unknown, from its removal.
 */
export const KEEP_MS: number = 30 * 24 * 60 * 60 * 1000;

/** What an expiry run has deleted. */
export interface Expired {
  /** The servers whose data were deleted, by their ids. */
  readonly servers: readonly string[];
  readonly publicAnswers: number;
  readonly unanswered: number;
}

/** Deletes what has been kept for 30 days at `now` (milliseconds since 1970). */
export async function expire(db: Kysely<Schema>, now: number): Promise<Expired> {
  const before = now - KEEP_MS;
  const gone = await db
    .selectFrom('servers')
    .select('guildId')
    .where('leftAt', '<=', before)
    .execute();
  const servers: string[] = [];
  // A transaction for each, so that no other server waits.
  for (const { guildId } of gone) {
    const isDeleted = await db
      .transaction()
      .execute((transaction) => deleteGoneServer(transaction, guildId, before));
    if (isDeleted) servers.push(guildId);
  }
  const unanswered = await db
    .deleteFrom('unanswered')
    .where('lastAskedAt', '<=', before)
    .executeTakeFirstOrThrow();
  return {
    servers,
    publicAnswers: await deleteAnswers(db, before),
    unanswered: Number(unanswered.numDeletedRows),
  };
}

/** So many rows are deleted at once: a few milliseconds in which nothing else is done. */
const ROWS_AT_ONCE = 500;

async function deleteAnswers(db: Kysely<Schema>, before: number): Promise<number> {
  let deleted = 0;
  for (;;) {
    const { numDeletedRows } = await db
      .deleteFrom('publicAnswers')
      .where('messageId', 'in', (old) =>
        old
          .selectFrom('publicAnswers')
          .select('messageId')
          .where((answer) =>
            answer.or([
              answer('askedAt', '<=', before),
              // Of some it is known only who removed them.
              answer.and([
                answer('askedAt', 'is', null),
                answer('touchedAt', '<=', before),
              ]),
            ]),
          )
          .limit(ROWS_AT_ONCE),
      )
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return deleted;
    deleted += Number(numDeletedRows);
  }
}

async function deleteGoneServer(
  transaction: Transaction<Schema>,
  guildId: string,
  before: number,
): Promise<boolean> {
  const { leftAt } = await lockServer(transaction, guildId);
  // It may have come back a moment ago.
  if (leftAt === null || leftAt > before) return false;
  // The events of pins, the versions of articles and the items of feeds go with them; the
  // numbers stay.
  for (const table of OF_A_SERVER)
    await transaction.deleteFrom(table).where('guildId', '=', guildId).execute();
  return true;
}

const OF_A_SERVER = [
  'pins',
  'articles',
  'publicAnswers',
  'feeds',
  'unanswered',
  'servers',
] as const;
