import { Client, type ClientOptions, GatewayIntentBits } from 'discord.js';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';

/** Builds a real discord.js client for a local Discord; identifying again needs no wait. */
export function buildBot(
  discord: LocalDiscord,
  options: Partial<ClientOptions> = {},
): Client {
  const bot = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.url, version: '10', timeout: 5000, retries: 0 },
    ws: {
      buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }),
    },
    allowedMentions: { parse: [] },
    ...options,
  });
  bot.on('error', () => undefined);
  return bot;
}

/** Logs the bot in and waits until it is ready. */
export async function logIn(bot: Client, discord: LocalDiscord): Promise<void> {
  const ready = new Promise<void>((resolve) => bot.once('clientReady', () => resolve()));
  await bot.login(discord.token);
  await ready;
}
