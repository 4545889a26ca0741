import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import type { InteractionRecord } from '../../src/discord/trace.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;
let discord: LocalDiscord;
const records: InteractionRecord[] = [];

beforeAll(async () => {
  running = await runBot(undefined, { observe: (record) => records.push(record) });
  discord = running.discord;
});

afterAll(() => running.close());

/** What an interaction was called, when it is over. */
async function nameOf({ interaction }: { interaction: { id: string } }) {
  const find = () => records.find(({ id }) => id === interaction.id);
  await expect.poll(find).toBeDefined();
  return find()?.name;
}

const HOSTILE = ['constructor', '__proto__', 'x'.repeat(100), 'a"} 1\nb{c="', '<@1> 🚢'];

describe('nameInteraction()', () => {
  it('names commands, typing, presses and choices in words of the bot’s own', async () => {
    const by = discord.places.member('odile');
    const asked = discord.slash({ command: 'who said', options: { what: 'cracks' } });
    const message = await asked.answer;
    expect(await nameOf(asked)).toEqual({ kind: 'command', command: 'who said' });
    const help = discord.slash({ command: 'help' });
    expect(await nameOf(help)).toEqual({ kind: 'command', command: 'help' });
    const typed = discord.autocomplete({
      command: 'who said',
      focused: 'speaker',
      options: { speaker: 'secret' },
    });
    expect(await nameOf(typed)).toEqual({ kind: 'suggestion', command: 'who said' });
    const pressed = discord.click({ by, message, label: 'After' });
    expect(await nameOf(pressed)).toEqual({ kind: 'press', command: 'after' });
    const pin = discord.click({ by, message, label: 'Pin' });
    const sent = await discord.submit({ opened: pin, values: { reason: 'Why' } });
    expect(await nameOf(sent)).toEqual({ kind: 'form', command: 'pin-form' });
  });

  it.each(HOSTILE)('takes no word from a forged command %j', async (name) => {
    const data = { id: '1', name, type: 1, options: [] };
    const forged = discord.interact({ type: 2, data });
    forged.answer.catch(() => undefined);
    expect(await nameOf(forged)).toEqual({ kind: 'command', command: 'unknown' });
    const options = [{ type: 1, name, options: [] }];
    const sub = discord.interact({
      type: 2,
      data: { id: '1', name: 'who', type: 1, options },
    });
    sub.answer.catch(() => undefined);
    expect(await nameOf(sub)).toEqual({ kind: 'command', command: 'unknown' });
  });

  it('has so few names that each can be counted', () => {
    expect(commands.length).toBeLessThan(30);
    const names = new Set(records.map(({ name }) => `${name.kind} ${name.command}`));
    expect(names.size).toBeLessThan(10);
  });
});
