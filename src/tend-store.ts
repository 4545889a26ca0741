import { type Client, Events } from 'discord.js';
import { describeFault } from './discord/describe-fault.ts';
import { finishPins } from './discord/pins/finish-pins.ts';
import { noteChanges } from './discord/pins/note-changes.ts';
import type { Routing } from './discord/routing.ts';
import { isOurs } from './discord/shards.ts';
import { shardsOf } from './discord/start-bot.ts';

/** How often it is looked for pins that were begun and not ended, in milliseconds. */
const FINISH_EVERY_MS = 2 * 60 * 1000;

/** How often what was kept long enough is deleted. */
const EXPIRE_EVERY_MS = 24 * 60 * 60 * 1000;

/**
 * Keeps the store and Discord in step while the bot runs: servers that come and go, pins
 * that a crash has left, articles that have changed, and what has been kept long enough.
 * What fails is logged and done at the next turn.
 *
 * @returns What ends it, when what is under way has ended.
 */
export function tendStore(client: Client<true>, routing: Routing): () => Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  const doing = (what: string, action: () => Promise<unknown>): void => {
    const done = action()
      .catch((thrown) => warn(routing, what, thrown))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const finish = (): void =>
    doing('finish the pins that were begun', () => logFinished(client, routing));
  const expire = (): void =>
    doing('delete what was kept long enough', async () => {
      const store = await routing.store.open();
      const { servers, ...rows } = await store.expire(routing.now());
      const deleted = { servers: servers.length, ...rows };
      routing.log.info(deleted, 'Deleted what was kept long enough');
      await forgetServers(routing, servers);
    });
  followServers(client, routing, doing);
  doing('compare the servers with those that are kept', () =>
    syncServers(client, routing),
  );
  finish();
  doing('look for articles that have changed', () => noteChanges(client, routing));
  expire();
  const timers = [
    setInterval(finish, FINISH_EVERY_MS),
    setInterval(expire, EXPIRE_EVERY_MS),
  ];
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all(underWay);
  };
}

function warn({ log }: Routing, what: string, thrown: unknown): void {
  log.warn({ fault: describeFault(thrown) }, `Cannot ${what}`);
}

/**
 * Deletes the saved indexes of servers whose data were deleted, and of those where that was
 * done on another machine, or whose index could not be deleted then.
 */
async function forgetServers(
  routing: Routing,
  deleted: readonly string[],
): Promise<void> {
  const libraries = await routing.libraries.open();
  const forget = (guildId: string): Promise<void> =>
    libraries
      .forget(guildId)
      .catch((thrown) => warn(routing, 'delete the saved index of a server', thrown));
  for (const guildId of deleted) await forget(guildId);
  for (const guildId of await libraries.unforgotten()) await forget(guildId);
}

type Doing = (what: string, action: () => Promise<unknown>) => void;

/** discord.js tells of outages as of `guildUnavailable`: these two are about the bot's membership. */
function followServers(
  client: Client,
  { store, libraries, now }: Routing,
  doing: Doing,
): void {
  client.on(Events.GuildDelete, ({ id }) => {
    doing('enter that a server has removed the bot', async () => {
      await (await store.open()).servers.left(id, now());
      (await libraries.open()).letGo(id);
    });
  });
  client.on(Events.GuildCreate, ({ id }) => {
    doing('enter that a server has added the bot', async () =>
      (await store.open()).servers.joined(id),
    );
  });
}

/** What came and went while no bot ran; of the servers of other processes nothing is known. */
async function syncServers(client: Client<true>, { store, now }: Routing): Promise<void> {
  const { servers } = await store.open();
  const isHere = (id: string): boolean => client.guilds.cache.has(id);
  const shards = shardsOf(client);
  for (const id of await servers.known())
    if (isOurs(id, shards) && !isHere(id)) await servers.left(id, now());
  for (const id of await servers.gone()) if (isHere(id)) await servers.joined(id);
}

async function logFinished(client: Client, routing: Routing): Promise<void> {
  const finished = await finishPins(client, routing);
  if (finished > 0) routing.log.info({ pins: finished }, 'Finished pins that were begun');
}
