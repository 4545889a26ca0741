import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import {
  isEphemeral,
  type Message,
  messageText,
} from '../../src/preview/world/message.ts';
import { openApiFaults } from '../support/openapi.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await runBot(commands);
  discord = running.discord;
});

afterAll(() => running.close());

function ask(
  options: Record<string, string | boolean>,
  command: string,
): Promise<Message> {
  return discord.slash({ command, options }).answer;
}

describe('route() with the questions', () => {
  it.each([
    { command: 'when was', options: { what: 'the bridge shut' }, bold: '**Monday**' },
    { command: 'how many', options: { of: 'people on the ferry' }, bold: '**9,000' },
    {
      command: 'ask',
      options: { question: 'When was the bridge shut?' },
      bold: '**Monday**',
    },
    {
      command: 'what happened',
      options: { about: 'ferry', when: 'March 2026' },
      bold: 'Of “March 2026”',
    },
    {
      command: 'who said',
      options: { speaker: 'Ortega', order: 'time' },
      bold: 'Oldest article first',
    },
  ])('answers /$command with $bold', async ({ command, options, bold }) => {
    const message = await ask(options, command);
    expect(messageText(message)).toContain(bold);
    expect(isEphemeral(message)).toBe(false);
  });

  it('keeps the answering words in bold in what a button shows', async () => {
    const message = await ask({ of: 'people on the ferry', private: true }, 'how many');
    const pressed = await discord.click({ message, label: 'Before' }).answer;
    expect(messageText(pressed)).toContain('Before · A2·s0');
    expect(messageText(pressed)).toContain('**9,000');
    expect(messageText(pressed)).not.toContain('**ferry**');
  });

  it.each([
    {
      command: 'ask',
      options: { question: 'x '.repeat(200) },
      says: 'shorten it to 300',
    },
    {
      command: 'how many',
      options: { of: 'jets '.repeat(100) },
      says: 'shorten it to 300',
    },
    {
      command: 'what happened',
      options: { about: 'ferry', when: 'blurgh' },
      says: 'is no time',
    },
    {
      command: 'what happened',
      options: { about: 'ferry', when: '1'.repeat(101) },
      says: 'shorten it to 100',
    },
    {
      command: 'who said',
      options: { what: 'ferry', order: 'worst' },
      says: 'no order “worst”: choose best or time',
    },
  ])('says privately what is wrong: $says', async ({ command, options, says }) => {
    const message = await ask(options, command);
    expect(messageText(message)).toContain(says);
    expect(isEphemeral(message)).toBe(true);
  });

  it('sends nothing that Discord’s own description refuses', () => {
    expect(discord.requests.flatMap(openApiFaults)).toEqual([]);
  });
});
