import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishPins } from '../../../src/discord/pins/finish-pins.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

const POST = { method: 'POST', path: /\/channels\/\d+\/messages$/ };
const PIN = { method: 'PUT', path: /\/pins\// };
const UNPIN = { method: 'DELETE', path: /\/pins\// };

/** The pins of the bot in the channel, and all messages of it that say "Pin N". */
function inChannel() {
  const texts = server.discord.messages(server.general);
  const claims = texts.filter(({ type, components }) => {
    const [first] = components;
    return type === 0 && first?.content?.startsWith('-# Pin ');
  });
  return { pinned: server.pinned().length, claims: claims.length };
}

/** Pins so many messages of somebody else. */
function fill(count: number): void {
  for (let place = 0; place < count; place += 1)
    server.discord.pin(server.discord.say({ content: `message ${place}` }));
}

describe('a pin that Discord refuses', () => {
  it.each([
    { at: POST, status: 403, code: 50013, says: 'lacks a permission' },
    { at: POST, status: 403, code: 50001, says: '*View Channel*' },
    { at: POST, status: 404, code: 10003, says: 'the channel is gone' },
    { at: PIN, status: 403, code: 50013, says: '*Pin Messages*' },
    { at: PIN, status: 404, code: 10008, says: 'somebody deleted its message' },
    { at: PIN, status: 400, code: 50019, says: 'in its own channel only' },
  ])('is recorded as failed and explained: $code', async ({ at, status, code, says }) => {
    server.discord.faults.next({ kind: 'error', status, code }, at);
    const said = await server.pin({ reason: 'Why' });
    expect(said).toMatch(/^Not pinned: /);
    expect(said).toContain(says);
    expect(await server.states()).toEqual(['failed']);
    expect(inChannel()).toEqual({ pinned: 0, claims: 0 });
    const pin = await server.store.pins.byNumber(server.guildId, 1);
    expect(pin?.outcome?.code).toBe(code);
    expect(await server.pin({ reason: 'Again' })).toContain('Pinned as number 2');
  });

  it.each([
    { what: 'posting', at: POST },
    { what: 'pinning', at: PIN },
  ])('is none to remove: $what', async ({ at }) => {
    server.discord.faults.next({ kind: 'error', status: 403, code: 50013 }, at);
    await server.pin({ reason: 'Why' });
    expect(await server.use('pins remove', { number: 1 })).toBe(
      'Pin 1 was never pinned: `/pins history` says why.',
    );
    expect(await server.states()).toEqual(['failed']);
  });

  it('says what to do where a channel has 250 pins, and takes the place of one', async () => {
    await server.pin({ reason: 'Old' });
    fill(249);
    const said = await server.pin(
      { reason: 'x' },
      { by: server.odile },
      { speaker: 'Berg' },
    );
    expect(said).toMatch(/as many pins as Discord allows, 250.*take the place/s);
    const again = await server.pin(
      { reason: 'x', replaces: '1' },
      { by: server.odile },
      { speaker: 'Berg' },
    );
    expect(again).toContain('Pinned as number 3');
    expect(await server.states()).toEqual(['replaced', 'failed', 'pinned']);
    expect(inChannel()).toMatchObject({ pinned: 250 });
  });

  it('says that the old one still stands where it cannot be unpinned', async () => {
    await server.pin({ reason: 'Old' });
    server.discord.faults.next({ kind: 'error', status: 403, code: 50013 }, UNPIN);
    const said = await server.pin({ reason: 'New', replaces: '1' });
    expect(said).toMatch(/Pinned as number 2.*\nPin 1 still stands: the bot lacks/);
    expect(await server.states()).toEqual(['pinned', 'pinned']);
    expect(inChannel()).toEqual({ pinned: 2, claims: 2 });
  });
});

describe('a pin of which Discord says nothing', () => {
  it.each([
    { what: 'posting', at: POST },
    { what: 'pinning', at: PIN },
  ])('is made once where the answer to $what is lost', async ({ at }) => {
    server.discord.faults.next({ kind: 'lost' }, { ...at, times: 2 });
    expect(await server.pin({ reason: 'Why' })).toContain('Pinned as number 1');
    expect(inChannel()).toEqual({ pinned: 1, claims: 1 });
    expect(await server.states()).toEqual(['pinned']);
  });

  it('is finished later where Discord is ill for longer', async () => {
    server.discord.faults.next(
      { kind: 'error', status: 503 },
      { path: /\/channels\//, times: 99 },
    );
    expect(await server.pin({ reason: 'Why' })).toContain(
      'Pin 1 is entered, and is finished',
    );
    expect(await server.states()).toEqual(['planned']);
    server.discord.faults.clear();
    const { bot, routing } = server.running;
    expect(await finishPins(bot.client, routing)).toBe(1);
    expect(inChannel()).toEqual({ pinned: 1, claims: 1 });
    expect(await server.states()).toEqual(['pinned']);
  });

  it('is failed where the bot was away for too long to post it', async () => {
    server.discord.faults.next(
      { kind: 'error', status: 503 },
      { path: /\/channels\//, times: 99 },
    );
    await server.pin({ reason: 'Why' });
    server.discord.faults.clear();
    const { bot, routing } = server.running;
    const later = () => Date.now() + 16 * 60_000;
    expect(await finishPins(bot.client, { ...routing, now: later })).toBe(1);
    expect(inChannel()).toEqual({ pinned: 0, claims: 0 });
    expect(await server.states()).toEqual(['failed']);
  });
});
