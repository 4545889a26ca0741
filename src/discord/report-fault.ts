import { type Interaction, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { QueryError } from '../query/query-error.ts';
import { StoreError } from '../store/store-error.ts';
import { languageOf } from '../wording/language.ts';
import { wordsIn } from '../wording/words.ts';
import { codeOf, describeFault } from './describe-fault.ts';
import { escapeInline } from './escape.ts';
import { STORE_AWAY } from './refusals.ts';
import { renderNotice } from './render-answer.ts';
import { toReply } from './send-body.ts';
import type { InteractionRecord, Outcome } from './trace.ts';
import { TooLateError } from './within.ts';

/**
 * Tells a person in private why their interaction has no answer: what is wrong with the
 * question, or that something went wrong here, with the id under which the log has the
 * fault. Never throws.
 *
 * @returns What became of the interaction, for the log.
 */
export async function reportFault(
  interaction: Interaction,
  thrown: unknown,
  log: Logger,
): Promise<Pick<InteractionRecord, 'outcome' | 'fault'>> {
  const outcome = outcomeOf(thrown);
  if (outcome !== 'late') await tell(interaction, textFor(interaction, thrown), log);
  return { outcome, fault: outcome === 'refused' ? null : describeFault(thrown) };
}

function outcomeOf(thrown: unknown): Outcome {
  if (thrown instanceof QueryError) return 'refused';
  if (isLate(thrown)) return 'late';
  return isStoreAway(thrown) ? 'store-away' : 'failed';
}

function textFor({ id, locale }: Interaction, thrown: unknown): string {
  const words = wordsIn(languageOf(locale));
  if (thrown instanceof QueryError)
    return escapeInline(words.repeat(thrown.said), MESSAGE_CHARS);
  return isStoreAway(thrown)
    ? words.repeat(STORE_AWAY)
    : words.say('refusals.fault', { number: id });
}

/** Suggestions only help: where they fail, the list is empty and what is typed still counts. */
async function tell(interaction: Interaction, text: string, log: Logger): Promise<void> {
  if (!interaction.isRepliable() && !interaction.isAutocomplete()) return;
  const reply = toReply(renderNotice(text));
  try {
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await interaction.respond([]);
    } else if (interaction.replied || interaction.deferred)
      await interaction.followUp(reply);
    else await interaction.reply(reply);
  } catch (second) {
    // The fault is in the log; that the person could not be told of it adds little.
    log.debug(
      { interaction: interaction.id, fault: describeFault(second) },
      'Cannot tell of a fault',
    );
  }
}

/** True where what is kept cannot be reached, or not in time: it may come back by itself. */
export function isStoreAway(thrown: unknown): boolean {
  return thrown instanceof StoreError || thrown instanceof TooLateError;
}

/** Longest message of a question's fault: it may repeat what was typed. */
const MESSAGE_CHARS = 600;

/** After these, Discord takes no answer: too late, or answered already. */
const LATE: readonly (string | number | undefined)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

function isLate(thrown: unknown): boolean {
  return LATE.includes(codeOf(thrown));
}
