import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await runBot();
  discord = running.discord;
});

afterEach(() => discord.faults.clear());

afterAll(() => running.close());

/** How often the bot tries to answer when its first try is refused so. */
async function triesAfter(status: number, code: number): Promise<number> {
  discord.faults.next({ kind: 'error', status, code }, { path: /callback/ });
  const before = running.log.length;
  const { interaction, answer } = discord.slash({ command: 'help' });
  answer.catch(() => undefined);
  await expect.poll(() => running.log.length).toBeGreaterThan(before);
  // Answered after a second try, if there is one: that is sent when the fault is logged.
  await discord.slash({ command: 'help' }).answer;
  return discord.requests.filter(({ path }) => path.includes(interaction.id)).length;
}

describe('reportFault()', () => {
  it.each([
    { why: 'it is too late', status: 404, code: 10062, tries: 1 },
    { why: 'it is answered already', status: 400, code: 40060, tries: 1 },
    { why: 'the answer is refused', status: 400, code: 50035, tries: 2 },
  ])('makes $tries tries where $why', async ({ status, code, tries }) => {
    expect(await triesAfter(status, code)).toBe(tries);
  });
});
