import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../src/preview/local-discord.ts';
import { startLocalDiscord } from '../src/preview/start-local-discord.ts';
import { messageText } from '../src/preview/world/message.ts';
import { builtProgram } from './support/programs/built-program.ts';
import { type SpawnedMain, spawnMain } from './support/spawn-main.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
});

afterAll(() => discord.close());

async function start(settings: Record<string, string>): Promise<SpawnedMain> {
  const inDiscord = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
  return spawnMain({ ...inDiscord, ...settings }, await builtProgram('src/main.ts'));
}

/** Where a program that has started says that health is served. */
async function healthOf({ process: { stdout } }: SpawnedMain): Promise<string> {
  if (!stdout) throw new TypeError('Cannot read what is printed');
  for await (const line of createInterface({ input: stdout })) {
    const { msg, health } = JSON.parse(line);
    if (msg === 'Ready') return health;
  }
  throw new Error('Cannot find the line that says that it is ready');
}

async function get(address: string): Promise<{ status: number; body: string }> {
  const response = await fetch(address);
  return { status: response.status, body: await response.text() };
}

describe('npm start with a port', () => {
  it('serves health and metrics, and says what is not ready and when it is again', async () => {
    const run = await start({ PORT: '0' });
    const origin = await healthOf(run);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await get(`${origin}/healthz`)).toEqual({ status: 200, body: 'alive\n' });
    const ready = 'gateway: ready\nstore: ready\ncontent: ready\n';
    expect(await get(`${origin}/readyz`)).toEqual({ status: 200, body: ready });

    const asked = discord.slash({ command: 'who said', options: { what: 'small-boat' } });
    expect(messageText(await asked.answer)).toContain('Taiwanese media');
    const metrics = async () => (await get(`${origin}/metrics`)).body;
    await expect
      .poll(metrics)
      .toContain(
        'interactions_total{kind="command",command="who said",outcome="answered"} 1',
      );
    expect(await metrics()).toContain('verbatim_index_articles 14\n');
    expect(await metrics()).toContain('verbatim_gateway_shards{state="ready"} 1\n');

    discord.gateway.refuse(true);
    discord.gateway.kill();
    await expect
      .poll(() => get(`${origin}/readyz`))
      .toEqual({ status: 503, body: ready.replace('ready', 'not ready') });
    expect((await get(`${origin}/healthz`)).status).toBe(200);
    discord.gateway.refuse(false);
    await expect
      .poll(() => get(`${origin}/readyz`), { timeout: 15_000 })
      .toEqual({ status: 200, body: ready });
    run.process.kill('SIGTERM');
    expect(await run.ended).toMatchObject({ code: 0, error: '' });
  }, 60_000);

  it('answers without a store, and says that it is away', async () => {
    const run = await start({
      PORT: '0',
      DATABASE_URL: 'postgres://bot@127.0.0.1:9/verbatim',
    });
    const origin = await healthOf(run);
    expect(await get(`${origin}/readyz`)).toEqual({
      status: 503,
      body: 'gateway: ready\nstore: not ready\ncontent: ready\n',
    });
    const asked = discord.slash({ command: 'who said', options: { what: 'small-boat' } });
    expect(messageText(await asked.answer)).toContain('Taiwanese media');
    // It is tried again a second after it failed at the start.
    const countFaults = async () => {
      await get(`${origin}/readyz`);
      return (await get(`${origin}/metrics`)).body;
    };
    await expect
      .poll(countFaults, { timeout: 20_000 })
      .toMatch(/store_errors_total\{fault="unreachable"\} [1-9]/);
    run.process.kill('SIGTERM');
    expect(await run.ended).toMatchObject({ code: 0 });
  }, 60_000);

  it('names the remedy where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, error } = await (await start({ PORT: String(port) })).ended;
    other.close();
    expect(code).toBe(1);
    expect(error).toMatch(
      /^Cannot serve health and metrics \(.*EADDRINUSE.*set PORT.*\n$/,
    );
  }, 30_000);
});
