import type { Selectable, Transaction } from 'kysely';
import { lockServer } from './lock-server.ts';
import type { NewPin, Pin, PinState } from './pin.ts';
import { addPinEvent } from './pin-event.ts';
import { readPin, toPinRow } from './pin-row.ts';
import type { PinRow, Schema } from './schema.ts';
import { takeNumber } from './take-number.ts';

/**
 * What came of planning a pin: the new one, or the pin that hinders it.
 *
 * - `same`: asked for by the same key, or of the same passage in that channel.
 * - `rival`: takes the place of the same pin, or is about to.
 * - `over`: the pin to be replaced, which is not pinned any more.
 */
export type Planned =
  | { readonly pin: Pin; readonly isNew: true }
  | {
      readonly pin: Pin;
      readonly isNew: false;
      readonly hindrance: 'same' | 'rival' | 'over';
    };

/** Enters a pin and gives it its number, unless another hinders it; in one transaction. */
export async function planPin(
  transaction: Transaction<Schema>,
  planned: NewPin,
): Promise<Planned> {
  await lockServer(transaction, planned.guildId);
  const hindered = await findHindrance(transaction, planned);
  if (hindered) return hindered;
  const number = await takeNumber(transaction, planned.guildId, 'pin');
  const row = toPinRow(planned, number);
  await transaction.insertInto('pins').values(row).execute();
  const { by, at } = planned;
  await addPinEvent(transaction, row, { state: 'planned', by, at, outcome: null });
  return { pin: readPin(row), isNew: true };
}

/** The states of a pin that stands, or is about to. */
const LIVE: readonly PinState[] = ['planned', 'posted', 'pinned'];

async function findHindrance(
  transaction: Transaction<Schema>,
  planned: NewPin,
): Promise<Planned | null> {
  const known = await transaction
    .selectFrom('pins')
    .selectAll()
    .where('key', '=', planned.key)
    .executeTakeFirst();
  if (known) return { pin: readPin(known), isNew: false, hindrance: 'same' };
  const taken = await findTaken(transaction, planned);
  if (taken) return taken;
  const same = await selectSame(transaction, planned);
  return same && { pin: readPin(same), isNew: false, hindrance: 'same' };
}

/** Of two who replace one pin the first wins: no pin is replaced twice. */
async function findTaken(
  transaction: Transaction<Schema>,
  { guildId, replaces }: NewPin,
): Promise<Planned | null> {
  if (replaces === null) return null;
  const inServer = transaction
    .selectFrom('pins')
    .selectAll()
    .where('guildId', '=', guildId);
  const rival = await inServer
    .where('replaces', '=', replaces)
    .where('state', 'in', LIVE)
    .executeTakeFirst();
  if (rival) return { pin: readPin(rival), isNew: false, hindrance: 'rival' };
  const over = await inServer
    .where('number', '=', replaces)
    .where('state', 'not in', LIVE)
    .executeTakeFirst();
  return over ? { pin: readPin(over), isNew: false, hindrance: 'over' } : null;
}

/** The pin of the same passage in the same channel that stands, or is about to. */
async function selectSame(
  transaction: Transaction<Schema>,
  { guildId, channelId, replaces, passage: { address } }: NewPin,
): Promise<Selectable<PinRow> | null> {
  const rows = await transaction
    .selectFrom('pins')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('channelId', '=', channelId)
    .where('article', '=', address.article)
    .where('state', 'in', LIVE)
    .execute();
  const same = rows.find((row) => {
    const { first, last } = readPin(row).passage.address;
    return row.number !== replaces && first === address.first && last === address.last;
  });
  return same ?? null;
}
