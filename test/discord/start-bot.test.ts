import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkToken } from '../../src/discord/check-token.ts';
import type { Command } from '../../src/discord/command.ts';
import { LoginError } from '../../src/discord/login-error.ts';
import { shardsOf, startBot } from '../../src/discord/start-bot.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { StoreAccess } from '../../src/store/store-access.ts';
import { sqliteAddress } from '../../src/store/store-address.ts';
import { said } from '../../src/wording/said.ts';
import { testRouting } from '../support/test-routing.ts';
import { connectBot, runBot } from './run-bot.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord();
});

afterEach(() => discord.close());

const routing = testRouting(new StoreAccess(sqliteAddress('/not/asked/for')));

/** What a start says that fails. */
async function failing(change: {
  token?: string;
  apiUrl?: string;
  readyWithinMs?: number;
}) {
  const connection = { token: discord.token, apiUrl: discord.url, ...change };
  const error = await startBot(connection, routing).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(LoginError);
  return error instanceof LoginError ? error.message : '';
}

describe('startBot()', () => {
  it('asks for servers and channels alone: for no message and nothing privileged', async () => {
    const { bot } = await connectBot(discord);
    // GUILDS is bit 0 (Docs: *Gateway*, List of Intents).
    expect(discord.gateway.sessions.map(({ identity }) => identity.intents)).toEqual([1]);
    await bot.stop();
  });

  it('connects as many shards as Discord says, one after the other', async () => {
    const local = await startLocalDiscord({ shards: 2, startLimit: { everyMs: 5000 } });
    const { bot } = await connectBot(local);
    const shards = local.gateway.sessions.map(({ identity }) => identity.shard);
    expect(shards).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(shardsOf(bot.client)).toEqual({ ids: [0, 1], count: 2 });
    // Each waited for its turn: none was refused.
    expect(local.gateway.identifies).toBe(2);
    await bot.stop();
    await local.close();
  });

  it('waits before it uses up what starts Discord grants for a day', async () => {
    const local = await startLocalDiscord({ startLimit: { total: 4 } });
    const waits: number[] = [];
    const start = (): Promise<void> =>
      startBot(
        {
          token: local.token,
          apiUrl: local.url,
          wait: (ms) => Promise.resolve(waits.push(ms)),
        },
        routing,
      ).then((bot) => bot.stop());
    for (const _ of [4, 3, 2]) await start();
    expect(waits).toEqual([]);
    await start();
    expect(waits).toEqual([600_000]);
    await expect(start()).rejects.toThrow(/a thousand times a day/);
    expect(waits).toHaveLength(1);
    await local.close();
  });

  it('answers what is under way before it stops', async () => {
    let isBegun = false;
    const slow: Command = {
      data: { name: 'slow', description: 'Answers in its own time' },
      answer() {
        isBegun = true;
        return { kind: 'notice', said: said('text.stop', { text: 'Here it is' }) };
      },
    };
    const { discord: place, bot, close } = await runBot([slow]);
    place.faults.next({ kind: 'slow', delayMs: 500 }, { path: /callback/ });
    const asked = place.slash({ command: 'slow' });
    await expect.poll(() => isBegun).toBe(true);
    await bot.stop();
    expect(asked.respondedAfterMs).not.toBeNull();
    await close();
  });

  it.each(['wrong', 'wörng ☃', 'two\nlines', ''])(
    'says where to get a token for %j',
    async (token) => {
      const message = await failing({ token });
      expect(message).toMatch(/DISCORD_TOKEN.*Reset Token.*\.env\.example/);
      if (token !== '') expect(message).not.toContain(token);
    },
  );

  it.each([
    { apiUrl: 'http://127.0.0.1:9/api', says: 'ECONNREFUSED' },
    { apiUrl: 'http://nowhere.invalid/api', says: 'nowhere.invalid' },
  ])('says that $apiUrl cannot be reached', async ({ apiUrl, says }) => {
    const message = await failing({ apiUrl });
    expect(message).toContain(says);
    expect(message).toMatch(/check the network.*DISCORD_API_URL/);
  });

  it('says that an address is not Discord’s', async () => {
    expect(await failing({ apiUrl: `${discord.origin}/elsewhere` })).toMatch(
      /answers 404.*DISCORD_API_URL/,
    );
  });

  it('says that Discord is ill', async () => {
    discord.faults.next({ kind: 'error', status: 503 }, { times: 2 });
    expect(await failing({})).toMatch(/answers 503.*again later/);
  });

  it('says that Discord lets it connect no more today', async () => {
    const spent = await startLocalDiscord({ startLimit: { total: 0 } });
    const message = await failing({ apiUrl: spent.url });
    expect(message).toMatch(/a thousand times a day.*Not enough sessions/);
    await spent.close();
  });

  it('does not wait for ever', async () => {
    discord.gateway.greet(false);
    expect(await failing({ readyWithinMs: 50 })).toContain('no answer in time');
  });

  it('does not wait for ever where only the gateway is out of reach', async () => {
    discord.gateway.refuse(true);
    expect(await failing({ readyWithinMs: 50 })).toContain('no answer in time');
  });

  it.each([
    { code: 4004, says: 'DISCORD_TOKEN' },
    { code: 4011, says: 'SHARDS' },
    { code: 4014, says: 'intents' },
    { code: 4013, says: '4013' },
  ])(
    'tells when Discord ends the connection for good with $code',
    async ({ code, says }) => {
      const { bot } = await connectBot(discord);
      discord.gateway.close(code);
      expect((await bot.ended).message).toContain(says);
      await bot.stop();
    },
  );
});

describe('checkToken()', () => {
  it('finds nothing wrong with the right token', async () => {
    expect(await checkToken({ token: discord.token, apiUrl: discord.url })).toBeNull();
  });

  it('names a wrong token', async () => {
    const error = await checkToken({ token: 'wrong', apiUrl: discord.url });
    expect(error?.message).toContain('DISCORD_TOKEN');
  });
});
