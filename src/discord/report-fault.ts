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
import { TooLateError } from './within.ts';

/**
 * Tells a person in private why their interaction has no answer: what is wrong with the
 * question, or that something went wrong here, with the id under which the log has the
 * fault. Never throws.
 */
export async function reportFault(
  interaction: Interaction,
  thrown: unknown,
  log: Logger,
): Promise<void> {
  const isQuestion = thrown instanceof QueryError;
  if (!isQuestion) {
    const fault = describeFault(thrown);
    log.error({ interaction: interaction.id, fault }, 'Cannot answer an interaction');
  }
  if (!interaction.isRepliable() || isLate(thrown)) return;
  const { say, repeat } = wordsIn(languageOf(interaction.locale));
  const text = isQuestion
    ? escapeInline(repeat(thrown.said), MESSAGE_CHARS)
    : isStoreAway(thrown)
      ? repeat(STORE_AWAY)
      : say('refusals.fault', { number: interaction.id });
  const reply = toReply(renderNotice(text));
  try {
    if (interaction.replied || interaction.deferred) await interaction.followUp(reply);
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
function isStoreAway(thrown: unknown): boolean {
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
