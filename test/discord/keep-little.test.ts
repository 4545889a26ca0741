import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;

beforeAll(async () => {
  running = await runBot();
});

afterAll(() => running.close());

it('keeps no messages and nobody but itself, however many ask', async () => {
  const { discord, bot } = running;
  for (let count = 0; count < 20; count += 1) {
    const by = discord.places.addMember({ name: `reader-${count}` });
    const channel = discord.places.channel(count % 2 ? 'general' : 'harbour-bridge');
    const asked = { by, in: channel, command: 'who said', options: { what: 'cracks' } };
    const message = await discord.slash(asked).answer;
    await discord.messageCommand({ by, command: 'Find passages', message }).answer;
  }
  const { users, channels, guilds, user } = bot.client;
  expect([...users.cache.keys()]).toEqual([user.id]);
  const messages = channels.cache.map(
    (one) => one.isTextBased() && one.messages.cache.size,
  );
  expect(messages.filter((size) => size !== false && size > 0)).toEqual([]);
  expect(guilds.cache.map(({ members }) => [...members.cache.keys()])).toEqual([
    [user.id],
  ]);
  expect(channels.cache.size).toBeGreaterThan(2);
});
