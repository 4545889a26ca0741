import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import { KEEP_MS } from '../../src/store/expire.ts';
import type { Schema } from '../../src/store/schema.ts';
import {
  DEFAULT_SERVER_SETTINGS,
  type ServerSettings,
} from '../../src/store/server-settings.ts';
import { ANN, NOON, newPin, OTHER_SERVER, SERVER } from '../support/new-pin.ts';
import { newStore, openForTest } from '../support/new-store.ts';
import { newStoreAddress, storeKinds } from '../support/new-store-address.ts';

const changed: ServerSettings = {
  publicChannels: ['1', '2'],
  isPrivateByDefault: true,
  publisherRoles: ['3'],
  librarianRoles: ['4', '5'],
  pinnerRoles: ['6'],
  hasShippedArticles: false,
  pinLogChannel: '7',
};

describe.each(storeKinds)('ServerStore in %s', (kind) => {
  it('has the defaults where nothing is set, and keeps nothing', async () => {
    const { servers } = await newStore(kind);
    expect(await servers.settings(SERVER)).toEqual(DEFAULT_SERVER_SETTINGS);
    expect(await servers.known()).toEqual([]);
  });

  it('remembers settings for a moment, and not those that it changes', async () => {
    const { servers } = await newStore(kind);
    expect(await servers.recentSettings(SERVER)).toEqual(DEFAULT_SERVER_SETTINGS);
    await servers.change(SERVER, changed);
    const before = servers.recentSettings(SERVER);
    const again = servers.recentSettings(SERVER);
    expect(await before).toEqual(changed);
    // The same, and not only alike: what is read anew is another object.
    expect(await again).toBe(await before);
    await servers.change(SERVER, { hasShippedArticles: true });
    expect((await servers.recentSettings(SERVER)).hasShippedArticles).toBe(true);
    expect(await servers.recentSettings(OTHER_SERVER)).toEqual(DEFAULT_SERVER_SETTINGS);
  });

  it('hears within a second what another process changes', async () => {
    const address = await newStoreAddress(kind);
    const [here, there] = [await openForTest(address), await openForTest(address)];
    expect(await here.servers.recentSettings(SERVER)).toEqual(DEFAULT_SERVER_SETTINGS);
    await there.servers.change(SERVER, changed);
    await expect
      .poll(() => here.servers.recentSettings(SERVER), { timeout: 5000 })
      .toEqual(changed);
  });

  it('changes all settings of one server', async () => {
    const { servers } = await newStore(kind);
    expect(await servers.change(SERVER, changed)).toEqual(changed);
    expect(await servers.settings(SERVER)).toEqual(changed);
    expect(await servers.settings(OTHER_SERVER)).toEqual(DEFAULT_SERVER_SETTINGS);
    expect(await servers.change(SERVER, DEFAULT_SERVER_SETTINGS)).toEqual(
      DEFAULT_SERVER_SETTINGS,
    );
  });

  it.each([
    { publicChannels: [] },
    { isPrivateByDefault: true },
    { publisherRoles: ['1'] },
    { hasShippedArticles: false },
    { pinLogChannel: '1' },
    {},
  ] as readonly Partial<ServerSettings>[])('changes only %o', async (change) => {
    const { servers } = await newStore(kind);
    const settings = { ...DEFAULT_SERVER_SETTINGS, ...change };
    expect(await servers.change(SERVER, change)).toEqual(settings);
    const all = { ...changed, ...change };
    await servers.change(SERVER, changed);
    expect(await servers.change(SERVER, change)).toEqual(all);
  });

  it('keeps what each of two moderators changes at once', async () => {
    const { servers } = await newStore(kind);
    await Promise.all([
      servers.change(SERVER, { isPrivateByDefault: true }),
      servers.change(SERVER, { pinLogChannel: '7' }),
    ]);
    expect(await servers.settings(SERVER)).toEqual({
      ...DEFAULT_SERVER_SETTINGS,
      isPrivateByDefault: true,
      pinLogChannel: '7',
    });
  });

  it('does not know a server that has removed the bot, until it is back', async () => {
    const { servers } = await newStore(kind);
    await servers.change(SERVER, changed);
    await servers.left(SERVER, NOON);
    await servers.left(OTHER_SERVER, NOON);
    expect(await servers.known()).toEqual([]);
    expect(await servers.gone()).toEqual([SERVER]);
    await servers.joined(SERVER);
    await servers.joined(OTHER_SERVER);
    expect(await servers.known()).toEqual([SERVER]);
    expect(await servers.settings(SERVER)).toEqual(changed);
  });
});

