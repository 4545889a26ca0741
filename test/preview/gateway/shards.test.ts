import { afterEach, describe, expect, it } from 'vitest';
import { shardOf } from '../../../src/discord/shards.ts';
import { checkIdentify } from '../../../src/preview/gateway/identify.ts';
import { IdentifyLimits } from '../../../src/preview/gateway/identify-limits.ts';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import {
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../../src/preview/start-local-discord.ts';
import { buildBot, logIn } from '../bot.ts';
import { buildManualClock } from '../manual-clock.ts';
import { buildRestClient } from '../rest-client.ts';

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const guilds = ['North', 'East', 'South', 'West'].map((name, place) => ({
  id: String(400_000_000_000_000_000n + (BigInt(place) << 22n)),
  name,
}));

async function start(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ guilds, ...options });
  ends.push(() => discord.close());
  return discord;
}

async function connect(discord: LocalDiscord, shards: number[], shardCount: number) {
  const bot = buildBot(discord, { shards, shardCount });
  ends.push(() => bot.destroy());
  return logIn(bot, discord);
}

describe('the shards of a local Discord', () => {
  it('have each the servers that Discord would give them, and no others', async () => {
    const discord = await start({ shards: 4 });
    const [one, other] = [
      await connect(discord, [0, 1], 4),
      await connect(discord, [2, 3], 4),
    ];
    const named = (bot: typeof one) => bot.guilds.cache.map(({ name }) => name).sort();
    const ofShards = (ids: number[]) =>
      guilds.filter(({ id }) => ids.includes(shardOf(id, 4))).map(({ name }) => name);
    expect(named(one)).toEqual(ofShards([0, 1]).sort());
    expect(named(other)).toEqual(ofShards([2, 3]).sort());
  });

  it('tell the process of a server’s shard alone what happens there', async () => {
    const discord = await start({ shards: 2 });
    const heard: string[] = [];
    for (const shard of [0, 1]) {
      const bot = await connect(discord, [shard], 2);
      bot.on('interactionCreate', (interaction) => {
        heard.push(`${shard} ${interaction.guildId}`);
      });
      if (shard === 0)
        await bot.application.commands.set([{ name: 'ping', description: 'Answers' }]);
    }
    for (const { name } of guilds) {
      const channel = discord.places.channel('general', discord.places.guild(name));
      discord.slash({ command: 'ping', in: channel }).answer.catch(() => undefined);
    }
    await expect.poll(() => heard.length).toBe(guilds.length);
    expect(heard.sort()).toEqual(
      guilds.map(({ id }) => `${shardOf(id, 2)} ${id}`).sort(),
    );
  });

  it('are told of by GET /gateway/bot, with what is left of the day', async () => {
    const startLimit = { total: 10, maxConcurrency: 2 };
    const discord = await start({ shards: 4, startLimit });
    await connect(discord, [0, 1, 2], 4);
    const { body } = await buildRestClient(discord).send('GET', '/gateway/bot');
    expect(body).toMatchObject({
      shards: 4,
      session_start_limit: { total: 10, remaining: 7, max_concurrency: 2 },
    });
  });

  it('are not started where none is left', async () => {
    const discord = await start({ shards: 4, startLimit: { total: 3 } });
    const bot = buildBot(discord, { shards: 'auto' });
    await expect(logIn(bot, discord)).rejects.toThrow('Not enough sessions remaining');
    await bot.destroy();
  });

  it.each([
    [2500, { intents: 1 }],
    [2501, 4011],
  ])('may have %i servers each: %j', (servers, expected) => {
    const identify = { token: 'good', intents: 1, properties: {}, shard: [0, 1] };
    const rules = { token: 'good', privilegedIntents: 0, serversOf: () => servers };
    const identity = checkIdentify(identify, rules);
    if (typeof expected === 'number') expect(identity).toBe(expected);
    else expect(identity).toMatchObject(expected);
  });
});

describe('IdentifyLimits', () => {
  it('accepts one of each key in five seconds', () => {
    const clock = buildManualClock();
    const limit = { total: 1000, maxConcurrency: 2, everyMs: 5000 };
    const limits = new IdentifyLimits(limit, clock.now);
    expect([0, 1, 2, 3].map((shard) => limits.count(shard))).toEqual([
      'accepted',
      'accepted',
      'too-soon',
      'too-soon',
    ]);
    clock.advance(5000);
    expect([2, 0, 3].map((shard) => limits.count(shard))).toEqual([
      'accepted',
      'too-soon',
      'accepted',
    ]);
  });

  it('accepts so many a day', () => {
    const clock = buildManualClock();
    const limits = new IdentifyLimits(
      { total: 2, maxConcurrency: 1, everyMs: 0 },
      clock.now,
    );
    const [, , third] = [limits.count(0), limits.count(0), limits.count(0)];
    expect(third).toBe('spent');
    expect(limits.offer.remaining).toBe(0);
    clock.advance(86_400_000);
    expect(limits.offer.remaining).toBe(2);
    expect(limits.count(0)).toBe('accepted');
  });
});
