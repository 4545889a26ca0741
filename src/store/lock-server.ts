import type { Selectable, Transaction } from 'kysely';
import type { Schema, ServerRow } from './schema.ts';

/**
 * Returns a server's row, made where there is none, and holds it until the transaction
 * ends: who comes second waits, and what is read here stays true.
 */
export function lockServer(
  transaction: Transaction<Schema>,
  guildId: string,
): Promise<Selectable<ServerRow>> {
  return transaction
    .insertInto('servers')
    .values({ guildId })
    .onConflict((conflict) =>
      // An update that changes nothing takes the lock, in both databases.
      conflict.column('guildId').doUpdateSet({ guildId }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
