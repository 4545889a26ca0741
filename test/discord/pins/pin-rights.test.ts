import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

const PIN = { method: 'PUT', path: /\/pins\// };

describe('a form for a pin that is sent', () => {
  it('names what the bot may not do any more, and keeps the reason', async () => {
    const opened = server.press(await server.ask());
    await opened.response;
    const { places } = server.discord;
    places.overwrite(server.general, 'bot', { deny: ['PIN_MESSAGES'] });
    const before = server.discord.messages(server.general).length;
    const said = await server.submit(opened, { reason: 'Asked often' });
    expect(said).toMatch(
      /^The bot lacks the permission \*Pin Messages\* in this channel: .*\n-# Your reason was: Asked often$/,
    );
    expect(await server.states()).toEqual([]);
    expect(server.discord.messages(server.general)).toHaveLength(before);
  });

  it('is refused to who may not pin any more', async () => {
    const by = server.discord.places.addMember({
      name: 'paul',
      permissions: ['PIN_MESSAGES'],
    });
    const opened = server.press(await server.ask(), { by });
    await opened.response;
    server.discord.places.overwrite(server.general, by, { deny: ['PIN_MESSAGES'] });
    expect(await server.submit(opened, { reason: 'x' })).toContain('*Pin Messages*');
    expect(await server.states()).toEqual([]);
  });
});

describe('a pin that is to make room', () => {
  /** Pins one, fills the channel, and lets the bot ask twice to pin another in its place. */
  async function replaceInFull(secondTry: () => void): Promise<string> {
    await server.pin({ reason: 'Old' });
    for (let place = 0; place < 249; place += 1)
      server.discord.pin(server.discord.say({ content: `message ${place}` }));
    const full = { kind: 'error', status: 400, code: 30003 } as const;
    server.discord.faults.next(full, PIN);
    secondTry();
    const by = { by: server.odile };
    return server.pin({ reason: 'New', replaces: '1' }, by, { speaker: 'Berg' });
  }

  it('stands as before where the other cannot be pinned after all', async () => {
    const refused = { kind: 'error', status: 403, code: 50013 } as const;
    const said = await replaceInFull(() => server.discord.faults.next(refused, PIN));
    expect(said).toMatch(/^Not pinned: the bot lacks a permission/);
    expect(await server.states()).toEqual(['pinned', 'failed']);
    expect(server.pinned()).toHaveLength(250);
    expect(server.pinned().filter((text) => text.startsWith('-# Pin 1 '))).toHaveLength(
      1,
    );
  });

  it('is unpinned where the other can be', async () => {
    const said = await replaceInFull(() => undefined);
    expect(said).toContain('Pinned as number 2');
    expect(await server.states()).toEqual(['replaced', 'pinned']);
    expect(server.pinned()).toHaveLength(250);
  });
});
