import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { finishPins } from '../../../src/discord/pins/finish-pins.ts';
import { isEphemeral, messageText } from '../../../src/preview/world/message.ts';
import { StoreAccess } from '../../../src/store/store-access.ts';
import { parseStoreAddress } from '../../../src/store/store-address.ts';
import {
  type PostgresServer,
  startPostgres,
} from '../../support/postgres/start-postgres.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

/** A PostgreSQL of its own, which the tests end and start again under a bot that runs. */
let postgres: PostgresServer;
let access: StoreAccess;
let server: ServerWithBot;
let atStep: (step: string) => Promise<void>;

beforeAll(async () => {
  postgres = await startPostgres();
  const address = parseStoreAddress(postgres.url('postgres'));
  if (!address) throw new TypeError('Cannot read an address made for tests');
  access = new StoreAccess(address);
}, 60_000);

afterAll(async () => {
  await access.close();
  await postgres.stop();
});

beforeEach(async () => {
  atStep = async () => undefined;
  server = await startServer({ store: access, atPinStep: (step) => atStep(step) });
});

afterEach(() => server.running.close());

const BY = { command: 'pins list' } as const;

/** Asks and opens the form for a pin while all is well. */
async function openForm(speaker: string) {
  const opened = server.press(await server.ask({ by: server.odile }, { speaker }));
  await opened.response;
  return opened;
}

describe('a bot whose PostgreSQL is killed', () => {
  it('goes on with questions, says what it cannot keep, and recovers by itself', async () => {
    await server.pin({ reason: 'Before' });
    const opened = await openForm('Berg');
    await postgres.kill();
    const ask = () => server.ask({}, { speaker: 'Lindqvist' });
    expect(messageText(await ask())).toContain('Lindqvist');
    // Settings that were read a second ago still count.
    await expect
      .poll(async () => messageText(await ask()), { timeout: 10_000 })
      .toContain('the settings of this server cannot be read');
    const asked = await ask();
    expect(messageText(asked)).toContain('Lindqvist');
    expect(isEphemeral(asked)).toBe(true);
    expect(await server.use(BY.command)).toMatch(/^What the bot keeps cannot be reached/);
    expect(await server.submit(opened, { reason: 'Typed *with* care' })).toMatch(
      /^The record of pins cannot be kept just now, .* Press \*Pin\* again in a minute.*\n-# Your reason was: Typed \\\*with\\\* care$/,
    );
    expect(server.pinned()).toHaveLength(1);
    await postgres.startAgain();
    await expect
      .poll(() => server.use(BY.command), { timeout: 15_000 })
      .toContain('Before');
    const by = { by: server.odile };
    expect(await server.pin({ reason: 'After' }, by, { speaker: 'Berg' })).toContain(
      'Pinned as number 2',
    );
    expect(await server.states()).toEqual(['pinned', 'pinned']);
  }, 60_000);

  it.each(['after-plan', 'after-post', 'after-pin'])(
    'finishes a pin that it had begun, once: %s',
    async (step) => {
      const pins = await server.store.pins.list(server.guildId);
      const opened = await openForm('Berg');
      atStep = async (at) => {
        if (at === step) await postgres.kill();
      };
      expect(await server.submit(opened, { reason: 'Why' })).toContain(
        'The record of pins cannot be kept just now',
      );
      atStep = async () => undefined;
      await postgres.startAgain();
      const { bot, routing } = server.running;
      await expect
        .poll(() => finishPins(bot.client, routing).catch(() => 0), { timeout: 15_000 })
        .toBe(1);
      expect(pins).toEqual([]);
      expect(await server.states()).toEqual(['pinned']);
      expect(server.pinned()).toHaveLength(1);
      const claims = server.discord
        .messages(server.general)
        .filter((message) => messageText(message).startsWith('-# Pin 1 '));
      expect(claims).toHaveLength(1);
    },
    60_000,
  );
});
