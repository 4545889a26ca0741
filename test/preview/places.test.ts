import { ChannelFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { type RunningBot, startBot } from './bot.ts';
import { buildRestClient } from './rest-client.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await startBot();
  discord = running.discord;
});

afterAll(() => running.stop());

describe('the places of a local Discord, as the bot learns of them', () => {
  it('gain and lose servers', async () => {
    const guilds = running.bot.guilds.cache;
    const guild = discord.places.addGuild({ name: 'Second' });
    await expect.poll(() => guilds.get(guild.id)?.name).toBe('Second');
    discord.places.removeGuild(guild);
    await expect.poll(() => guilds.has(guild.id)).toBe(false);
  });

  it('gain channels, and hide those that the bot may not view', async () => {
    const channels = running.bot.guilds.cache.get(discord.places.guild().id)?.channels
      .cache;
    const channel = discord.places.addChannel({ name: 'late' });
    await expect.poll(() => channels?.get(channel.id)?.name).toBe('late');
    discord.places.overwrite(channel, 'bot', { deny: ['VIEW_CHANNEL'] });
    await expect.poll(() => channels?.get(channel.id)?.name).toBe('___hidden___');
    expect(channels?.get(channel.id)?.flags.has(ChannelFlags.ChannelObfuscated)).toBe(
      true,
    );
    const rest = buildRestClient(discord);
    const listed = (
      await rest.send('GET', `/guilds/${discord.places.guild().id}/channels`)
    ).body;
    expect(JSON.stringify(listed)).not.toContain(channel.id);
  });

  it('gain people, who may be in several servers', () => {
    const first = discord.places.addMember({ name: 'ines', nick: 'Inès' });
    const guild = discord.places.addGuild({ name: 'Third', members: [] });
    const second = discord.places.addMember({ name: 'ines' }, guild, first.user);
    expect([second.user, second.guildId]).toEqual([first.user, guild.id]);
    expect(() => discord.places.member('nobody')).toThrow('Cannot find member "nobody"');
  });

  it('say who is there', async () => {
    const rest = buildRestClient(discord);
    const { id } = discord.places.guild();
    expect((await rest.send('GET', '/users/@me/guilds')).body).toMatchObject([
      { id },
      { name: 'Third' },
    ]);
    expect(
      (await rest.send('GET', `/guilds/${id}/members/112233445566778899`)).body,
    ).toMatchObject({ code: 10007 });
    expect((await rest.send('GET', '/guilds/112233445566778899')).body).toMatchObject({
      code: 10004,
    });
    expect((await rest.send('GET', '/channels/112233445566778899')).body).toMatchObject({
      code: 10003,
    });
  });
});

describe('options that mean somebody or something', () => {
  it('come with what they mean', async () => {
    const mira = discord.places.member('mira');
    const general = discord.places.channel('general');
    const option = (type: number, name: string) => ({ type, name, description: name });
    const options = [
      option(6, 'user'),
      option(7, 'channel'),
      option(8, 'role'),
      option(11, 'file'),
    ];
    await running.bot.application.commands.set([
      { name: 'add', description: 'Add', contexts: [0], options },
    ]);
    running.react = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = interaction.options.getAttachment('file', true);
      const text = await (await fetch(file.url)).text();
      const { username } = interaction.options.getUser('user', true);
      const names = [
        interaction.options.getChannel('channel', true).name,
        interaction.options.getRole('role', true).name,
      ];
      await interaction.reply([username, ...names, file.name, text].join(', '));
    };
    const asked = discord.slash({
      command: 'add',
      options: {
        user: mira.user.id,
        channel: general.id,
        role: discord.places.guild().id,
      },
      files: { file: { filename: 'article.md', content: 'The bridge is open.' } },
    });
    expect((await asked.answer).content).toBe(
      'mira, general, @everyone, article.md, The bridge is open.',
    );
  });
});

describe('subscribe() and until()', () => {
  it('tell of messages, answers, commands, pins and connections', async () => {
    const kinds = new Set<string>();
    const stop = discord.subscribe(({ kind }) => kinds.add(kind));
    discord.pin(discord.say({ content: 'x' }));
    await running.bot.application.commands.set([{ name: 'here', description: 'Here' }]);
    running.react = async (interaction) =>
      interaction.isRepliable() && interaction.reply('x');
    await discord.slash({ command: 'here' }).response;
    discord.gateway.kill();
    await discord.until(() => !discord.isOnline);
    await discord.until(() => discord.isOnline);
    stop();
    expect([...kinds].sort()).toEqual([
      'commands',
      'connection',
      'message',
      'pins',
      'response',
    ]);
  });
});