describe.each(storeKinds)('expire() in %s', (kind) => {
  it('deletes a server’s data 30 days after it removed the bot', async () => {
    const { servers, pins, publicAnswers, expire } = await newStore(kind);
    for (const guildId of [SERVER, OTHER_SERVER]) {
      await servers.change(guildId, changed);
      await pins.plan(newPin({ guildId }));
      const place = { messageId: guildId, guildId, channelId: '1' };
      await publicAnswers.asked({ ...place, by: ANN, at: NOON + KEEP_MS });
    }
    await servers.left(SERVER, NOON);
    const nothing = { servers: [], publicAnswers: 0, unanswered: 0 };
    expect(await expire(NOON + KEEP_MS - 1)).toEqual(nothing);
    expect(await pins.list(SERVER)).toHaveLength(1);
    expect(await expire(NOON + KEEP_MS)).toEqual({ ...nothing, servers: [SERVER] });
    expect(await expire(NOON + KEEP_MS)).toEqual(nothing);
    expect(await pins.list(SERVER)).toEqual([]);
    expect(await pins.history(SERVER, 1)).toEqual([]);
    expect(await publicAnswers.byMessage(SERVER)).toBeNull();
    expect(await servers.settings(SERVER)).toEqual(DEFAULT_SERVER_SETTINGS);
    expect(await servers.known()).toEqual([OTHER_SERVER]);
    expect(await pins.list(OTHER_SERVER)).toHaveLength(1);
    expect(await publicAnswers.byMessage(OTHER_SERVER)).not.toBeNull();
  });

  it('never gives a number again, not even to a server that comes back', async () => {
    const { servers, pins, expire } = await newStore(kind);
    await pins.plan(newPin());
    await servers.left(SERVER, NOON);
    await expire(NOON + KEEP_MS);
    expect((await pins.plan(newPin())).pin.number).toBe(2);
  });

  it('keeps the data of a server that came back in time', async () => {
    const { servers, pins, expire } = await newStore(kind);
    await pins.plan(newPin());
    await servers.left(SERVER, NOON);
    await servers.joined(SERVER);
    await expire(NOON + 10 * KEEP_MS);
    expect(await pins.list(SERVER)).toHaveLength(1);
  });

  it('keeps the data of a server that comes back at this moment', async () => {
    const address = await newStoreAddress(kind);
    const { pins, servers, expire } = await openForTest(address);
    const back = connect<Schema>(address);
    onTestFinished(() => back.destroy());
    await pins.plan(newPin());
    await servers.left(SERVER, NOON);
    const expiring = await back.transaction().execute(async (transaction) => {
      await transaction.updateTable('servers').set({ leftAt: null }).execute();
      const expired = expire(NOON + KEEP_MS);
      // Until it has seen that the server was gone, and waits to delete.
      for (let tick = 0; tick < 30; tick += 1) await delay(1);
      return { expired };
    });
    await expiring.expired;
    expect(await pins.list(SERVER)).toHaveLength(1);
  });

  it('deletes public answers 30 days after they were asked for, or else removed', async () => {
    const { publicAnswers, expire } = await newStore(kind);
    const place = { guildId: SERVER, channelId: '1', by: ANN };
    await publicAnswers.asked({ ...place, messageId: '1', at: NOON });
    await publicAnswers.removed({ ...place, messageId: '1', at: NOON + KEEP_MS - 1 });
    await publicAnswers.asked({ ...place, messageId: '2', at: NOON + 1 });
    await publicAnswers.removed({ ...place, messageId: '3', at: NOON + 1 });
    expect((await expire(NOON + KEEP_MS - 1)).publicAnswers).toBe(0);
    expect((await expire(NOON + KEEP_MS)).publicAnswers).toBe(1);
    expect(await publicAnswers.byMessage('1')).toBeNull();
    expect((await expire(NOON + KEEP_MS + 1)).publicAnswers).toBe(2);
  });

  it('deletes more answers than it deletes at once', async () => {
    const address = await newStoreAddress(kind);
    const { expire } = await openForTest(address);
    const db = connect<Schema>(address);
    onTestFinished(() => db.destroy());
    const row = { guildId: SERVER, channelId: '1', touchedAt: NOON };
    const rows = Array.from({ length: 501 }, (_, number) => ({
      ...row,
      messageId: String(number),
    }));
    await db.insertInto('publicAnswers').values(rows).execute();
    expect((await expire(NOON + KEEP_MS)).publicAnswers).toBe(501);
  });
});
