import {
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { messageText } from '../../src/preview/world/message.ts';
import { buildBot, logIn } from './bot.ts';

let discord: LocalDiscord;
let bot: Client;

beforeAll(async () => {
  discord = await startLocalDiscord();
  bot = buildBot(discord);
  bot.on('interactionCreate', async (interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction);
    if (interaction.isButton()) {
      if (interaction.customId === 'remove') {
        await interaction.deferUpdate();
        await interaction.deleteReply();
      } else
        await interaction.update({
          components: [
            {
              type: ComponentType.TextDisplay,
              content: `pressed ${interaction.customId}`,
            },
          ],
        });
    }
  });
  await logIn(bot, discord);
  await bot.application?.commands.set([
    {
      name: 'who',
      description: 'Ask who said something',
      contexts: [0, 1],
      options: [
        {
          type: 1,
          name: 'said',
          description: 'Find who said it',
          options: [
            { type: 3, name: 'what', description: 'What was said' },
            { type: 5, name: 'private', description: 'Only you see it' },
          ],
        },
      ],
    },
  ]);
});

afterAll(async () => {
  await bot.destroy();
  await discord.close();
});

async function answer(interaction: ChatInputCommandInteraction): Promise<void> {
  const what = interaction.options.getString('what') ?? '';
  const isPrivate = interaction.options.getBoolean('private') ?? false;
  await interaction.reply({
    flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
    components: [
      { type: ComponentType.TextDisplay, content: `You asked: ${what}` },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'More',
            custom_id: 'more',
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Danger,
            label: 'Remove',
            custom_id: 'remove',
          },
        ],
      },
    ],
  });
}

describe('startLocalDiscord()', () => {
  it('takes a registration', () => {
    expect(discord.commands().map(({ name }) => name)).toEqual(['who']);
    expect(discord.registrations).toBe(1);
  });

  it('carries a slash command to the bot and its answer back', async () => {
    const asked = discord.slash({ command: '/who said', options: { what: 'bridge' } });
    const message = await asked.answer;
    expect(messageText(message)).toBe('You asked: bridge');
    expect(asked.respondedAfterMs).toBeGreaterThan(0);
  });

  it('shows a private answer to who asked only', async () => {
    const mira = discord.places.member('mira');
    const channel = discord.places.channel('general');
    const asked = discord.slash({
      command: 'who said',
      options: { what: 'x', private: true },
    });
    const message = await asked.answer;
    expect(discord.messages(channel)).not.toContain(message);
    expect(discord.messages(channel, mira)).toContain(message);
  });

  it('carries a click to the bot and the edit back', async () => {
    const message = await discord.slash({ command: 'who said' }).answer;
    const edited = await discord.click({ message, label: 'More' }).answer;
    expect(edited.id).toBe(message.id);
    expect(messageText(edited)).toBe('pressed more');
  });

  it('lets the bot delete its answer', async () => {
    const message = await discord.slash({ command: 'who said' }).answer;
    const click = discord.click({ message, label: 'Remove' });
    await click.response;
    await expect.poll(() => discord.message(message.id)).toBeUndefined();
  });
});
