import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';
import { buildBot, logIn, type RunningBot, startBot } from '../bot.ts';

let running: RunningBot;
let discord: LocalDiscord;
let bot: Client<true>;

beforeEach(async () => {
  running = await startBot({ heartbeatIntervalMs: 150 });
  discord = running.discord;
  bot = running.bot;
  running.react = async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('here');
  };
});

afterEach(() => running.stop());

const happens = (event: 'shardResume' | 'shardReady'): Promise<void> =>
  new Promise((resolve) =>
    bot.once(Events[event === 'shardResume' ? 'ShardResume' : 'ShardReady'], () =>
      resolve(),
    ),
  );

/** True where the bot answers a command again. */
const answers = async (): Promise<boolean> =>
  (await discord.slash({ command: 'who said' }).answer).content === 'here';

describe('a bot whose session goes on', () => {
  it.each<[string, () => void]>([
    ['a request to reconnect', () => discord.gateway.reconnect()],
    ['an invalid session that can be resumed', () => discord.gateway.invalidate(true)],
    ['close 4000', () => discord.gateway.close(4000)],
    ['close 4009', () => discord.gateway.close(4009)],
    ['close 1001', () => discord.gateway.close(1001)],
    ['close 1012', () => discord.gateway.close(1012)],
    ['a cut connection', () => discord.gateway.kill()],
  ])('resumes after %s', async (_name, fault) => {
    const resumed = happens('shardResume');
    fault();
    await resumed;
    expect(await answers()).toBe(true);
    expect(discord.gateway.identifies).toBe(1);
  });

  it('answers what it missed while it was away', async () => {
    discord.gateway.kill();
    await expect.poll(() => discord.isOnline).toBe(false);
    const missed = discord.slash({ command: 'who said' });
    expect((await missed.answer).content).toBe('here');
  });

  it('resumes when its heartbeats are not acknowledged', async () => {
    const resumed = happens('shardResume');
    discord.gateway.acknowledge(false);
    await resumed;
    discord.gateway.acknowledge(true);
    expect(discord.gateway.identifies).toBe(1);
  });

  it('beats at once when asked', async () => {
    discord.gateway.requestHeartbeat();
    expect(await answers()).toBe(true);
  });
});

describe('a bot whose session is over', () => {
  it.each<[string, () => void]>([
    ['an invalid session', () => discord.gateway.invalidate(false)],
    ['close 4007', () => discord.gateway.close(4007)],
    ['close 4008', () => discord.gateway.close(4008)],
    [
      'a session that is forgotten',
      () => {
        discord.gateway.kill();
        discord.gateway.forgetSessions();
      },
    ],
  ])('identifies again after %s', async (_name, fault) => {
    const ready = happens('shardReady');
    fault();
    await ready;
    expect(await answers()).toBe(true);
    expect(discord.gateway.identifies).toBe(2);
  });

  it('identifies again when the gateway was unreachable for a while', async () => {
    const ready = happens('shardReady');
    discord.gateway.refuse(true);
    discord.gateway.kill();
    await expect.poll(() => discord.gateway.refusals).toBeGreaterThan(0);
    discord.gateway.refuse(false);
    await ready;
    expect(await answers()).toBe(true);
    expect(discord.gateway.identifies).toBe(2);
  });
});

describe('logging in', () => {
  it.each<[string, (local: LocalDiscord) => void, string]>([
    ['a token that REST refuses', (local) => local.revokeToken('rest'), 'invalid token'],
    [
      'a token that the gateway refuses',
      (local) => local.revokeToken('gateway'),
      'Authentication failed',
    ],
  ])('is refused with %s', async (_name, fault, message) => {
    const local = await startLocalDiscord();
    fault(local);
    const client = buildBot(local);
    await expect(logIn(client, local)).rejects.toThrow(message);
    await client.destroy();
    await local.close();
  });

  it('is refused with an intent that is not granted', async () => {
    const client = buildBot(discord, { intents: [GatewayIntentBits.MessageContent] });
    await expect(logIn(client, discord)).rejects.toThrow('disallowed intents');
    discord.allowIntents(GatewayIntentBits.MessageContent);
    const other = buildBot(discord, { intents: [GatewayIntentBits.MessageContent] });
    expect((await logIn(other, discord)).isReady()).toBe(true);
    await client.destroy();
    await other.destroy();
  });

  it('spreads servers over shards', async () => {
    const guilds = [
      { id: '400000000000000000', name: 'North' },
      { id: String(400000000000000000n + (1n << 22n)), name: 'South' },
    ];
    const startLimit = { maxConcurrency: 2 };
    const local = await startLocalDiscord({ guilds, shards: 2, startLimit });
    const client = await logIn(buildBot(local, { shards: 'auto' }), local);
    expect(client.guilds.cache.map(({ name, shardId }) => [name, shardId])).toEqual(
      expect.arrayContaining([
        ['North', Number((400000000000000000n >> 22n) % 2n)],
        ['South', Number(((400000000000000000n >> 22n) + 1n) % 2n)],
      ]),
    );
    await client.destroy();
    await local.close();
  });
});
