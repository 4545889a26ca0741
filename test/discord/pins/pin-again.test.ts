import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishPins } from '../../../src/discord/pins/finish-pins.ts';
import { messageText } from '../../../src/preview/world/message.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

const PIN = { method: 'PUT', path: /\/pins\// };
const DELETE = { method: 'DELETE', path: /\/messages\/\d+$/ };
const REFUSED = { kind: 'error', status: 403, code: 50013 } as const;
const NO_ACCESS = { kind: 'error', status: 403, code: 50001 } as const;

/** Lets a pin fail whose message cannot be deleted either; returns what is said of it. */
async function leaveBehind(): Promise<string> {
  server.discord.faults.next(REFUSED, PIN);
  server.discord.faults.next(NO_ACCESS, DELETE);
  return server.pin({ reason: 'Why' });
}

/** What the message of the first pin says; null once it is deleted. */
async function firstMessage(): Promise<string | null> {
  const [text] = server.discord
    .messages(server.general)
    .map(messageText)
    .filter((said) => said.startsWith('-# Pin 1 '));
  return text ?? null;
}

describe('a pin that failed and whose message could not be deleted', () => {
  it('says so in the record and to who pinned', async () => {
    expect(await leaveBehind()).toMatch(
      /^Not pinned: the bot lacks a permission.*\n\[Its message\]\(https.*\) could not be deleted and still says “Pin 1”: delete it, or use `\/pins remove`/,
    );
    expect(await firstMessage()).not.toBeNull();
    expect(await server.use('pins history', { number: 1 })).toMatch(
      /failed · Discord: .*; its message could not be deleted: .* \(50013\)$/,
    );
    expect(await server.use('pins list')).toContain(
      'failed, its message could not be deleted',
    );
  });

  it('is tried again when the store is tended, for a day', async () => {
    await leaveBehind();
    const { bot, routing } = server.running;
    const later = () => Date.now() + 25 * 60 * 60 * 1000;
    await finishPins(bot.client, { ...routing, now: later });
    expect(await firstMessage()).not.toBeNull();
    server.discord.faults.next(NO_ACCESS, DELETE);
    await finishPins(bot.client, routing);
    expect(await firstMessage()).not.toBeNull();
    await finishPins(bot.client, routing);
    expect(await firstMessage()).toBeNull();
    expect(await server.states()).toEqual(['failed']);
    expect(await server.use('pins history', { number: 1 })).toContain(
      'The message that was left behind is deleted',
    );
    expect(await server.use('pins list')).toMatch(/ · failed · <#\d+>\n/);
  });

  it('is deleted by /pins remove', async () => {
    await leaveBehind();
    server.discord.faults.next(NO_ACCESS, DELETE);
    expect(await server.use('pins remove', { number: 1 })).toMatch(
      /never pinned, and \[its message\].* cannot be deleted by the bot: .*\*View Channel\*/,
    );
    expect(await server.use('pins remove', { number: 1 })).toContain('is deleted');
    expect(await firstMessage()).toBeNull();
    expect(await server.use('pins remove', { number: 1 })).toBe(
      'Pin 1 was never pinned: `/pins history` says why.',
    );
  });

  it('is enough where somebody else deleted the message', async () => {
    server.discord.faults.next(REFUSED, PIN);
    server.discord.faults.next({ kind: 'error', status: 404, code: 10008 }, DELETE);
    expect(await server.pin({ reason: 'Why' })).not.toContain('could not be deleted');
    expect((await server.store.pins.byNumber(server.guildId, 1))?.messageId).toBeNull();
  });
});

describe('two who replace one pin at the same time', () => {
  it('are one who does and one who is told', async () => {
    await server.pin({ reason: 'Old' });
    const by = { by: server.odile };
    const speakers = ['Berg', 'Lindqvist'];
    const forms = await Promise.all(
      speakers.map(async (speaker) => server.press(await server.ask(by, { speaker }))),
    );
    await Promise.all(forms.map(({ response }) => response));
    const said = await Promise.all(
      forms.map((form) => server.submit(form, { reason: 'New', replaces: '1' })),
    );
    expect(
      said.filter((text) => text.startsWith('Pinned as number 2 in place of pin 1: ')),
    ).toHaveLength(1);
    const [lost = ''] = said.filter((text) => !text.startsWith('Pinned'));
    expect(lost).toMatch(
      /^Pin 2 takes the place of pin 1 already: .*\nTo pin this too, .*\n-# Your reason was: New$/,
    );
    expect(await server.states()).toEqual(['replaced', 'pinned']);
    expect(server.pinned()).toHaveLength(1);
  });

  it('are told by which it was replaced where they come later', async () => {
    await server.pin({ reason: 'Old' });
    const by = { by: server.odile };
    await server.pin({ reason: 'New', replaces: '1' }, by, { speaker: 'Berg' });
    expect(
      await server.pin({ reason: 'x', replaces: '1' }, by, { speaker: 'Lindqvist' }),
    ).toMatch(/^Pin 1 was replaced by pin 2 already: .*\n-# Your reason was: x$/);
    const { answer } = server.discord.slash({ ...by, command: 'pins export' });
    const [file] = (await answer).attachments;
    const text = await (await fetch(file?.url ?? '')).text();
    expect(text).toContain('## Pin 1: replaced by pin 2\n');
    expect(text).toMatch(/\n- \S+ unpinned for pin 2 by user \d+\n/);
  });

  it('may come one after the other where the first no longer stands', async () => {
    await server.pin({ reason: 'Old' });
    server.discord.faults.next(REFUSED, { method: 'DELETE', path: /\/pins\// });
    const by = { by: server.odile };
    await server.pin({ reason: 'New', replaces: '1' }, by, { speaker: 'Berg' });
    expect(await server.states()).toEqual(['pinned', 'pinned']);
    const again = () =>
      server.pin({ reason: 'x', replaces: '1' }, by, { speaker: 'Lindqvist' });
    expect(await again()).toContain('Pin 2 takes the place of pin 1 already');
    const second = await server.store.pins.byNumber(server.guildId, 2);
    server.discord.deleteMessage(second?.messageId ?? '');
    expect(await again()).toContain('Pinned as number 3');
    expect(await server.states()).toEqual(['replaced', 'removed', 'pinned']);
  });
});
