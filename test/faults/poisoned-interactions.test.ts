import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { messageText } from '../../src/preview/world/message.ts';
import { createSnowflakes } from '../../src/preview/world/snowflake.ts';
import { builtProgram } from '../support/programs/built-program.ts';
import { type SpawnedMain, spawnMain } from '../support/spawn-main.ts';
import { mutationsOf } from './mutations.ts';

let discord: LocalDiscord;
let run: SpawnedMain;
const lines: string[] = [];

beforeAll(async () => {
  discord = await startLocalDiscord();
  const inDiscord = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
  const program = await builtProgram('src/main.ts');
  run = spawnMain({ ...inDiscord, RATE_LIMITS: 'off' }, program);
  const { stdout } = run.process;
  if (!stdout) throw new TypeError('Cannot read what is printed');
  createInterface({ input: stdout }).on('line', (line) => lines.push(line));
  await vi.waitUntil(() => discord.registrations === 1, { timeout: 30_000 });
}, 40_000);

afterAll(async () => {
  run.process.kill('SIGKILL');
  await discord.close();
});

const nextId = createSnowflakes(Date.now);

/** The payload of an interaction that the bot has answered. */
async function sample(kind: 'command' | 'typing' | 'press' | 'form'): Promise<object> {
  const by = discord.places.member('odile');
  const command = 'who said';
  const asked = discord.slash({ by, command, options: { what: 'small-boat' } });
  if (kind === 'command') return asked.interaction;
  if (kind === 'typing') {
    const options = { speaker: 'pri' };
    return discord.autocomplete({ by, command, focused: 'speaker', options }).interaction;
  }
  const message = await asked.answer;
  const label = kind === 'press' ? 'After' : 'Pin';
  const pressed = discord.click({ by, message, label });
  if (kind === 'press') return pressed.interaction;
  const values = { reason: 'Why' };
  return (await discord.submit({ opened: pressed, values })).interaction;
}

/** Asks a question as a member would; so many at once before it take their time. */
async function asks(): Promise<string> {
  const options = { what: 'small-boat' };
  const asked = discord.slash({ command: 'who said', options });
  return messageText(await asked.answer);
}

describe('a bot that gets interactions nobody should send', () => {
  it.each(['command', 'typing', 'press', 'form'] as const)(
    'goes on after each field of a %s was missing or wrong',
    async (kind) => {
      const payload = await sample(kind);
      let sent = 0;
      for (const data of mutationsOf({ ...payload }, nextId)) {
        const guildId = discord.places.guild().id;
        discord.gateway.dispatch({
          type: 'INTERACTION_CREATE',
          data,
          guildId,
          intents: 0,
        });
        sent += 1;
      }
      expect(sent).toBeGreaterThan(400);
      await expect.poll(asks, { timeout: 30_000 }).toContain('Taiwanese media');
      expect(run.process.exitCode).toBeNull();
      expect(discord.gateway.identifies).toBe(1);
    },
    60_000,
  );

  it('has logged what went wrong, a line each, and nothing that it was sent', () => {
    const read = lines.map((line) => JSON.parse(line));
    expect(read.some(({ msg }) => msg === 'Fault of the program: it goes on')).toBe(true);
    const forged = read.filter((line) => 'forged' in line);
    expect(forged).toEqual([]);
    expect(read.filter(({ level }) => level >= 60)).toEqual([]);
  });
});
