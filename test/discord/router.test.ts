import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import type { Command } from '../../src/discord/command.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import {
  isEphemeral,
  type Message,
  messageText,
} from '../../src/preview/world/message.ts';
import { openApiFaults } from '../support/openapi.ts';
import { type RunningBot, runBot } from './run-bot.ts';

const broken: Command = {
  data: {
    name: 'broken',
    description: 'Fails',
    options: [
      { type: 3, name: 'what', description: 'What' },
      { type: 3, name: 'typed', description: 'Typed', autocomplete: true },
    ],
  },
  answer() {
    throw new Error('Cannot answer: a bug');
  },
  suggest() {
    throw new Error('Cannot suggest: a bug');
  },
};

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await runBot([...commands, broken]);
  discord = running.discord;
});

afterAll(() => running.close());

function ask(
  options: Record<string, string | boolean>,
  command = 'who said',
): Promise<Message> {
  return discord.slash({ command, options }).answer;
}

/** What the log says of an interaction: one line, when it is over. */
async function linesOf(id: string): Promise<readonly string[]> {
  const lines = () => running.log.filter((line) => line.includes(id));
  await expect.poll(() => lines().length).toBe(1);
  return lines();
}

describe('route() with a slash command', () => {
  it('answers everyone', async () => {
    const message = await ask({ what: 'cracks' });
    expect(isEphemeral(message)).toBe(false);
    expect(messageText(message)).toContain('**Maria Ortega** · quotation');
    expect(messageText(message)).toContain('“We saw the **cracks** in time.”');
  });

  it.each([
    { what: 'a private question', options: { what: 'cracks', private: true } },
    { what: 'a question without an answer', options: { what: 'zeppelin' } },
    { what: 'a question that asks nothing', options: {} },
    { what: 'an unknown article', options: { what: 'cracks', article: 'A99' } },
    { what: 'an unknown kind', options: { what: 'cracks', kind: 'song' } },
  ])('answers $what in private', async ({ options }) => {
    expect(isEphemeral(await ask(options))).toBe(true);
  });

  it('answers /help in private', async () => {
    const message = await ask({}, 'help');
    expect(messageText(message)).toContain('/who said what: small-boat');
    expect(isEphemeral(message)).toBe(true);
  });

  it.each([
    { options: { what: 'x'.repeat(10_000) } },
    { options: { speaker: '*'.repeat(10_000) } },
    { options: { what: 'ok', article: '@everyone'.repeat(1000) } },
    { options: { what: '\ud800\udc00\ud800' } },
    { options: { what: '```'.repeat(90) } },
    { options: { what: '\u0000\n\r\u2028# > - '.repeat(20) } },
    {
      options: { what: '@everyone <@1> discord.gg/x https://x.example', private: false },
    },
    { options: { kind: '||x||'.repeat(40) } },
  ])('takes hostile options: %o', async ({ options }) => {
    const message = await ask(options);
    expect(isEphemeral(message)).toBe(true);
    expect(message.mentions).toEqual([]);
    expect(message.mention_everyone).toBe(false);
    expect(messageText(message)).not.toContain('Something went wrong');
  });

  it('tells of a bug with a number, and logs it once without the question', async () => {
    const asked = discord.slash({
      command: 'broken',
      options: { what: 'my secret question' },
    });
    const message = await asked.answer;
    expect(isEphemeral(message)).toBe(true);
    expect(messageText(message)).toContain(asked.interaction.id);
    const [line] = await linesOf(asked.interaction.id);
    expect(line).toContain('"command":"broken","outcome":"failed"');
    expect(line).toContain('router.test.ts');
    expect(line).not.toContain('secret');
  });

  it('says that a command is gone after an update', async () => {
    const message = await discord.interact({
      type: 2,
      data: { id: '1', name: 'gone', type: 1, options: [] },
    }).answer;
    expect(messageText(message)).toContain('has changed');
  });

  it('logs an answer that came too late once, and lives on', async () => {
    discord.faults.next(
      { kind: 'error', status: 404, code: 10062 },
      { path: /callback/ },
    );
    const asked = discord.slash({ command: 'who said', options: { what: 'cracks' } });
    asked.answer.catch(() => undefined);
    const [line] = await linesOf(asked.interaction.id);
    expect(line).toContain('"outcome":"late"');
    expect(line).toContain('10062');
    expect(line).not.toContain('cracks');
    expect(messageText(await ask({ what: 'cracks' }))).toContain('Ortega');
  });
});

describe('route() with autocomplete', () => {
  function typing(command: string, focused: string, typed: string) {
    return discord.autocomplete({ command, focused, options: { [focused]: typed } });
  }

  async function suggest(command: string, focused: string, typed: string) {
    const asked = typing(command, focused, typed);
    const response = await asked.response;
    return response.kind === 'choices' ? response.choices : null;
  }

  it('suggests what begins so', async () => {
    expect(await suggest('who said', 'speaker', 'ort')).toEqual([
      expect.objectContaining({ value: 'Maria Ortega' }),
    ]);
  });

  it.each(['', '\ud800', '*'.repeat(10_000), '@everyone'])('takes %j', async (typed) => {
    expect(await suggest('who said', 'speaker', typed)).toBeInstanceOf(Array);
    expect(await suggest('who said', 'article', typed)).toBeInstanceOf(Array);
  });

  it('suggests nothing where suggesting fails', async () => {
    const asked = typing('broken', 'typed', 'x');
    expect(await asked.response).toMatchObject({ kind: 'choices', choices: [] });
    const [line] = await linesOf(asked.interaction.id);
    expect(line).toContain('Cannot suggest: a bug');
  });

  it('sends nothing that Discord’s own description refuses', () => {
    expect(discord.requests.length).toBeGreaterThan(10);
    expect(discord.requests.flatMap(openApiFaults)).toEqual([]);
  });
});
