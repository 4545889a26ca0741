import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../../src/commands.ts';
import type { ShelfStep } from '../../../src/discord/effects/shelf-work.ts';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';
import { messageText } from '../../../src/preview/world/message.ts';
import { registerCommands } from '../../../src/register.ts';
import type { Store } from '../../../src/store/store.ts';
import { parseStoreAddress } from '../../../src/store/store-address.ts';
import { tendStore } from '../../../src/tend-store.ts';
import { openForTest } from '../../support/new-store.ts';
import { newStoreUrl, storeKinds } from '../../support/new-store-address.ts';
import { builtProgram } from '../../support/programs/built-program.ts';
import { connectBot } from '../run-bot.ts';
import { PAGES, startNewsSite } from './news-site.ts';

const CHANGED = ['B1 replaced whole', 'B2 ready whole'];
const NOTED = 'has other words here by now';
const URL_OF_PAGE = 'http://courier.example/bridge';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
  const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
  const { applicationId } = discord;
  await registerCommands(commands, { rest, applicationId, guildId: null });
});

afterAll(() => discord.close());

type Page = 'old' | 'new';

/** Starts a bot that ends at a step, as a process of its own, and waits until it answers. */
async function startDying(
  url: string,
  fault: ShelfStep,
  page: Page = 'old',
): Promise<ChildProcess> {
  const [node, file] = await builtProgram('test/discord/shelf/shelf-child.ts');
  const child = spawn(node, [file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      FAULT: fault,
      PAGE: page,
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
async function withBot(
  store: Store,
  page: Page,
  action: () => Promise<void>,
): Promise<void> {
  await using site = await startNewsSite();
  site.pages.set('/bridge', PAGES[page]);
  const { intake } = site;
  const { bot, routing } = await connectBot(discord, commands, {
    store: { open: async () => store },
    intake,
  });
  const untend = tendStore(bot.client, routing);
  try {
    await action();
  } finally {
    await untend();
    await bot.stop();
    await discord.until(() => !discord.isOnline);
  }
}

const by = () => discord.places.member('odile');

/** Uses a command that ends the bot, or waits for what it says in the end. */
function use(command: string, options: Readonly<Record<string, string>>) {
  return discord.slash({ by: by(), command, options });
}

async function said(command: string, options: Readonly<Record<string, string>>) {
  const { id } = await use(command, options).answer;
  const now = () => {
    const message = discord.message(id);
    return message ? messageText(message) : '';
  };
  await discord.until(() => now() !== '' && !/\(step \d of \d\)$/u.test(now()));
  return now();
}

async function dies(child: ChildProcess, action: () => Promise<unknown>): Promise<void> {
  const ended = once(child, 'exit');
  await action();
  await ended;
  await discord.until(() => !discord.isOnline);
}

/** Numbers and states of a shelf, and whether each text is whole. */
async function shelf(store: Store) {
  const guildId = discord.places.guild().id;
  const entries = await store.shelves.list(guildId);
  return Promise.all(
    entries.map(async ({ number, state }) => {
      const text = (await store.shelves.byNumber(guildId, number))?.article.text;
      return `B${number} ${state}${text?.includes('The old toll bridge') ? ' whole' : ''}`;
    }),
  );
}

async function open(url: string): Promise<Store> {
  const address = parseStoreAddress(url);
  if (!address) throw new TypeError('Cannot read an address made for tests');
  return openForTest(address);
}

/** Adds the article and pins a sentence of it that the newer page leaves out. */
function addAndPin(store: Store): Promise<void> {
  return withBot(store, 'old', async () => {
    expect(await said('library add', { url: URL_OF_PAGE })).toContain('B1 is added');
    const found = await use('cite', { passage: 'B1·s7' }).answer;
    const opened = discord.click({ by: by(), message: found, label: 'Pin' });
    await opened.response;
    const sent = await discord.submit({ opened, values: { reason: 'Cracks' } });
    expect(messageText(await sent.answer)).toContain('Pinned as number 1');
  });
}

/** The first lines of the newest pin. */
function pinned(): string {
  const [pin] = discord.pins(discord.places.channel('general'));
  return pin ? messageText(pin.message) : '';
}

describe.each(storeKinds)('a shelf in %s, of a bot that is killed', (kind) => {
  it.each([
    { step: 'after-read', left: [], again: 'B1 is added' },
    { step: 'after-store', left: ['B1 ready whole'], again: 'is already here: B1' },
  ] as const)(
    '$step of an addition, is as before or after it',
    async (row) => {
      const url = await newStoreUrl(kind);
      const store = await open(url);
      const dying = await startDying(url, row.step);
      await dies(dying, () =>
        use('library add', { url: URL_OF_PAGE }).answer.catch(() => undefined),
      );
      expect(await shelf(store)).toEqual(row.left);
      await withBot(store, 'old', async () => {
        expect(await said('library add', { url: URL_OF_PAGE })).toContain(row.again);
      });
      expect(await shelf(store)).toEqual(['B1 ready whole']);
    },
    90_000,
  );

  it.each([
    { step: 'after-read', left: ['B1 ready whole'], again: 'has changed and is B2' },
    { step: 'after-store', left: CHANGED, again: 'has not changed' },
    { step: 'after-note', left: CHANGED, again: 'has not changed' },
  ] as const)(
    '$step of a refetch, has texts that are whole',
    async (row) => {
      const url = await newStoreUrl(kind);
      const store = await open(url);
      await addAndPin(store);
      const dying = await startDying(url, row.step, 'new');
      await dies(dying, () =>
        use('library refetch', { article: 'B1' }).answer.catch(() => undefined),
      );
      expect(await shelf(store)).toEqual(row.left);
      await withBot(store, 'new', async () => {
        const article = `B${row.left.length}`;
        if (row.left.length > 1) await discord.until(() => pinned().includes(NOTED));
        expect(await said('cite', { passage: 'B1·s7' })).toContain('cracks in 12');
        expect(await said('library refetch', { article })).toContain(row.again);
        await discord.until(() => pinned().includes(NOTED));
      });
    },
    90_000,
  );

  it('after-store of a removal, has it removed, and its pin says so', async () => {
    const url = await newStoreUrl(kind);
    const store = await open(url);
    await addAndPin(store);
    const dying = await startDying(url, 'after-store');
    const message = await use('library remove', { article: 'B1' }).answer;
    await dies(dying, async () =>
      discord.click({ by: by(), message, label: 'Yes, take it off' }),
    );
    expect(await shelf(store)).toEqual(['B1 removed']);
    await withBot(store, 'old', async () => {
      await discord.until(() => pinned().includes('The article is no longer here'));
      expect(pinned()).toContain('cracks in 12');
      expect(await said('library add', { url: URL_OF_PAGE })).toContain('B2 is added');
    });
  }, 90_000);
});
