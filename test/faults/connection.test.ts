import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { RestFault } from '../../src/preview/rest/rest-faults.ts';
import { messageText } from '../../src/preview/world/message.ts';
import { type RunningBot, runBot } from '../discord/run-bot.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeEach(async () => {
  running = await runBot();
  discord = running.discord;
});

afterEach(() => running.close());

const QUESTION = { command: 'who said', options: { what: 'cracks' } };
const CALLBACK = { path: /callback/ };

const ask = () => discord.slash(QUESTION);

/** How often the bot tried to answer an interaction. */
const tries = ({ interaction }: ReturnType<typeof ask>): number =>
  discord.requests.filter(({ path }) => path.includes(interaction.id)).length;

/** The log's one line of an interaction. */
async function lineOf({ interaction }: ReturnType<typeof ask>): Promise<string> {
  const find = () =>
    running.log.filter(
      (line) => line.includes(interaction.id) && line.includes('"msg":"Interaction"'),
    );
  await expect.poll(() => find().length, { timeout: 15_000 }).toBe(1);
  return find().join();
}

describe('the bot whose gateway fails', () => {
  it.each([
    ['is asked to connect again', () => discord.gateway.reconnect()],
    ['is cut off', () => discord.gateway.kill()],
    ['is closed with 4000', () => discord.gateway.close(4000)],
    ['is closed with 1001', () => discord.gateway.close(1001)],
    [
      'has an invalid session that can be resumed',
      () => discord.gateway.invalidate(true),
    ],
  ])('answers once what came while it %s', async (_how, fail) => {
    fail();
    const asked = [ask(), ask()];
    for (const one of asked) expect(messageText(await one.answer)).toContain('Ortega');
    for (const one of asked) expect(await lineOf(one)).toContain('answered');
    expect(asked.map(tries)).toEqual([1, 1]);
    expect(discord.gateway.identifies).toBe(1);
  });

  it('answers once what Discord sends again', async () => {
    const { client } = running.bot;
    client.once(Events.InteractionCreate, (interaction) => {
      client.emit(Events.InteractionCreate, interaction);
    });
    const asked = ask();
    expect(messageText(await asked.answer)).toContain('Ortega');
    expect(await lineOf(asked)).toContain('"outcome":"answered"');
    expect(tries(asked)).toBe(1);
  });

  it('answers again when its session was over', async () => {
    discord.gateway.invalidate(false);
    await expect.poll(() => discord.gateway.identifies, { timeout: 15_000 }).toBe(2);
    await expect.poll(() => discord.isOnline).toBe(true);
    expect(messageText(await ask().answer)).toContain('Ortega');
  });

  it.each([
    ['the same session', () => discord.gateway.reconnect()],
    ['a new one', () => discord.gateway.invalidate(false)],
  ])('says once that it is connected again, in %s', async (_which, fail) => {
    const says = (what: string) =>
      running.log.filter((line) => line.includes(`"msg":"${what}`)).length;
    fail();
    await expect.poll(() => says('Connected again'), { timeout: 15_000 }).toBe(1);
    expect(says('Connection lost')).toBeGreaterThanOrEqual(1);
  });
});

describe('the bot whose answers fail', () => {
  it.each<[string, RestFault, number]>([
    ['are limited for a moment', { kind: 'rate-limit', retryAfterSeconds: 0.05 }, 2],
    ['meet 502 once', { kind: 'error', status: 502 }, 2],
    ['are slow', { kind: 'slow', delayMs: 300 }, 1],
    ['are cut off once', { kind: 'cut' }, 2],
  ])('answers in time where they %s', async (_how, fault, most) => {
    discord.faults.next(fault, CALLBACK);
    const asked = ask();
    expect(messageText(await asked.answer)).toContain('Ortega');
    expect(await lineOf(asked)).toContain('"outcome":"answered"');
    expect(tries(asked)).toBeLessThanOrEqual(most);
  });

  it('does not say twice what Discord has, where only its word was lost', async () => {
    discord.faults.next({ kind: 'lost' }, CALLBACK);
    const asked = ask();
    expect(messageText(await asked.answer)).toContain('Ortega');
    // The bot cannot know it, tries again, and is told.
    expect(await lineOf(asked)).toContain('"outcome":"late"');
    expect(tries(asked)).toBe(2);
  });

  it.each(['cut', 'lost'] as const)(
    'does not leave anybody “thinking” where its first word was %s',
    async (kind) => {
      discord.faults.next({ kind }, CALLBACK);
      const by = discord.places.member('odile');
      const asked = discord.slash({ by, command: 'pins list' });
      expect(messageText(await asked.answer)).toContain('No pins here yet');
      expect(await lineOf(asked)).toContain('"outcome":"answered"');
    },
  );

  it('says that something went wrong where the connection was cut again', async () => {
    discord.faults.next({ kind: 'cut' }, CALLBACK);
    discord.faults.next({ kind: 'cut' }, CALLBACK);
    const asked = ask();
    expect(messageText(await asked.answer)).toContain('Something went wrong');
    expect(await lineOf(asked)).toContain('"outcome":"failed"');
  });

  it('gives up where Discord is ill, and answers the next', async () => {
    discord.faults.next({ kind: 'error', status: 500 }, { ...CALLBACK, times: 4 });
    const asked = ask();
    asked.answer.catch(() => undefined);
    expect(await lineOf(asked)).toContain('"outcome":"failed"');
    discord.faults.clear();
    expect(messageText(await ask().answer)).toContain('Ortega');
  });

  it('holds nobody up where one answer is never taken', async () => {
    discord.faults.next({ kind: 'hang' }, CALLBACK);
    const hanging = ask();
    hanging.answer.catch(() => undefined);
    await expect.poll(() => tries(hanging)).toBe(1);
    const from = performance.now();
    expect(messageText(await ask().answer)).toContain('Ortega');
    expect(performance.now() - from).toBeLessThan(2500);
    // It is tried once more after five seconds, and then it is too late.
    expect(await lineOf(hanging)).toMatch(/"outcome":"(late|failed)"/);
  }, 30_000);
});
