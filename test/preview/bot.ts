import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  type Interaction,
} from 'discord.js';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import {
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/preview/start-local-discord.ts';
import { menuCommands, whoCommand } from './rest-client.ts';

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
export async function logIn(bot: Client, discord: LocalDiscord): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => bot.once('clientReady', resolve));
  await bot.login(discord.token);
  return ready;
}

/** A bot that is logged in to a local Discord of its own. */
export interface RunningBot {
  readonly discord: LocalDiscord;
  readonly bot: Client<true>;
  /** What the bot does with interactions from now on. */
  react: (interaction: Interaction) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Starts a local Discord and a bot in it, with the tests' commands registered. */
export async function startBot(options: LocalDiscordOptions = {}): Promise<RunningBot> {
  const discord = await startLocalDiscord(options);
  const bot = await logIn(buildBot(discord), discord);
  const running: RunningBot = {
    discord,
    bot,
    react: async () => undefined,
    async stop() {
      await bot.destroy();
      await discord.close();
    },
  };
  bot.on('interactionCreate', (interaction) => running.react(interaction));
  await bot.application.commands.set([whoCommand, ...menuCommands]);
  return running;
}
