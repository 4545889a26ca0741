import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCustomId } from '../../src/discord/custom-id.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import {
  isEphemeral,
  type Message,
  messageText,
} from '../../src/preview/world/message.ts';
import { openApiFaults } from '../support/openapi.ts';
import { flatten } from './cite.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await runBot();
  discord = running.discord;
});

afterAll(() => running.close());

function askCast(isPrivate: boolean): Promise<Message> {
  const options = { article: 'A1', private: isPrivate };
  return discord.slash({ command: 'who speaks', options }).answer;
}

/** The custom id of the menu of speakers. */
function menuOf(message: Message): string {
  const ids = flatten(message.components).flatMap(({ custom_id }) => custom_id ?? []);
  return ids.find((id) => parseCustomId(id)?.action === 'speaker') ?? '';
}

const choose = (message: Message, value: string) =>
  discord.select({ message, customId: menuOf(message), values: [value] }).answer;

describe('the cast of an article through Discord', () => {
  it('leads from a choice to what the speaker said, for the one who chose', async () => {
    const message = await askCast(false);
    const opened = await choose(message, 'Maria Ortega');
    expect(isEphemeral(opened)).toBe(true);
    expect(messageText(opened)).toContain('/who said speaker: Maria Ortega');
    expect(messageText(opened)).toContain('1 of 3');
    expect(discord.message(message.id)).toEqual(message);
  });

  it('can be shown to everyone', async () => {
    const message = await askCast(true);
    const pressed = discord.click({ message, label: 'Show everyone' });
    expect(messageText(await pressed.answer)).toContain('-# Shown to everyone');
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    const shown = discord.message(pressed.followUpIds[0] ?? '');
    expect(shown && messageText(shown)).toContain('**Maria Ortega**');
    expect(shown && menuOf(shown)).not.toBe('');
  });

  it('keeps to Discord’s own description of its API', () => {
    expect(discord.requests.flatMap(openApiFaults)).toEqual([]);
  });
});
