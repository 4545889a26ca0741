import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Message, messageText } from '../../../src/preview/world/message.ts';
import { openApiFaults } from '../../support/openapi.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

/** What a press on *Pin* says instead of opening a form. */
async function refused(by: Parameters<ServerWithBot['press']>[1]): Promise<string> {
  const response = await server.press(await server.ask(), by).response;
  return response.kind === 'message' ? messageText(response.message) : response.kind;
}

describe('Pin', () => {
  it('asks why, which passage, and instead of what', async () => {
    const response = await server.press(await server.ask()).response;
    if (response.kind !== 'modal') throw new TypeError('Cannot see a form');
    const fields = response.modal.components.map(({ component }) => component?.custom_id);
    expect(fields).toEqual(['reason', 'passage', 'replaces']);
    expect(response.modal.components.map(({ component }) => component?.type)[0]).toBe(4);
  });

  it('posts and pins the first passage with number, who and why', async () => {
    const said = await server.pin({ reason: 'Asked *every* day @everyone' });
    expect(said).toMatch(
      /^Pinned as number 1: \[its message\]\(https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+\)\.$/,
    );
    const [text = ''] = server.pinned();
    expect(text).toMatch(
      /^-# Pin 1 · by <@\d+> · <t:\d+:D>\nReason: Asked \\\*every\\\* day \\@everyone\n/,
    );
    expect(text).toContain('**Maria Ortega**');
    expect(text).toMatch(/A1·s\d/);
    expect(await server.states()).toEqual(['pinned']);
    const history = await server.store.pins.history(server.guildId, 1);
    expect(history.map(({ state }) => state)).toEqual(['planned', 'posted', 'pinned']);
    expect(history.every(({ by }) => by === server.odile.user.id)).toBe(true);
  });

  it('pins the passage that was chosen', async () => {
    const opened = server.press(await server.ask());
    const response = await opened.response;
    const form = response.kind === 'modal' ? response.modal.components : [];
    const values = form[1]?.component?.options?.map(({ value }) => value) ?? [];
    expect(values.length).toBeGreaterThan(1);
    await server.submit(opened, { reason: 'Second', passage: [values[1] ?? ''] });
    expect(server.pinned()[0]).toContain(values[1]);
  });

  it('writes the reason into the audit log, whatever its characters', async () => {
    await server.pin({ reason: 'Größe 火 “x” 😀' });
    expect(await server.states()).toEqual(['pinned']);
  });

  it('sends nothing that Discord’s own description refuses', async () => {
    await server.pin({ reason: 'Why' });
    await server.use('pins export');
    await server.use('settings set');
    // A request is in the log when its answer has gone: one more brings the last one in.
    await server.use('help');
    expect(server.discord.requests.flatMap(openApiFaults)).toEqual([]);
  });

  it('pins one passage once, however often it is asked', async () => {
    const opened = server.press(await server.ask());
    const said = await Promise.all([
      server.submit(opened, { reason: 'One' }),
      server.submit(opened, { reason: 'One' }),
    ]);
    expect(said.some((text) => text.startsWith('Pinned as number 1'))).toBe(true);
    expect(await server.pin({ reason: 'Two' })).toContain(
      'pinned here already, as number 1',
    );
    expect(server.pinned()).toHaveLength(1);
    expect(await server.states()).toEqual(['pinned']);
  });

  it.each([
    {
      was: 'deleted',
      end: ({ id }: Message) => server.discord.deleteMessage(id),
      outcome: { code: 10008 },
    },
    {
      was: 'unpinned',
      end: (message: Message) => server.discord.unpin(message),
      outcome: { code: null, message: 'It was unpinned in Discord' },
    },
  ])('pins a passage again whose pin was $was in Discord', async ({ end, outcome }) => {
    // Two of the same passage: the first could not be unpinned for the second.
    await server.pin({ reason: 'One' });
    server.discord.faults.next(
      { kind: 'error', status: 403, code: 50013 },
      { method: 'DELETE', path: /\/pins\// },
    );
    await server.pin({ reason: 'Two', replaces: '1' });
    expect(await server.states()).toEqual(['pinned', 'pinned']);
    for (const { message } of server.discord.pins(server.general)) end(message);
    expect(await server.pin({ reason: 'Three' })).toContain('Pinned as number 3');
    expect(await server.states()).toEqual(['removed', 'removed', 'pinned']);
    const [, , first] = await server.store.pins.list(server.guildId);
    expect(first?.outcome).toMatchObject(outcome);
    expect(server.pinned()).toHaveLength(1);
  });

  it('pins no passage again where Discord does not say how its pin stands', async () => {
    await server.pin({ reason: 'One' });
    const opened = server.press(await server.ask());
    await opened.response;
    for (const { message } of server.discord.pins(server.general))
      server.discord.unpin(message);
    server.discord.faults.next(
      { kind: 'error', status: 403, code: 50001 },
      { method: 'GET', path: /\/messages\/\d+$/ },
    );
    expect(await server.submit(opened, { reason: 'Two' })).toContain(
      'pinned here already, as number 1',
    );
    expect(await server.states()).toEqual(['pinned']);
  });

  it('takes the place of another pin', async () => {
    await server.pin({ reason: 'Old' });
    const said = await server.pin({ reason: 'New', replaces: '#1' });
    expect(said).toContain('Pinned as number 2');
    expect(server.pinned()).toHaveLength(1);
    expect(server.pinned()[0]).toContain('takes the place of pin 1');
    expect(await server.states()).toEqual(['replaced', 'pinned']);
    const old = await server.store.pins.byNumber(server.guildId, 1);
    const message = server.discord.message(old?.messageId ?? '');
    expect(message && messageText(message)).toMatch(
      /No longer pinned since .*: see pin 2/,
    );
  });

  it.each([
    { values: { reason: 'x', replaces: '7' }, says: 'There is no pin 7 in this channel' },
    { values: { reason: 'x', replaces: 'two' }, says: '“two” is no number of a pin' },
    { values: { reason: '  ' }, says: 'The reason is empty' },
    {
      values: { reason: 'y'.repeat(301) },
      says: 'has 301 characters: shorten it to 300',
    },
  ])('refuses $says and keeps the reason', async ({ values, says }) => {
    const said = await server.pin(values);
    expect(said).toContain(says);
    expect(said).toContain('Your reason was:');
    expect(await server.states()).toEqual([]);
  });

  it('is for members who may pin, and says so before anything is written', async () => {
    expect(await refused({ by: server.mira })).toContain('*Pin Messages*');
    const role = server.discord.places.addMember({ name: 'rolf', permissions: [] });
    await server.store.servers.change(server.guildId, { pinnerRoles: role.roles });
    expect(await refused({ by: server.mira })).toContain(`<@&${role.roles[0]}>`);
    expect(await refused({ by: role })).toBe('modal');
  });

  it.each([
    {
      deny: ['PIN_MESSAGES'],
      says: /lacks the permission \*Pin Messages\* in this channel/,
    },
    {
      deny: ['SEND_MESSAGES', 'READ_MESSAGE_HISTORY'],
      says: /permissions \*Send Messages\*, \*Read Message History\*/,
    },
  ] as const)(
    'names the permissions that the bot lacks: $deny',
    async ({ deny, says }) => {
      server.discord.places.overwrite(server.general, 'bot', { deny });
      expect(await refused({ by: server.odile })).toMatch(says);
    },
  );

  it.each(['harbour-bridge', 'who-paid-for-the-bridge', 'Reading room'])(
    'works in %s too',
    async (name) => {
      const channel = server.discord.places.channel(name);
      const said = await server.pin({ reason: 'x' }, { by: server.odile, in: channel });
      expect(said).toContain('Pinned as number 1');
      expect(server.pinned(channel)).toHaveLength(1);
    },
  );

  it('works where answers are not public, and says that pins are', async () => {
    for (const publicChannels of [[], [server.discord.places.channel('claims').id]]) {
      await server.store.servers.change(server.guildId, { publicChannels });
      const speaker = publicChannels.length === 0 ? 'Ortega' : 'Berg';
      const said = await server.pin({ reason: 'x' }, { by: server.odile }, { speaker });
      expect(said).toMatch(/^Pinned as number \d.*\n-# Answers are not public in this/);
    }
    expect(server.pinned()).toHaveLength(2);
    await server.store.servers.change(server.guildId, { publicChannels: null });
    const options = { speaker: 'Lindqvist' };
    expect(
      await server.pin({ reason: 'x' }, { by: server.odile }, options),
    ).not.toContain('not public');
  });

  it('is not offered alone with the bot', async () => {
    const direct = server.discord.places.direct(server.odile);
    const message = await server.ask({ by: server.odile, in: direct });
    expect(() => server.press(message)).toThrow('has "Before", "After"');
  });
});
