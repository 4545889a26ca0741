import { pino } from 'pino';
import type { Article } from '../../src/article/article.ts';
import { commands as ourCommands } from '../../src/commands.ts';
import type { Command } from '../../src/discord/command.ts';
import type { Routing } from '../../src/discord/routing.ts';
import { type Bot, startBot } from '../../src/discord/start-bot.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { defaultMembers } from '../../src/preview/world/world-seed.ts';
import { registerCommands } from '../../src/register.ts';
import { bridgeArticles } from '../support/bridge-library.ts';
import { buildArticle } from '../support/build-article.ts';
import { makeTemporaryStore } from '../support/temporary-store.ts';
import { testRouting } from '../support/test-routing.ts';

/** A bot that answers from the invented articles, and the local Discord that it is in. */
export interface RunningBot {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  /** What it answers from. */
  readonly routing: Routing;
  /** What the log has so far, a line each. */
  readonly log: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a local Discord and the bot in it. */
export async function runBot(
  commands: readonly Command[] = ourCommands,
  known: Partial<Routing> = {},
): Promise<RunningBot> {
  const discord = await startLocalDiscord({
    guilds: [
      { name: 'Harbour Readers', members: [...defaultMembers, { name: 'tomas' }] },
    ],
  });
  const running = await connectBot(discord, commands, known);
  await registerCommands(commands, {
    rest: running.bot.client.rest,
    applicationId: discord.applicationId,
    guildId: null,
  });
  return {
    ...running,
    close: async () => {
      await running.bot.stop();
      await discord.close();
    },
  };
}

/**
 * Starts a bot in a local Discord that has its commands.
 *
 * @param known What it answers from; a store of its own where none is given.
 */
export async function connectBot(
  discord: LocalDiscord,
  commands: readonly Command[] = ourCommands,
  known: Partial<Routing> = {},
): Promise<Omit<RunningBot, 'close'>> {
  const log: string[] = [];
  const store = await makeTemporaryStore();
  const routing = testRouting(store.access, {
    commands,
    shipped: longArticles(),
    log: pino({ level: 'debug' }, { write: (line: string) => log.push(line) }),
    ...known,
  });
  const connection = { token: discord.token, apiUrl: discord.url };
  const bot = await startBot(connection, routing);
  const stop = () => bot.stop().finally(store.close);
  return { discord, bot: { ...bot, stop }, log, routing };
}

/** The invented articles, and one whose second sentence is too long for a message. */
function longArticles(): readonly Article[] {
  const long = `Inspectors listed ${'a rusty cable and '.repeat(300)}one lamp.`;
  return [
    ...bridgeArticles(),
    buildArticle('Inspection', ['It took a week.', long], {
      id: 'A3',
      slug: 'inspection',
    }),
  ];
}
