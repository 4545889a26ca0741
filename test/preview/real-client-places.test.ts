import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { type RunningBot, startBot } from './bot.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await startBot();
  discord = running.discord;
});

afterAll(() => running.stop());

const ask = () => discord.slash({ command: '/who said', options: { what: 'bridge' } });

describe('the real client, in its places', () => {
  it('sees the server, its channels and itself', () => {
    const [guild] = [...running.bot.guilds.cache.values()];
    const names = guild?.channels.cache.map((channel) => channel.name);
    expect(names).toEqual([
      'general',
      'claims',
      'Reading room',
      'harbour-bridge',
      'who-paid-for-the-bridge',
    ]);
    expect(guild?.members.me?.permissions.has('PinMessages')).toBe(true);
  });

  it('reads where, by whom and with what a command is used', async () => {
    const seen: unknown[] = [];
    running.react = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seen.push(
        interaction.options.getSubcommand(),
        interaction.options.getString('what'),
      );
      seen.push(
        interaction.user.username,
        interaction.inCachedGuild(),
        interaction.context,
      );
      seen.push(
        interaction.memberPermissions?.has('PinMessages'),
        interaction.appPermissions.has('PinMessages'),
      );
      await interaction.reply('seen');
    };
    await ask().answer;
    expect(seen).toEqual(['said', 'bridge', 'mira', true, 0, false, true]);
  });

  it('hears of pins that others make', async () => {
    const heard = new Promise<string>((resolve) =>
      running.bot.once('channelPinsUpdate', (channel) => resolve(channel.id)),
    );
    const message = discord.say({ content: 'x' });
    discord.pin(message);
    expect(await heard).toBe(message.channel_id);
  });

  it('is told who used a command in a direct message, and outside with a user install', async () => {
    const seen: unknown[] = [];
    running.react = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seen.push(
        interaction.context,
        interaction.guildId,
        interaction.member,
        interaction.user.username,
      );
      seen.push(interaction.authorizingIntegrationOwners);
      await interaction.reply('seen');
    };
    const [mira, odile] = [discord.places.member('mira'), discord.places.member('odile')];
    const command = 'who said';
    await discord.slash({ command, by: mira, in: discord.places.direct(mira) }).answer;
    await discord.slash({
      command,
      by: mira,
      in: discord.places.private(mira, odile),
      install: 'user',
    }).answer;
    expect(seen).toMatchObject([
      1,
      null,
      null,
      'mira',
      { 0: '0' },
      2,
      null,
      null,
      'mira',
      { 1: mira.user.id },
    ]);
  });

  it('lists its commands, finds itself, and fetches where it is', async () => {
    const commands = await running.bot.application.commands.fetch();
    expect(commands.map(({ name }) => name)).toEqual(['who', 'Find passages', 'Pin it']);
    expect((await running.bot.application.fetch()).id).toBe(discord.applicationId);
    const guild = await running.bot.guilds.fetch(discord.places.guild().id);
    expect((await guild.members.fetchMe({ force: true })).id).toBe(discord.applicationId);
    const channel = await running.bot.channels.fetch(
      discord.places.channel('general').id,
      {
        force: true,
      },
    );
    expect(channel?.type).toBe(0);
  });

  it.each(['general', 'harbour-bridge', 'who-paid-for-the-bridge', 'Reading room'])(
    'answers in #%s',
    async (name) => {
      running.react = async (interaction) => {
        if (interaction.isChatInputCommand())
          await interaction.reply(String(interaction.channel?.isTextBased()));
      };
      const asked = discord.slash({
        command: 'who said',
        in: discord.places.channel(name),
      });
      expect((await asked.answer).content).toBe('true');
    },
  );
});
