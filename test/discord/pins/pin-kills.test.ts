import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../../src/commands.ts';
import type { PinStep } from '../../../src/discord/pins/pin-work.ts';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';
import { type Message, messageText } from '../../../src/preview/world/message.ts';
import { registerCommands } from '../../../src/register.ts';
import type { Store } from '../../../src/store/store.ts';
import { parseStoreAddress } from '../../../src/store/store-address.ts';
import { tendStore } from '../../../src/tend-store.ts';
import { openForTest } from '../../support/new-store.ts';
import { newStoreUrl, storeKinds } from '../../support/new-store-address.ts';
import { builtProgram } from '../../support/programs/built-program.ts';
import { connectBot } from '../run-bot.ts';

/** Every moment between two steps, and what the bot has told Discord by then. */
const STEPS: readonly PinStep[] = [
  'after-plan',
  'after-post',
  'after-post-record',
  'after-pin',
  'after-unpin',
  'after-replace-record',
  'after-log',
  'after-pin-record',
];

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
  const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
  const { applicationId } = discord;
  await registerCommands(commands, { rest, applicationId, guildId: null });
});

afterAll(() => discord.close());

/** Starts a bot that ends at a step, as a process of its own, and waits until it answers. */
async function startDying(url: string, fault: PinStep): Promise<ChildProcess> {
  const [node, file] = await builtProgram('test/discord/pins/pin-child.ts');
  const child = spawn(node, [file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      FAULT: `pin:${fault}`,
      DATABASE_URL: url,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await discord.until(() => discord.isOnline);
  return child;
}

/** Does something with a bot that lives, as the program starts it. */
async function withBot(store: Store, action: () => Promise<void>): Promise<void> {
  const access = { open: async () => store };
  const { bot, routing } = await connectBot(discord, commands, { store: access });
  const untend = tendStore(bot.client, routing);
  try {
    await action();
  } finally {
    await untend();
    await bot.stop();
    await discord.until(() => !discord.isOnline);
  }
}

const odile = () => discord.places.member('odile');
const general = () => discord.places.channel('general');

/** Sends the form for a pin of what a speaker said. */
async function sendForm(speaker: string, values: Readonly<Record<string, string>>) {
  const by = odile();
  const options = { speaker };
  const message = await discord.slash({ command: 'who said', by, options }).answer;
  const opened = discord.click({ by, message, label: 'Pin' });
  await opened.response;
  return discord.submit({ opened, values });
}

/** Pins what Jo Berg said, by a bot that lives. */
function pinFirst(store: Store): Promise<void> {
  return withBot(store, async () => {
    const sent = await sendForm('Berg', { reason: 'Old' });
    expect(messageText(await sent.answer)).toContain('Pinned as number 1');
  });
}

/** The messages of a channel that say that they are pin N. */
function claims(number: number): readonly Message[] {
  return discord
    .messages(general())
    .filter((message) => message.type === 0)
    .filter((message) => messageText(message).startsWith(`-# Pin ${number} ·`));
}

/** What the record and the channel say, side by side. */
async function compare(store: Store) {
  const pins = [...(await store.pins.list(discord.places.guild().id))].reverse();
  return pins.map(({ number, state, messageId }) => ({
    number,
    state,
    messages: claims(number).length,
    isPinned: discord.message(messageId ?? '')?.pinned ?? null,
  }));
}

describe.each(storeKinds)('a pin with its record in %s', (kind) => {
  it.each(STEPS)(
    'is made once, and as recorded, by a bot killed %s and started again',
    async (step) => {
      for (const { id } of discord.messages(general())) discord.deleteMessage(id);
      const url = await newStoreUrl(kind);
      const address = parseStoreAddress(url);
      if (!address) throw new TypeError('Cannot read an address made for tests');
      const store = await openForTest(address);
      const guildId = discord.places.guild().id;
      await pinFirst(store);
      await store.servers.change(guildId, {
        pinLogChannel: discord.places.channel('Reading room').id,
      });
      const dying = await startDying(url, step);
      const ended = once(dying, 'exit');
      const sent = await sendForm('Lindqvist', { reason: 'New', replaces: '1' });
      sent.answer.catch(() => undefined);
      await ended;
      await discord.until(() => !discord.isOnline);
      // So many that the nonce of what was posted is forgotten, and one page does not show it.
      for (let place = 0; place < 120; place += 1)
        discord.say({ in: general(), content: `message ${place}` });
      await withBot(store, async () => {
        await expect
          .poll(() => compare(store), { timeout: 20_000 })
          .toEqual([
            { number: 1, state: 'replaced', messages: 1, isPinned: false },
            { number: 2, state: 'pinned', messages: 1, isPinned: true },
          ]);
      });
      expect(discord.pins(general())).toHaveLength(1);
    },
    90_000,
  );
});
