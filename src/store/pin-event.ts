import type { Transaction } from 'kysely';
import type { PinEvent } from './pin.ts';
import { writeOutcome } from './pin-row.ts';
import type { PinRow, Schema } from './schema.ts';

/** Adds a line to the history of a pin whose server is locked by the transaction. */
export async function addPinEvent(
  transaction: Transaction<Schema>,
  { guildId, number }: Pick<PinRow, 'guildId' | 'number'>,
  { state, by, at, outcome }: PinEvent,
): Promise<void> {
  const { count } = await transaction
    .selectFrom('pinEvents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('pinEvents')
    .values({
      guildId,
      number,
      place: count + 1,
      state,
      changedBy: by,
      changedAt: at,
      outcomeJson: writeOutcome(outcome),
    })
    .execute();
}
