import type { Kysely, Selectable } from 'kysely';
import { lockServer } from './lock-server.ts';
import {
  mayBecome,
  type NewPin,
  type Pin,
  type PinChange,
  type PinEvent,
  type PinState,
} from './pin.ts';
import { addPinEvent } from './pin-event.ts';
import { readOutcome, readPin, writeOutcome } from './pin-row.ts';
import { type Planned, planPin } from './plan-pin.ts';
import type { PinRow, Schema } from './schema.ts';

/** Which pins to list. */
export interface PinList {
  /** Only those in these channels; left out, those in all. */
  readonly channelIds?: readonly string[];
  /** Only those with smaller numbers: the smallest of the page before. */
  readonly before?: number;
  readonly limit?: number;
}

/** The numbered record of what was pinned. Every method throws a StoreError if it must. */
export class PinStore {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Enters a pin before anything is done, and gives it its number. Where another hinders
   * it, this is that one and none is made: the same passage is pinned in that channel
   * already, or is about to be; or the pin to be replaced is taken by another, or is over.
   */
  plan(planned: NewPin): Promise<Planned> {
    return this.#db.transaction().execute((transaction) => planPin(transaction, planned));
  }

  /**
   * Enters what happened to a pin. Returns it as it is then; `isRecorded` is false where
   * its state does not allow that (somebody else was faster), and nothing is changed.
   */
  async record(
    { guildId, number }: Pick<Pin, 'guildId' | 'number'>,
    change: PinChange,
  ): Promise<{ readonly pin: Pin; readonly isRecorded: boolean } | null> {
    return this.#db.transaction().execute(async (transaction) => {
      await lockServer(transaction, guildId);
      const row = await selectPin(transaction, guildId, number);
      if (!row) return null;
      if (!mayBecome(row.state as PinState, change.state))
        return { pin: readPin(row), isRecorded: false };
      const changed = {
        state: change.state,
        changedAt: change.at,
        messageId: change.messageId === undefined ? row.messageId : change.messageId,
        replacedBy: change.replacedBy ?? row.replacedBy,
        outcomeJson: writeOutcome(change.outcome),
      };
      await transaction
        .updateTable('pins')
        .set(changed)
        .where('guildId', '=', guildId)
        .where('number', '=', number)
        .execute();
      await addPinEvent(transaction, row, change);
      return { pin: readPin({ ...row, ...changed }), isRecorded: true };
    });
  }

  async byNumber(guildId: string, number: number): Promise<Pin | null> {
    const row = await selectPin(this.#db, guildId, number);
    return row ? readPin(row) : null;
  }

  /** The newest pin of a message; a message may be pinned again after it was unpinned. */
  async byMessage(guildId: string, messageId: string): Promise<Pin | null> {
    const row = await this.#db
      .selectFrom('pins')
      .selectAll()
      .where('guildId', '=', guildId)
      .where('messageId', '=', messageId)
      .orderBy('number', 'desc')
      .executeTakeFirst();
    return row ? readPin(row) : null;
  }

  /** A server's pins, newest first. */
  async list(guildId: string, asked: PinList = {}): Promise<readonly Pin[]> {
    const { channelIds, before, limit } = asked;
    if (channelIds?.length === 0) return [];
    const rows = await this.#db
      .selectFrom('pins')
      .selectAll()
      .where('guildId', '=', guildId)
      .$if(channelIds !== undefined, (query) =>
        query.where('channelId', 'in', channelIds ?? []),
      )
      .$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
      .orderBy('number', 'desc')
      .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
      .execute();
    return rows.map(readPin);
  }

  /** The channels that hold pins of a server, to ask which of them somebody may see. */
  async channels(guildId: string): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('pins')
      .select('channelId')
      .distinct()
      .where('guildId', '=', guildId)
      .orderBy('channelId')
      .execute();
    return rows.map(({ channelId }) => channelId);
  }

  /** What happened to a pin, oldest first. */
  async history(guildId: string, number: number): Promise<readonly PinEvent[]> {
    const rows = await this.#db
      .selectFrom('pinEvents')
      .selectAll()
      .where('guildId', '=', guildId)
      .where('number', '=', number)
      .orderBy('place')
      .execute();
    return rows.map(({ state, changedBy, changedAt, outcomeJson }) => ({
      state: state as PinState,
      by: changedBy,
      at: changedAt,
      outcome: readOutcome(outcomeJson),
    }));
  }

  /**
   * All that failed and whose message may still be in its channel, oldest first: only
   * those that failed since `since`, milliseconds since 1970.
   */
  async leftBehind(since: number): Promise<readonly Pin[]> {
    const rows = await this.#db
      .selectFrom('pins')
      .selectAll()
      .where('state', '=', 'failed')
      .where('messageId', 'is not', null)
      .where('changedAt', '>=', since)
      .orderBy('changedAt')
      .execute();
    return rows.map(readPin);
  }

  /**
   * All that were begun and neither pinned nor refused, oldest first: what a crash left,
   * and what is under way at this moment, here or in another process.
   */
  async unfinished(): Promise<readonly Pin[]> {
    const rows = await this.#db
      .selectFrom('pins')
      .selectAll()
      .where('state', 'in', ['planned', 'posted'])
      .orderBy('plannedAt')
      .execute();
    return rows.map(readPin);
  }
}

function selectPin(
  db: Kysely<Schema>,
  guildId: string,
  number: number,
): Promise<Selectable<PinRow> | undefined> {
  return db
    .selectFrom('pins')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .executeTakeFirst();
}
