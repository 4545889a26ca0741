import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import {
  isEphemeral,
  type Message,
  messageText,
} from '../../src/preview/world/message.ts';
import type { Member } from '../../src/preview/world/user.ts';
import { openApiFaults } from '../support/openapi.ts';
import { connectBot, type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await runBot();
  discord = running.discord;
});

afterEach(() => discord.faults.clear());

afterAll(() => running.close());

function ask(isPrivate: boolean): Promise<Message> {
  const options = { speaker: 'Ortega', private: isPrivate };
  return discord.slash({ command: 'who said', options }).answer;
}

describe('buttons through Discord', () => {
  it('open context beside a public answer, which stays as it is', async () => {
    const message = await ask(false);
    const opened = await discord.click({ message, label: 'Before', by: other() }).answer;
    expect(isEphemeral(opened)).toBe(true);
    expect(opened.id).not.toBe(message.id);
    expect(messageText(opened)).toContain('-# Before ·');
    expect(discord.message(message.id)).toEqual(message);
  });

  it('change a private answer in its place', async () => {
    const message = await ask(true);
    const changed = await discord.click({ message, label: 'After' }).answer;
    expect(changed.id).toBe(message.id);
    expect(messageText(changed)).toContain('-# After ·');
  });

  it('show a private answer to everyone, pinging nobody', async () => {
    const message = await ask(true);
    const pressed = discord.click({ message, label: 'Show everyone' });
    expect(messageText(await pressed.answer)).toContain('-# Shown to everyone');
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    const shown = discord.message(pressed.followUpIds[0] ?? '');
    expect(shown && isEphemeral(shown)).toBe(false);
    expect(shown && messageText(shown)).toContain('-# Asked and shown by <@');
    expect(shown?.mentions).toEqual([]);
  });

  it('say what is true when Discord refuses to show an answer', async () => {
    const message = await ask(true);
    discord.faults.next(
      { kind: 'error', status: 403, code: 50013 },
      { method: 'POST', path: /^\/webhooks\/[^/]+\/[^/]+$/ },
    );
    const pressed = discord.click({ message, label: 'Show everyone' });
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    const told = discord.message(pressed.followUpIds[0] ?? '');
    expect(told && messageText(told)).toContain('Something went wrong');
    const now = discord.message(message.id);
    expect(now && messageText(now)).not.toContain('Shown to everyone');
  });

  it.each([
    { who: 'the one who asked', by: () => undefined, isGone: true },
    { who: 'a moderator', by: () => discord.places.member('odile'), isGone: true },
    { who: 'somebody else', by: other, isGone: false },
  ])('remove an answer for $who: $isGone', async ({ by, isGone }) => {
    const message = await ask(false);
    const member = by();
    const pressed = discord.click({
      message,
      label: 'Remove',
      ...(member ? { by: member } : {}),
    });
    const response = await pressed.response;
    expect(response.kind).toBe(isGone ? 'deferred-update' : 'message');
    await expect.poll(() => discord.message(message.id) === undefined).toBe(isGone);
  });

  it.each([
    '',
    'more',
    '1:r:lz63ag7l4ao::0.0:0.0::',
    `1:b:${'z'.repeat(95)}`,
    '\u{1f6a2}',
  ])('refuse the forged custom id %j', async (customId) => {
    const message = await ask(false);
    const refused = await discord.click({ message, customId }).answer;
    expect(isEphemeral(refused)).toBe(true);
    expect(messageText(refused)).toContain('another version');
    expect(discord.message(message.id)).toEqual(message);
  });

  it('keep the file of a passage that is too long for a message', async () => {
    const options = { about: 'inspectors', private: true };
    const message = await discord.slash({ command: 'what happened', options }).answer;
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['A3-s2.txt']);
    const pressed = discord.click({ message, label: 'Show everyone' });
    expect((await pressed.answer).attachments).toHaveLength(1);
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    expect(discord.message(pressed.followUpIds[0] ?? '')?.attachments).toHaveLength(1);
  });

  it('refuse a select that is none of ours', async () => {
    const message = await ask(false);
    const refused = await discord.select({ message, customId: 'x', values: ['y'] })
      .answer;
    expect(isEphemeral(refused)).toBe(true);
  });

  it('work in a conversation with the bot, and in a thread', async () => {
    const by = other();
    const places = [discord.places.direct(by), discord.places.channel('harbour-bridge')];
    for (const place of places) {
      const options = { speaker: 'Ortega' };
      const message = await discord.slash({ command: 'who said', options, by, in: place })
        .answer;
      const opened = await discord.click({ message, label: 'After', by, in: place })
        .answer;
      expect(messageText(opened)).toContain('-# After ·');
      await discord.click({ message, label: 'Remove', by, in: place }).response;
      await expect.poll(() => discord.message(message.id)).toBeUndefined();
    }
  });

  it('work after a restart of the bot', async () => {
    const message = await ask(false);
    await running.bot.stop();
    const again = await connectBot(discord);
    running = {
      ...running,
      ...again,
      close: async () => {
        await again.bot.stop();
        await discord.close();
      },
    };
    const opened = await discord.click({ message, label: 'Before' }).answer;
    expect(messageText(opened)).toContain('-# Before ·');
  });

  it('are answered after a lost connection too', async () => {
    const message = await ask(false);
    discord.gateway.kill();
    const pressed = discord.click({ message, label: 'After' });
    const asked = discord.slash({ command: 'who said', options: { what: 'cracks' } });
    expect(messageText(await pressed.answer)).toContain('-# After ·');
    expect(messageText(await asked.answer)).toContain('Ortega');
  });

  it('send nothing that Discord’s own description refuses', () => {
    expect(discord.requests.length).toBeGreaterThan(10);
    expect(discord.requests.flatMap(openApiFaults)).toEqual([]);
  });
});

/** Somebody who did not ask and may not moderate; Mira asks. */
function other(): Member {
  return discord.places.member('tomas');
}
