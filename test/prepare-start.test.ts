import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareStart } from '../src/prepare-start.ts';
import type { LocalDiscord } from '../src/preview/local-discord.ts';
import { startLocalDiscord } from '../src/preview/start-local-discord.ts';

let discord: LocalDiscord;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  discord = await startLocalDiscord();
});

afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true, force: true });
});

/** A store that no other test uses. */
const storeUrl = () => `file:${join(folder, 'verbatim.db')}`;

type Environment = Readonly<Record<string, string>>;

/** All that is said to be wrong; empty where the start succeeds. */
async function faultsOf(environment: Environment): Promise<readonly string[]> {
  const thrown: unknown = await prepareStart(environment).catch(
    (error: unknown) => error,
  );
  return thrown instanceof AggregateError
    ? thrown.errors.map((error: Error) => error.message)
    : [];
}

describe('prepareStart()', () => {
  it('has all that a bot needs', async () => {
    const start = await prepareStart({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: storeUrl(),
    });
    await start?.store.close();
    expect(start?.storeFault).toBeNull();
    expect(start?.connection).toMatchObject({
      token: discord.token,
      apiUrl: discord.url,
    });
    expect(start?.articles.length).toBeGreaterThan(0);
  });

  it('has no bot to start without a token', async () => {
    expect(await prepareStart({})).toBeNull();
  });

  it.each([
    {
      what: 'a missing folder, without a token',
      set: { CONTENT_DIR: '/not/there' },
      says: [/folder/],
    },
    {
      what: 'two wrong settings and a missing folder',
      set: { LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'x', CONTENT_DIR: '/not/there' },
      says: [/DISCORD_GUILD_ID/, /LOG_LEVEL/, /folder/],
    },
    {
      what: 'no token where no preview is wanted',
      set: { NODE_ENV: 'production', LOG_LEVEL: 'loud' },
      says: [/LOG_LEVEL/, /^DISCORD_TOKEN is not set: .*NODE_ENV/],
    },
    {
      what: 'a wrong token and a wrong setting',
      set: { DISCORD_TOKEN: 'wrong', LOG_LEVEL: 'loud' },
      says: [/LOG_LEVEL/, /Cannot log in/],
    },
    {
      what: 'a wrong address alone: a token goes to no other',
      set: { DISCORD_TOKEN: 'wrong', DISCORD_API_URL: 'ftp://x' },
      says: [/DISCORD_API_URL/],
    },
  ])('names $what together', async ({ set, says }) => {
    const environment = { DISCORD_API_URL: discord.url, DATABASE_URL: storeUrl() };
    const faults = await faultsOf({ ...environment, ...set });
    expect(faults).toEqual(says.map((pattern) => expect.stringMatching(pattern)));
  });

  it('names a damaged store, and goes on without one that may come back', async () => {
    const damaged = join(folder, 'damaged.db');
    await writeFile(damaged, 'This is no database. '.repeat(100));
    const known = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
    expect(await faultsOf({ ...known, DATABASE_URL: `file:${damaged}` })).toEqual([
      expect.stringMatching(/^Cannot use the store .*damaged.*backup/),
    ]);
    // Nothing listens on port 9.
    const away = 'postgres://verbatim@127.0.0.1:9/verbatim';
    const start = await prepareStart({ ...known, DATABASE_URL: away });
    expect(start?.storeFault?.fault).toBe('unreachable');
  });
});
