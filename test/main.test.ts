import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { LocalDiscord } from '../src/preview/local-discord.ts';
import { startLocalDiscord } from '../src/preview/start-local-discord.ts';
import { messageText } from '../src/preview/world/message.ts';
import { builtProgram } from './support/programs/built-program.ts';
import { type SpawnedMain, spawnMain } from './support/spawn-main.ts';

let discord: LocalDiscord;
let folder: string;
/** The program, built; what begins with npm is tested as it lies here. */
let program: readonly string[];

beforeAll(async () => {
  discord = await startLocalDiscord();
  program = await builtProgram('src/main.ts');
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await writeFile(join(folder, 'broken.md'), '---\ntitle: No number\n---\n\nText.\n');
});

afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

/** Starts the program, which is gone after the test: the next has the same Discord. */
function start(settings: Readonly<Record<string, string>>, by = program): SpawnedMain {
  const run = spawnMain(settings, by);
  onTestFinished(async () => {
    run.process.kill('SIGKILL');
    await run.ended;
  });
  return run;
}

const inDiscord = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });

describe('npm start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is the preview without a token, and ends cleanly with %s',
    async (signal) => {
      const run = start({});
      const address = await new Promise<string>((resolve) => {
        run.process.stdout?.once('data', (line) => resolve(String(line)));
      });
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
      const page = await fetch(address.trim());
      expect(await page.text()).toContain('<title>');
      run.process.kill(signal);
      expect(await run.ended).toEqual({ code: 0, out: address, error: '' });
    },
    60_000,
  );

  it('names what is wrong with the articles without a token too', async () => {
    const { code, out, error } = await start({ CONTENT_DIR: folder }).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error.match(/broken\.md/g)).toHaveLength(1);
  }, 60_000);

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'starts, answers, and ends cleanly with %s',
    async (signal) => {
      const run = start(inDiscord());
      await expect
        .poll(() => discord.isOnline && discord.registrations > 0, { timeout: 40_000 })
        .toBe(true);
      const asked = discord.slash({
        command: 'who said',
        options: { what: 'small-boat' },
      });
      expect(messageText(await asked.answer)).toContain('**Taiwanese media**');
      const stopped = performance.now();
      run.process.kill(signal);
      const { code, out, error } = await run.ended;
      expect({ code, error }).toEqual({ code: 0, error: '' });
      expect(performance.now() - stopped).toBeLessThan(5000);
      expect(out).not.toContain(discord.token);
      expect(discord.registrations).toBe(1);
    },
    60_000,
  );

  it('ends when the npm that started it is told to stop', async () => {
    const run = start(inDiscord(), ['npm', 'start']);
    await expect.poll(() => discord.isOnline, { timeout: 40_000 }).toBe(true);
    run.process.kill('SIGTERM');
    await expect.poll(() => discord.isOnline, { timeout: 5000 }).toBe(false);
    await run.ended;
  }, 60_000);

  it('names all faults together, a line each', async () => {
    const settings = { DISCORD_TOKEN: 'a-secret-token', CONTENT_DIR: folder };
    const run = start({ ...inDiscord(), ...settings });
    const { code, out, error } = await run.ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const lines = error.trim().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^Cannot read article "broken\.md".*number/),
      expect.stringMatching(/^Cannot log in: .*DISCORD_TOKEN.*Reset Token/),
    ]);
    expect(error).not.toContain('a-secret-token');
  }, 60_000);

  it.each([
    {
      what: 'a folder that is not there',
      settings: { CONTENT_DIR: '/not/there' },
      says: /^Cannot read content folder "\/not\/there".*CONTENT_DIR/,
    },
    {
      what: 'no network',
      settings: { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      says: /^Cannot reach Discord.*ECONNREFUSED.*check the network/,
    },
    {
      what: 'a wrong token',
      settings: { DISCORD_TOKEN: 'wrong' },
      says: /^Cannot log in: .*Reset Token/,
    },
    {
      what: 'a wrong setting',
      settings: { DISCORD_GUILD_ID: 'x' },
      says: /^Cannot use DISCORD_GUILD_ID "x"/,
    },
    {
      what: 'a server that it is not in',
      settings: { DISCORD_GUILD_ID: '613425648685547541' },
      says: /^Cannot register commands in server 613425648685547541.*invite/,
    },
  ])(
    'ends with the remedy for $what',
    async ({ settings, says }) => {
      const run = start({ ...inDiscord(), ...settings });
      const { code, error } = await run.ended;
      expect(code).toBe(1);
      expect(error.trim().split('\n')).toEqual([expect.stringMatching(says)]);
    },
    60_000,
  );
});
