import { afterEach, describe, expect, it } from 'vitest';
import { shardOf } from '../src/discord/shards.ts';
import type { LocalDiscord } from '../src/preview/local-discord.ts';
import { startLocalDiscord } from '../src/preview/start-local-discord.ts';
import type { Guild } from '../src/preview/world/guild.ts';
import { messageText } from '../src/preview/world/message.ts';
import { parseStoreAddress } from '../src/store/store-address.ts';
import { newShelfArticle } from './support/new-shelf-article.ts';
import { openForTest } from './support/new-store.ts';
import { newStoreUrl } from './support/new-store-address.ts';
import { builtProgram } from './support/programs/built-program.ts';
import { type SpawnedMain, spawnMain } from './support/spawn-main.ts';

/** Of shard 0 and 1 of 2. */
const GUILDS = ['North', 'South'].map((name, place) => ({
  id: String(400_000_000_000_000_000n + (BigInt(place) << 22n)),
  name,
}));

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Uses a command in a server as its moderator; returns what the bot says. */
async function use(
  discord: LocalDiscord,
  guild: Guild,
  command: string,
  options: Record<string, string | boolean | number> = {},
): Promise<string> {
  const by = discord.places.member('odile', guild);
  const place = discord.places.channel('general', guild);
  const used = discord.slash({ by, in: place, command, options, shownByAdmin: true });
  return messageText(await used.answer);
}

async function pin(discord: LocalDiscord, guild: Guild, what: string): Promise<void> {
  const by = discord.places.member('odile', guild);
  const place = discord.places.channel('general', guild);
  const asked = discord.slash({ by, in: place, command: 'who said', options: { what } });
  const opened = discord.click({
    by,
    in: place,
    message: await asked.answer,
    label: 'Pin',
  });
  const sent = await discord.submit({ opened, values: { reason: 'Asked often' } });
  expect(messageText(await sent.answer)).toMatch(/^Pinned/);
}

describe('two processes with half of the shards each', () => {
  it('share pins, articles and settings; one that is killed takes none with it', async () => {
    const url = await newStoreUrl('postgres');
    const address = parseStoreAddress(url);
    if (!address)
      throw new TypeError('Cannot read the address of a store made for tests');
    const startLimit = { maxConcurrency: 1, everyMs: 5000 };
    const discord = await startLocalDiscord({ guilds: GUILDS, shards: 2, startLimit });
    ends.push(() => discord.close());
    const program = await builtProgram('src/main.ts');
    const start = (shard: number): SpawnedMain => {
      const settings = {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.url,
        DATABASE_URL: url,
        SHARDS: `${shard}/2`,
      };
      const run = spawnMain(settings, program);
      ends.push(async () => {
        run.process.kill('SIGKILL');
        await run.ended;
      });
      return run;
    };
    const online = (count: number) =>
      expect.poll(() => discord.gateway.sessions.length, { timeout: 40_000 }).toBe(count);
    const processes = [start(0), start(1)];
    await online(2);
    // Each waited for its turn: Discord had to refuse none.
    expect(discord.gateway.identifies).toBe(2);
    await expect.poll(() => discord.registrations, { timeout: 10_000 }).toBe(1);

    const [north, south] = [discord.places.guild('North'), discord.places.guild('South')];
    expect([north, south].map(({ id }) => shardOf(id, 2)).sort()).toEqual([0, 1]);
    const store = await openForTest(address);
    for (const guild of [north, south]) {
      await store.servers.change(guild.id, { isPrivateByDefault: true });
      await store.shelves.add(newShelfArticle({ guildId: guild.id }));
      await pin(discord, guild, 'small-boat');
    }
    const before = await Promise.all([
      use(discord, north, 'pins list'),
      use(discord, south, 'pins list'),
    ]);

    const killed = processes[shardOf(south.id, 2)];
    killed?.process.kill('SIGKILL');
    await killed?.ended;
    await online(1);
    // The other does not notice.
    expect(await use(discord, north, 'pins list')).toBe(before[0]);
    await pin(discord, north, 'rock-solid');
    for (const guild of [north, south]) {
      expect((await store.pins.list(guild.id)).at(-1)?.state).toBe('pinned');
      expect(await store.servers.settings(guild.id)).toMatchObject({
        isPrivateByDefault: true,
      });
      expect(await store.shelves.list(guild.id)).toHaveLength(1);
    }
    expect(await store.servers.gone()).toEqual([]);

    start(shardOf(south.id, 2));
    await online(2);
    expect(await use(discord, south, 'pins list')).toBe(before[1]);
    expect(discord.registrations).toBe(1);
  }, 120_000);
});
