import { describe, expect, it, onTestFinished } from 'vitest';
import { isEphemeral, messageText } from '../../src/preview/world/message.ts';
import { connect } from '../../src/store/connect.ts';
import type { Schema } from '../../src/store/schema.ts';
import { StoreAccess } from '../../src/store/store-access.ts';
import { parseStoreAddress, type StoreAddress } from '../../src/store/store-address.ts';
import { StoreError, type StoreFault } from '../../src/store/store-error.ts';
import { startServer } from '../discord/server-with-bot.ts';
import { startBreakableProxy } from '../support/breakable-proxy.ts';
import { newArticle } from '../support/new-libraries.ts';
import { newStoreUrl } from '../support/new-store-address.ts';

function addressOf(url: string): StoreAddress {
  const address = parseStoreAddress(url);
  if (!address) throw new TypeError('Cannot read the address of a store made for tests');
  return address;
}

async function startOn(address: StoreAddress) {
  const faults: StoreFault[] = [];
  const store = new StoreAccess(address);
  store.onFault((fault) => faults.push(fault));
  const server = await startServer({ store });
  onTestFinished(async () => {
    await server.running.close();
    await store.close();
  });
  return { server, faults };
}

const AWAY = /^What the bot keeps cannot be reached just now/;

const FERRY = newArticle('Ferry breaks its record', [
  'The ferry carried 9,000 people on Tuesday.',
  '“It was full,” captain Jo Berg said.',
]);

describe('the bot whose store fails while it runs', () => {
  it('goes on with the articles that ship, says what needs the store, and has it again', async () => {
    const url = new URL(await newStoreUrl('postgres'));
    const proxy = await startBreakableProxy(Number(url.port));
    onTestFinished(() => proxy.close());
    url.port = String(proxy.port);
    const { server, faults } = await startOn(addressOf(String(url)));
    await server.pin({ reason: 'Before' });
    const list = await server.use('pins list');
    expect(list).toContain('Before');

    proxy.cut();
    expect(messageText(await server.ask())).toContain('Maria Ortega');
    expect(await server.use('pins list')).toMatch(AWAY);
    // Settings that were read a second ago still count.
    await expect
      .poll(async () => isEphemeral(await server.ask()), { timeout: 10_000 })
      .toBe(true);
    expect(messageText(await server.ask())).toContain('Maria Ortega');
    expect(faults).toContain('unreachable');

    proxy.mend();
    await expect.poll(() => server.use('pins list'), { timeout: 10_000 }).toBe(list);
    expect(isEphemeral(await server.ask())).toBe(false);
  }, 40_000);

  it('says so where its disk is full, does nothing by half, and goes on reading', async () => {
    const { server } = await startOn(addressOf(await newStoreUrl('sqlite')));
    const { servers } = server.store;
    const write = servers.change.bind(servers);
    const full = new StoreError('full', 'file:verbatim.db', null);
    servers.change = () => Promise.reject(full);
    const message = await server.discord.slash({
      by: server.odile,
      command: 'settings set',
      shownByAdmin: true,
    }).answer;
    const label = 'Make private';
    const pressed = server.discord.click({ by: server.odile, message, label });
    expect(messageText(await pressed.answer)).toMatch(AWAY);
    expect((await servers.settings(server.guildId)).isPrivateByDefault).toBe(false);
    expect(messageText(await server.ask())).toContain('Maria Ortega');
    servers.change = write;
  });

  it('goes on where one article of a server is damaged, there and elsewhere', async () => {
    const address = addressOf(await newStoreUrl('sqlite'));
    const { server } = await startOn(address);
    const libraries = await server.running.routing.libraries.open();
    await libraries.add(server.guildId, FERRY, { by: server.odile.user.id, at: 1 });
    const other = server.discord.places.addGuild({ name: 'Others' });
    await libraries.add(other.id, FERRY, { by: server.odile.user.id, at: 1 });
    const db = connect<Schema>(address);
    await db
      .updateTable('articleVersions')
      .set({ sentencesJson: '{"poisoned', analysis: new Uint8Array([255, 0, 1]) })
      .where('guildId', '=', server.guildId)
      .execute();
    await db.destroy();
    for (const guildId of [server.guildId, other.id]) libraries.letGo(guildId);

    const here = messageText(await server.ask());
    expect(here).toContain('Maria Ortega');
    expect(here).toContain('own articles cannot be reached just now');
    const place = server.discord.places.channel('general', other);
    const options = { what: 'full' };
    const there = server.discord.slash({ in: place, command: 'who said', options });
    expect(messageText(await there.answer)).toContain('Jo Berg');
  });
});
