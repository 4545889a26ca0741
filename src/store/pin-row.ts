import type { NewPin, Pin, PinOutcome, PinState } from './pin.ts';
import type { PinRow } from './schema.ts';
import { storable } from './storable.ts';

/** Writes a pin that is to be made as its first row. */
export function toPinRow(planned: NewPin, number: number): PinRow {
  const { guildId, channelId, key, by, at, reason, replaces, passage } = planned;
  return {
    guildId,
    number,
    key,
    state: 'planned',
    channelId,
    messageId: null,
    plannedBy: by,
    plannedAt: at,
    changedAt: at,
    reason: storable(reason),
    replaces,
    replacedBy: null,
    article: passage.address.article,
    passageJson: JSON.stringify(passage),
    outcomeJson: null,
  };
}

/** Reads a pin from its row. */
export function readPin({ article, passageJson, outcomeJson, ...row }: PinRow): Pin {
  return {
    ...row,
    state: row.state as PinState,
    passage: JSON.parse(passageJson),
    outcome: readOutcome(outcomeJson),
  };
}

/** Writes an outcome as its column. */
export function writeOutcome(outcome: PinOutcome | null): string | null {
  return outcome && JSON.stringify(outcome);
}

/** Reads an outcome from its column. */
export function readOutcome(json: string | null): PinOutcome | null {
  return json === null ? null : JSON.parse(json);
}
