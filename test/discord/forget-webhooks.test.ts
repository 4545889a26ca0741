import { afterEach, expect, it, vi } from 'vitest';
import { type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;

afterEach(async () => {
  vi.useRealTimers();
  await running.close();
});

it('forgets the webhooks of interactions within minutes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  running = await runBot();
  const { rest, application } = running.bot.client;
  const webhooks = (): readonly string[] =>
    [...rest.handlers.keys()].filter((key) => key.includes('of-an-interaction'));
  await rest
    .patch(`/webhooks/${application.id}/of-an-interaction/messages/@original`, {
      body: { content: 'late' },
    })
    .catch(() => undefined);
  expect(webhooks()).toHaveLength(1);
  vi.advanceTimersByTime(5 * 60 * 1000);
  expect(webhooks()).toEqual([]);
});
