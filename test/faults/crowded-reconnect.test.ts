import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { commands } from '../../src/commands.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { messageText } from '../../src/preview/world/message.ts';
import { registerCommands } from '../../src/register.ts';
import { StoreAccess } from '../../src/store/store-access.ts';
import { parseStoreAddress } from '../../src/store/store-address.ts';
import { connectBot } from '../discord/run-bot.ts';
import { SoakClock } from '../soak/soak-clock.ts';
import { newStoreUrl } from '../support/new-store-address.ts';

/** How many have asked when the connection ends, and how many more ask until it stands again. */
const BEFORE = 25;
const MEANWHILE = 25;

/** Starts a local Discord whose three seconds are those of this program, and the bot in it. */
async function start(store: StoreAccess): Promise<LocalDiscord> {
  const clock = new SoakClock();
  const discord = await startLocalDiscord({ clock });
  const { bot } = await connectBot(discord, commands, { store });
  onTestFinished(async () => {
    await bot.stop();
    await discord.close();
    await store.close();
    clock.stop();
  });
  const { rest, application } = bot.client;
  await registerCommands(commands, {
    rest,
    applicationId: application.id,
    guildId: null,
  });
  return discord;
}

it.each<[string, (discord: LocalDiscord) => void]>([
  ['is closed with 1001', ({ gateway }) => gateway.close(1001)],
  ['is closed with 4000', ({ gateway }) => gateway.close(4000)],
  ['is cut off', ({ gateway }) => gateway.kill()],
  ['is asked to connect again', ({ gateway }) => gateway.reconnect()],
])(
  'answers fifty who asked while the store was locked and the gateway %s',
  async (_how, fail) => {
    const address = parseStoreAddress(await newStoreUrl('sqlite'));
    if (address?.kind !== 'sqlite')
      throw new TypeError('Cannot read the address of a file');
    const discord = await start(new StoreAccess(address));
    const ask = (name: string) =>
      discord.slash({
        by: discord.places.addMember({ name }),
        command: 'who said',
        options: { what: 'cracks' },
      });
    await ask('first').answer;
    const lock = new DatabaseSync(address.path);
    lock.exec('begin exclusive');
    const asked = Array.from({ length: BEFORE }, (_, place) => ask(`before-${place}`));
    fail(discord);
    await expect.poll(() => discord.isOnline, { timeout: 20_000 }).toBe(false);
    asked.push(...Array.from({ length: MEANWHILE }, (_, place) => ask(`later-${place}`)));
    lock.exec('rollback');
    lock.close();
    const texts = await Promise.all(
      asked.map(async ({ answer }) => messageText(await answer)),
    );
    expect(texts.filter((text) => !text.includes('Ortega'))).toEqual([]);
  },
  60_000,
);
