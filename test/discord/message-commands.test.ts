import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  running = await runBot();
  discord = running.discord;
});

afterAll(() => running.close());

const CLAIM = 'On Tuesday a storm bent 40 cables of the harbour bridge';

async function use(command: string, content: string): Promise<Message> {
  return discord.messageCommand({ command, message: discord.say({ content }) }).answer;
}

const press = async (message: Message, label: string) =>
  messageText(await discord.click({ message, label }).answer);

describe('commands on a message', () => {
  it.each([
    { command: 'Find passages', content: CLAIM, says: '“40 cables”; the passage has' },
    {
      command: 'Verify quotation',
      content: '“Nobody was in danger”',
      says: 'Verbatim: ',
    },
    { command: 'Verify quotation', content: 'lol', says: 'Not in these articles: ' },
    { command: 'Find passages', content: 'lol', says: 'too little to go by' },
    { command: 'Verify quotation', content: ' ', says: 'no text' },
  ])('$command answers “$content” to one alone', async ({ command, content, says }) => {
    const answer = await use(command, content);
    expect(isEphemeral(answer)).toBe(true);
    expect(messageText(answer)).toContain(says);
  });

  it('keep what differs under a passage when its context is shown', async () => {
    const answer = await use('Find passages', CLAIM);
    const text = await press(answer, 'After');
    expect(text).toContain('-# After ·');
    expect(text).toContain('“40 cables”; the passage has “14”');
  });

  it('show further passages on More, and say that they were not compared', async () => {
    const many = 'harbour bridge, Maria Ortega, Paul Lindqvist, Jo Berg';
    const answer = await use('Find passages', many);
    const [, total = '0'] = / of (\d+)/u.exec(messageText(answer)) ?? [];
    expect(Number(total)).toBeGreaterThan(3);
    const more = await press(answer, 'More');
    expect(more).toContain('not compared with the message');
    expect(more).toContain(`4 of ${total}`);
  });

  it.each(['“Nobody was in danger”', '“the zeppelin landed on Tuesday”'])(
    'publish the grade of %s with its answer',
    async (content) => {
      const answer = await use('Verify quotation', content);
      const [grade = ''] = messageText(answer).split('\n');
      const pressed = discord.click({ message: answer, label: 'Show everyone' });
      expect(messageText(await pressed.answer)).toContain(grade);
      await expect.poll(() => pressed.followUpIds).toHaveLength(1);
      const shown = discord.message(pressed.followUpIds[0] ?? '');
      expect(shown && isEphemeral(shown)).toBe(false);
      expect(shown && messageText(shown).startsWith(grade)).toBe(true);
      expect(shown?.mentions).toEqual([]);
    },
  );

  it.each(['/verify', '/cite', 'Find passages'])(
    'and %s work in direct messages and where a person brings the bot',
    async (command) => {
      const by = discord.places.member('tomas');
      const options = { '/verify': { quote: CLAIM }, '/cite': { passage: 'A1·s1' } };
      for (const place of [
        { in: discord.places.direct(by) },
        { install: 'user' as const },
      ]) {
        const message = discord.say({ content: CLAIM, by, ...place });
        const used =
          command in options
            ? discord.slash({
                command,
                options: options[command as keyof typeof options],
                by,
                ...place,
              })
            : discord.messageCommand({ command, message, by, ...place });
        expect(messageText(await used.answer)).toContain('cables');
      }
    },
  );

  it('answer /verify to one alone, and /cite to all but in its errors', async () => {
    const verified = discord.slash({ command: 'verify', options: { quote: CLAIM } });
    const cited = discord.slash({ command: 'cite', options: { passage: 'a1.1' } });
    const failed = discord.slash({ command: 'cite', options: { passage: 'A1.99' } });
    expect(isEphemeral(await verified.answer)).toBe(true);
    expect(isEphemeral(await cited.answer)).toBe(false);
    expect(isEphemeral(await failed.answer)).toBe(true);
  });

  it('send nothing that Discord’s own description refuses', () => {
    const accepted = discord.requests.filter(({ status }) => status < 400);
    expect(accepted.flatMap(openApiFaults)).toEqual([]);
  });
});
