import type { Interaction } from 'discord.js';
import { languageOf } from '../wording/language.ts';
import { wordsIn } from '../wording/words.ts';
import { type FairShare, type Family, renderWait, type Wait } from './fair-share.ts';
import type { InteractionName } from './name-interaction.ts';
import { renderNotice } from './render-answer.ts';
import { toReply } from './send-body.ts';

/** What is counted with what: a form that is sent ends a press. */
const FAMILIES: Readonly<Record<InteractionName['kind'], Family>> = {
  command: 'command',
  'message-command': 'command',
  suggestion: 'suggestion',
  press: 'press',
  form: 'press',
  other: 'command',
};

/**
 * Tells somebody who asks too fast how long to wait, in private; while they type, nothing
 * is suggested. Whoever waits costs little: neither store nor articles are asked.
 *
 * @returns Whether they have to wait.
 */
export async function refuseNow(
  interaction: Interaction,
  { kind }: InteractionName,
  share: Pick<FairShare, 'admit'> | undefined,
): Promise<boolean> {
  const { user, guildId: guild } = interaction;
  const wait = share?.admit({ family: FAMILIES[kind], member: user.id, guild }) ?? null;
  if (wait) await tell(interaction, wait);
  return wait !== null;
}

async function tell(interaction: Interaction, wait: Wait): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else if (interaction.isRepliable()) {
    const words = wordsIn(languageOf(interaction.locale));
    await interaction.reply(toReply(renderNotice(renderWait(wait, words))));
  }
}
