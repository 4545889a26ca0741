import type {
  ChatInputCommandInteraction,
  Message,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { QueryError } from '../query/query-error.ts';
import { said } from '../wording/said.ts';
import { answerInContext } from './answer-in-context.ts';
import { wordsFor } from './circumstances.ts';
import type { Command } from './command.ts';
import { isEffect } from './effects/effect.ts';
import { performEffect } from './effects/perform-effect.ts';
import { noteUnanswered } from './note-unanswered.ts';
import { readOptions } from './read-options.ts';
import { recordAsked } from './record-answer.ts';
import { OUTDATED_COMMAND } from './refusals.ts';
import { small } from './remarks.ts';
import { renderAnswer } from './render-answer.ts';
import { renderWhyPrivate, type Scene, whyPrivate } from './scene.ts';
import { toReply } from './send-body.ts';
import { embeddedLinks } from './shelf/link-choice.ts';

/**
 * Answers a slash command, in public only where it is asked for and may be.
 *
 * @throws {QueryError} If the question cannot be understood.
 */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  scene: Scene,
): Promise<void> {
  const command = findCommand(scene.commands, interaction.commandName);
  const options = {
    ...readOptions(interaction.options.data, command.data),
    today: interaction.createdAt.toISOString().slice(0, 10),
  };
  const { by: asker, channelId: channel, place } = scene.circumstances;
  const previous = scene.memory.recall({ channel, member: asker });
  const answer = asking(scene, () =>
    answerInContext(command, options, { library: scene.library, previous }),
  );
  if (isEffect(answer)) return performEffect(answer, interaction, scene);
  scene.trace.found(answer);
  scene.memory.remember({ channel, member: asker }, answer);
  const asked = options.values['private'];
  const isAskedPrivate = asked === true || (asked !== false && isQuiet(scene));
  const why = isAskedPrivate ? null : whyPrivate(scene);
  const body = renderAnswer(answer, {
    asker,
    place,
    isPrivate: isAskedPrivate || why !== null,
    remarks: [
      ...renderLack(scene),
      ...(why === null ? [] : [renderWhyPrivate(why, scene)]),
    ],
    ...wordsFor(scene.circumstances),
  });
  if (body.isPrivate) {
    await interaction.reply(toReply(body));
    await noteUnanswered(answer, asked === true, scene);
    return;
  }
  const sent = await interaction.reply({ ...toReply(body), withResponse: true });
  await recordAsked(sent.resource?.message?.id, scene);
}

/**
 * Answers a command on a message. What somebody wonders about another's message is theirs
 * alone, until they show it.
 *
 * @throws {QueryError} If the message holds nothing to look for.
 */
export async function answerMessage(
  interaction: MessageContextMenuCommandInteraction,
  scene: Scene,
): Promise<void> {
  const command = findCommand(scene.commands, interaction.commandName);
  const message = readText(interaction.targetMessage);
  const embedded = embeddedLinks(interaction.targetMessage);
  const answer = asking(scene, () =>
    command.answer({ subcommand: null, values: {}, message, embedded }, scene.library),
  );
  if (isEffect(answer)) return performEffect(answer, interaction, scene);
  scene.trace.found(answer);
  const { by: asker, place } = scene.circumstances;
  const hearing = wordsFor(scene.circumstances);
  await interaction.reply(
    toReply(
      renderAnswer(answer, {
        asker,
        place,
        isPrivate: true,
        remarks: renderLack(scene),
        ...hearing,
      }),
    ),
  );
}

/** An article that is not found may be one of those that cannot be read now. */
function asking<Value>({ lack }: Scene, ask: () => Value): Value {
  try {
    return ask();
  } catch (thrown) {
    if (lack === null || !(thrown instanceof QueryError)) throw thrown;
    throw new QueryError(
      said('text.two-sentences', { first: thrown.said, second: lack }),
    );
  }
}

/** Says of an answer that not all articles were searched. */
function renderLack({ lack, circumstances }: Scene): readonly string[] {
  return lack === null ? [] : [small(wordsFor(circumstances).words.repeat(lack))];
}

/** The text of a message; of a forwarded one, which has none itself, the text forwarded. */
function readText({ content, messageSnapshots }: Message): string {
  return content === '' ? (messageSnapshots.first()?.content ?? '') : content;
}

/** True where answers are private unless somebody asks for a public one. */
function isQuiet({ settings }: Scene): boolean {
  return settings?.isPrivateByDefault ?? false;
}

/** @throws {QueryError} If there is none of this name, as after an update of the bot. */
export function findCommand(commands: readonly Command[], name: string): Command {
  const command = commands.find(({ data }) => data.name === name);
  if (!command) throw new QueryError(OUTDATED_COMMAND);
  return command;
}
