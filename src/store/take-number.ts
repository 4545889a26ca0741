import type { Transaction } from 'kysely';
import type { NumberRow, Schema } from './schema.ts';

/**
 * Returns the next number of a server's pins or articles, from 1. It counts once the
 * transaction is through, so that no number is left out; none is ever given again.
 */
export async function takeNumber(
  transaction: Transaction<Schema>,
  guildId: string,
  kind: NumberRow['kind'],
): Promise<number> {
  const { last } = await transaction
    .insertInto('numbers')
    .values({ guildId, kind, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['guildId', 'kind'])
        .doUpdateSet((eb) => ({ last: eb('numbers.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}
