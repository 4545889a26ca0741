import type { Selectable, Transaction } from 'kysely';
import type { PinnedPassage } from './pin.ts';
import { addPinEvent } from './pin-event.ts';
import { readPin, writeOutcome } from './pin-row.ts';
import type { PinRow, Schema } from './schema.ts';

/** What stands in the place of a headline that was taken out; readers see their own word. */
export const TAKEN_OUT = '(removed)';

/** Said in the record of a pin: in English, as all of it; readers see it in their language. */
export const PIN_NOTE = 'Whoever runs the bot has removed the article and the passage';

/**
 * Takes the passages of an article out of the pins that show it: number, reason and history
 * stay, and say so.
 *
 * @param guildId Null for all servers.
 * @param at Milliseconds since 1970.
 * @returns The pins as they were.
 */
export async function blankPins(
  transaction: Transaction<Schema>,
  { article, guildId }: { readonly article: string; readonly guildId: string | null },
  at: number,
): Promise<readonly Selectable<PinRow>[]> {
  const pins = await transaction
    .selectFrom('pins')
    .selectAll()
    .where('article', '=', article)
    .$if(guildId !== null, (query) => query.where('guildId', '=', guildId ?? ''))
    .execute();
  for (const pin of pins) await blankPin(transaction, pin, at);
  return pins;
}

async function blankPin(
  transaction: Transaction<Schema>,
  row: Selectable<PinRow>,
  at: number,
): Promise<void> {
  const { guildId, number, passage, state: before } = readPin(row);
  // What is not posted yet would be posted without its words.
  const state = before === 'planned' ? 'failed' : before;
  const outcome = { code: null, message: PIN_NOTE };
  await transaction
    .updateTable('pins')
    .set({
      state,
      changedAt: at,
      outcomeJson: writeOutcome(outcome),
      passageJson: JSON.stringify(blank(passage)),
    })
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .execute();
  await addPinEvent(transaction, row, { state, by: null, at, outcome });
}

/** What is left of a pinned passage: where it stood. */
function blank({ address, article: { id, language } }: PinnedPassage): PinnedPassage {
  return {
    address,
    text: '',
    span: { start: 0, end: 0 },
    statements: [],
    article: {
      id,
      slug: id.toLowerCase(),
      headline: TAKEN_OUT,
      authors: [],
      publisher: null,
      published: null,
      updated: null,
      url: null,
      language,
      licence: null,
      credit: null,
    },
    link: null,
  };
}
