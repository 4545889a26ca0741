import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEEP_MS } from '../src/store/expire.ts';
import type { Store } from '../src/store/store.ts';
import { tendStore } from '../src/tend-store.ts';
import { type RunningBot, runBot } from './discord/run-bot.ts';

/** Servers that the bot is not in, in the order in which they are deleted. */
const GONE = ['613425648685547541', '613425648685547543'];

let running: RunningBot;
let store: Store;
let guildId: string;
let ends: (() => Promise<void>)[];

beforeEach(async () => {
  running = await runBot();
  store = await running.routing.store.open();
  guildId = running.discord.places.guild().id;
  ends = [];
  await store.servers.change(guildId, { isPrivateByDefault: true });
});

afterEach(async () => {
  for (const end of ends) await end();
  await running.close();
});

/** Tends the store as from a start of the bot. */
function tend(now = Date.now): void {
  ends.push(tendStore(running.bot.client, { ...running.routing, now }));
}

const gone = () => expect.poll(() => store.servers.gone());

describe('tendStore()', () => {
  it('enters a server that removes the bot', async () => {
    tend();
    running.discord.places.removeGuild(running.discord.places.guild());
    await gone().toEqual([guildId]);
  });

  it('does not take an outage for a removal', async () => {
    tend();
    running.bot.client.emit('guildUnavailable', guildOf(running));
    await running.discord.slash({ command: 'help' }).answer;
    expect(await store.servers.gone()).toEqual([]);
  });

  it('notices what came and went while no bot ran', async () => {
    await store.servers.left(guildId, Date.now());
    await store.servers.change('613425648685547541', {});
    tend();
    await gone().toEqual(['613425648685547541']);
  });

  it('deletes what was kept long enough, and never a server that is there', async () => {
    await store.servers.left(guildId, Date.now());
    await store.servers.joined(guildId);
    await store.servers.change('613425648685547541', {});
    await store.servers.left('613425648685547541', Date.now());
    tend(() => Date.now() + KEEP_MS);
    await gone().toEqual([]);
    expect(await store.servers.known()).toEqual([guildId]);
  });

  it('forgets the saved index of a server whose data it deletes', async () => {
    const libraries = await running.routing.libraries.open();
    const forgotten: string[] = [];
    libraries.forget = async (id) => void forgotten.push(id);
    await store.servers.change('613425648685547541', {});
    await store.servers.left('613425648685547541', Date.now());
    tend(() => Date.now() + KEEP_MS);
    await expect.poll(() => forgotten).toEqual(['613425648685547541']);
  });

  it('forgets the others where one cannot be, and what was left of earlier ones', async () => {
    const libraries = await running.routing.libraries.open();
    const forgotten: string[] = [];
    libraries.forget = async (id) => {
      forgotten.push(id);
      if (id === GONE[0]) throw new Error('The disk is away');
    };
    libraries.unforgotten = async () => ['613425648685547549'];
    for (const id of GONE) {
      await store.servers.change(id, {});
      await store.servers.left(id, Date.now());
    }
    tend(() => Date.now() + KEEP_MS);
    await expect.poll(() => forgotten).toEqual([...GONE, '613425648685547549']);
  });
});

function guildOf({ bot }: RunningBot) {
  const guild = bot.client.guilds.cache.first();
  if (!guild) throw new TypeError('Cannot find a server');
  return guild;
}
