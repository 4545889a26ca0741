import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import {
  missingAccess,
  type RestFault,
  serverError,
} from '../../src/preview/rest/rest-faults.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { buildBot, logIn, type RunningBot, startBot } from './bot.ts';
import { buildManualClock } from './manual-clock.ts';
import { buildRestClient, whoCommand } from './rest-client.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeEach(async () => {
  running = await startBot();
  discord = running.discord;
});

afterEach(() => running.stop());

const registration = { method: 'PUT', path: /\/commands$/ };
const register = () => running.bot.application.commands.set([whoCommand]);

describe('faults of REST, as the real client meets them', () => {
  it.each<[string, RestFault]>([
    ['its own rate limit', { kind: 'rate-limit', retryAfterSeconds: 0.05 }],
    [
      'the global rate limit',
      { kind: 'rate-limit', retryAfterSeconds: 0.05, scope: 'global' },
    ],
    ['a slow answer', { kind: 'slow', delayMs: 50 }],
  ])('waits out %s', async (_name, fault) => {
    discord.faults.next(fault, registration);
    await register();
    expect(discord.registrations).toBe(2);
  });

  it.each<[string, RestFault, object]>([
    ['500', serverError, { status: 500 }],
    ['missing access', missingAccess, { status: 403, code: 50001 }],
    ['an error of choice', { kind: 'error', status: 400, code: 30034 }, { code: 30034 }],
  ])('is refused with %s', async (_name, fault, expected) => {
    discord.faults.next(fault, registration);
    await expect(register()).rejects.toMatchObject(expected);
    expect(discord.registrations).toBe(1);
  });

  it.each<[string, RestFault, number]>([
    ['is cut before anything is done', { kind: 'cut' }, 1],
    ['is lost after it was carried out', { kind: 'lost' }, 2],
  ])('fails where the connection %s', async (_name, fault, registrations) => {
    discord.faults.next(fault, registration);
    await expect(register()).rejects.toThrow();
    expect(discord.registrations).toBe(registrations);
  });

  it('gives up on an answer that never comes', async () => {
    const bot = await logIn(
      buildBot(discord, {
        rest: { api: discord.url, version: '10', timeout: 80, retries: 0 },
      }),
      discord,
    );
    discord.faults.next({ kind: 'hang' }, registration);
    await expect(bot.application.commands.set([])).rejects.toThrow('aborted');
    await bot.destroy();
  });

  it('meets the requests it is meant for, as often as asked, until cleared', async () => {
    discord.faults.next(serverError, { ...registration, times: 3 });
    expect((await running.bot.application.commands.fetch()).size).toBeGreaterThan(0);
    await expect(register()).rejects.toMatchObject({ status: 500 });
    await expect(register()).rejects.toMatchObject({ status: 500 });
    discord.faults.clear();
    await register();
  });

  it('shows a token refused in mid-life as 401', async () => {
    discord.revokeToken();
    await expect(register()).rejects.toMatchObject({ status: 401 });
  });

  it('carries out the first answer and then loses the word of it', async () => {
    const errors: unknown[] = [];
    running.react = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      discord.faults.next({ kind: 'lost' }, { path: /callback$/ });
      await interaction.reply('here').catch((error: unknown) => errors.push(error));
    };
    const asked = discord.slash({ command: 'who said' });
    expect((await asked.answer).content).toBe('here');
    await expect.poll(() => errors).toHaveLength(1);
  });
});

describe('the rate limit of a bucket', () => {
  it('is told in headers, and kept', async () => {
    const clock = buildManualClock();
    const local = await startLocalDiscord({
      clock,
      rateLimit: { limit: 2, windowMs: 1000 },
    });
    const rest = buildRestClient(local);
    const [first, second, third] = [
      await rest.send('GET', '/users/@me'),
      await rest.send('GET', '/users/@me'),
      await rest.send('GET', '/users/@me'),
    ];
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
    expect(second.headers.get('x-ratelimit-reset-after')).toBe('1.000');
    expect(third).toMatchObject({ status: 429, body: { retry_after: 1, global: false } });
    expect((await rest.send('GET', '/applications/@me')).status).toBe(200);
    clock.advance(1000);
    expect((await rest.send('GET', '/users/@me')).status).toBe(200);
    await local.close();
  });
});
