import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { messageText } from '../../src/preview/world/message.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await runBot();
  discord = running.discord;
});

afterEach(() => discord.faults.clear());

afterAll(() => running.close());

/** Presses *Remove* under a new answer, and Discord refuses to delete it. */
async function removeRefused(status: number, code: number) {
  const options = { speaker: 'Ortega' };
  const message = await discord.slash({ command: 'who said', options }).answer;
  discord.faults.next({ kind: 'error', status, code }, { method: 'DELETE' });
  const before = running.log.length;
  const pressed = discord.click({ message, label: 'Remove' });
  await expect
    .poll(() => discord.requests.filter(({ method }) => method === 'DELETE').at(-1)?.path)
    .toContain(pressed.interaction.token);
  // Answered after all that the press led to: the bot does one thing after the other.
  await discord.slash({ command: 'help' }).answer;
  // Each interaction has its line; a fault is in the one that failed.
  const logged = () =>
    running.log.slice(before).filter((line) => line.includes('"fault"'));
  return { pressed, logged };
}

describe('carryOut() of Remove', () => {
  it('does not complain of a message that is gone already', async () => {
    const { pressed, logged } = await removeRefused(404, 10008);
    expect(pressed.followUpIds).toEqual([]);
    expect(logged()).toEqual([]);
  });

  it('tells of any other refusal', async () => {
    const { pressed, logged } = await removeRefused(403, 50013);
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    const told = discord.message(pressed.followUpIds[0] ?? '');
    expect(told && messageText(told)).toContain('Something went wrong');
    expect(logged()).toEqual([expect.stringContaining('50013')]);
  });
});
