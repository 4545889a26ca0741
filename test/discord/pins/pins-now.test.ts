import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEphemeral, messageText } from '../../../src/preview/world/message.ts';
import { NOON, newPin } from '../../support/new-pin.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

/** Pins what three people said. */
async function pinThree(): Promise<void> {
  for (const speaker of ['Ortega', 'Berg', 'Lindqvist'])
    await server.pin({ reason: speaker }, { by: server.odile }, { speaker });
}

/** The message of a pin. */
async function messageOf(number: number) {
  const pin = await server.store.pins.byNumber(server.guildId, number);
  const message = server.discord.message(pin?.messageId ?? '');
  if (!message) throw new TypeError(`Cannot find the message of pin ${number}`);
  return message;
}

describe('/pins, when somebody unpins in Discord', () => {
  it.each(['pins show', 'pins history', 'pins list'])(
    'says so with %s, also in the message of the pin',
    async (command) => {
      await pinThree();
      server.discord.unpin(await messageOf(2));
      const options = command === 'pins list' ? {} : { number: 2 };
      const said = await server.use(command, options);
      expect(said).toMatch(/Pin 2.*(?:removed|No longer pinned|unpinned in Discord)/s);
      expect(said).not.toContain('Discord: It was');
      expect(await server.states()).toEqual(['pinned', 'removed', 'pinned']);
      expect(messageText(await messageOf(2))).toMatch(/^-# No longer pinned since/m);
      expect(messageText(await messageOf(1))).not.toContain('No longer pinned');
    },
  );

  it('lists what stands with one question a channel', async () => {
    await pinThree();
    const before = server.discord.requests.length;
    await server.use('pins list');
    const asked = server.discord.requests
      .slice(before)
      .filter(({ method, path }) => method === 'GET' && path.includes('/messages'));
    expect(asked).toHaveLength(1);
  });

  it('lists what the record has where Discord does not say', async () => {
    await pinThree();
    const refused = { kind: 'error', status: 403, code: 50001 } as const;
    server.discord.faults.next(refused, { method: 'GET', path: /messages/, times: 9 });
    expect(await server.use('pins list')).not.toContain('removed');
    expect(await server.states()).toEqual(['pinned', 'pinned', 'pinned']);
  });
});

describe('/pins list', () => {
  it('finds an archived thread behind many channels that were deleted', async () => {
    const { pins } = server.store;
    const { guildId } = server;
    const gone = Array.from({ length: 25 }, (_, place) =>
      String(10n ** 17n + BigInt(place)),
    );
    for (const channelId of gone) await pins.plan(newPin({ guildId, channelId }));
    const thread = server.discord.places.channel('harbour-bridge');
    await server.pin({ reason: 'Kept' }, { by: server.odile, in: thread });
    const { channels, guilds } = server.running.bot.client;
    const archive = () => {
      channels.cache.delete(thread.id);
      guilds.cache.get(guildId)?.channels.cache.delete(thread.id);
    };
    archive();
    const asked = () =>
      server.discord.requests.filter(({ path }) => gone.some((id) => path.endsWith(id)));
    expect(await server.use('pins list')).toContain('Kept');
    expect(asked()).toHaveLength(gone.length);
    archive();
    expect(await server.use('pins list')).toContain('Kept');
    expect(asked()).toHaveLength(gone.length);
  });

  it('is answered in time however slow Discord is, to whom it was asked for', async () => {
    await pinThree();
    for (const [options, isPrivate] of [
      [{}, true],
      [{ public: true }, false],
    ] as const) {
      const by = server.odile;
      const used = server.discord.slash({ by, command: 'pins list', options });
      expect((await used.response).kind).toBe('deferred-message');
      expect(isEphemeral(await used.answer)).toBe(isPrivate);
    }
  });
});

describe('a pin that somebody has unpinned in Discord', () => {
  it('is not replaced: the record says who unpinned it, and what to do', async () => {
    await server.pin({ reason: 'Old' });
    server.discord.unpin(await messageOf(1));
    const by = { by: server.odile };
    const speaker = 'Berg';
    expect(await server.pin({ reason: 'New', replaces: '1' }, by, { speaker })).toMatch(
      /^Pin 1 .*\n-# Your reason was: New$/,
    );
    expect(await server.states()).toEqual(['removed']);
    const history = await server.use('pins history', { number: 1 });
    expect(history).toContain('unpinned in Discord');
    expect(history).not.toContain('unpinned for');
  });
});

describe('/pins remove', () => {
  it('is entered once, however often and by whomever it is pressed', async () => {
    await server.pin({ reason: 'Why' });
    const removed = () => server.use('pins remove', { number: 1 });
    const said = await Promise.all([removed(), removed(), removed()]);
    for (const text of said) expect(text).toMatch(/^Pin 1 is (?:removed|not)/);
    const history = await server.use('pins history', { number: 1 });
    expect(history.match(/ removed by /g)).toHaveLength(1);
    const unpinned = server.discord.requests.filter(
      ({ method, path }) => method === 'DELETE' && path.includes('/pins/'),
    );
    expect(unpinned).toHaveLength(1);
  });

  it('leaves alone a pin that is being made at this moment', async () => {
    const key = '700000000000000001';
    const { guildId } = server;
    const channelId = server.general.id;
    const { pin } = await server.store.pins.plan(newPin({ guildId, channelId, key }));
    const posted = { state: 'posted', by: null, at: NOON, outcome: null } as const;
    await server.store.pins.record(pin, { ...posted, messageId: '1' });
    server.running.routing.pinsUnderWay.add(key);
    expect(await server.use('pins remove', { number: 1 })).toContain('is being made');
    expect(await server.states()).toEqual(['posted']);
  });

  it('enters that a pin is gone whose message was deleted, and asks for no more', async () => {
    await server.pin({ reason: 'Why' });
    const { id } = await messageOf(1);
    server.discord.deleteMessage(id);
    expect(await server.use('pins remove', { number: 1 })).toContain('Pin 1 is removed');
    const asked = server.discord.requests.filter(
      ({ method, path }) => method === 'PATCH' && path.endsWith(id),
    );
    expect(asked).toEqual([]);
    expect(await server.states()).toEqual(['removed']);
  });

  it('is for who may pin there, wherever the command is used', async () => {
    const { places } = server.discord;
    await server.pin({ reason: 'Why' });
    const by = places.addMember({ name: 'paul', permissions: ['PIN_MESSAGES'] });
    places.overwrite(server.general, by, { deny: ['PIN_MESSAGES'] });
    const elsewhere = { by, in: places.channel('claims') };
    const other = places.addChannel({ name: 'other' });
    expect(
      await server.use('pins remove', { number: 1 }, { ...elsewhere, in: other }),
    ).toBe(`You may not pin in <#${server.general.id}>, where pin 1 is.`);
    expect(await server.states()).toEqual(['pinned']);
    expect(server.pinned()).toHaveLength(1);
  });
});
