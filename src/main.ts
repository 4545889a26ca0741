import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { config } from 'dotenv';
import { type Logger, pino } from 'pino';
import { commands } from './commands.ts';
import { type Composition, composeRouting } from './compose-routing.ts';
import { describeFault } from './discord/describe-fault.ts';
import { LoginError } from './discord/login-error.ts';
import { type Bot, startBot } from './discord/start-bot.ts';
import { prepareStart, type Start } from './prepare-start.ts';
import { BotStartError } from './preview/page/start-preview.ts';
import { RegisterError, registerCommands } from './register.ts';
import { openPreview } from './run-preview.ts';
import { tendFeeds } from './tend-feeds.ts';
import { servedBy, tendStore } from './tend-store.ts';
import { watchNpm } from './watch-npm.ts';

/** Longest wait for answers that are under way when the bot is told to stop. */
const STOP_WITHIN_MS = 4000;

/** Anything shorter is no token, and taking it out would garble what is said. */
const SHORTEST_SECRET = 8;

config({ quiet: true });
await main();

async function main(): Promise<void> {
  const running: Running = {};
  // A preview that starts this program as its bot disconnects when it ends.
  const end = (): Promise<never> => stop(running);
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, end);
  watchNpm(process.env, end);
  try {
    const start = await prepareStart(process.env);
    if (!start) return await preview(running);
    const log = pino({ level: start.settings.logLevel });
    const bot = await connect(start, log);
    const untend = tendStore(bot.client, bot.routing);
    const unfollow = tendFeeds({ ...bot.routing, isOurs: servedBy(bot.client) });
    running.stop = async () => {
      await Promise.all([bot.stop(), untend(), unfollow()]);
      await bot.close();
      await start.store.close();
    };
    await register(bot, start, log);
    throw await bot.ended;
  } catch (thrown) {
    printFaults(thrown);
    process.exit(1);
  }
}

/** What is to be stopped before this program ends. */
interface Running {
  stop?: () => Promise<void>;
}

/** Without a token: a local Discord with a page, and the bot in a process of its own. */
async function preview(running: Running): Promise<void> {
  const { address, close } = await openPreview();
  running.stop = close;
  console.log(address);
}

async function connect(start: Start, log: Logger): Promise<Bot & Composition> {
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: describeFault(error) }, 'Fault of the program');
    process.exit(1);
  });
  // Before the bot connects: nobody can be answered while articles are read.
  const composition = await composeRouting(start, log);
  if (start.storeFault)
    log.error({ fault: describeFault(start.storeFault) }, 'Going on without a store');
  const bot = await startBot(start.connection, composition.routing);
  const articles = start.articles.length;
  const servers = bot.client.guilds.cache.size;
  log.info({ bot: bot.client.user.tag, servers, articles }, 'Ready');
  return { ...bot, ...composition };
}

async function register(
  { client }: Bot,
  { settings }: Start,
  log: Logger,
): Promise<void> {
  const { rest, application } = client;
  const place = { rest, applicationId: application.id, guildId: settings.discordGuildId };
  try {
    const isSent = await registerCommands(commands, place);
    log.info(isSent ? 'Commands registered' : 'Commands are registered already');
  } catch (thrown) {
    if (thrown instanceof RegisterError) throw thrown;
    // Discord is ill: it still has the commands of the last start.
    log.error({ fault: describeFault(thrown) }, 'Cannot register commands');
  }
}

async function stop(running: Running): Promise<never> {
  await Promise.race([running.stop?.(), delay(STOP_WITHIN_MS)]);
  process.exit(0);
}

/** A line for each fault that has a remedy; a bug with its stack. Never the token. */
function printFaults(thrown: unknown): void {
  const token = process.env['DISCORD_TOKEN']?.trim() ?? '';
  // The bot of a preview has said itself what is wrong.
  if (thrown instanceof BotStartError) return;
  for (const fault of thrown instanceof AggregateError ? thrown.errors : [thrown]) {
    const text = isKnown(thrown) ? fault.message : inspect(fault);
    console.error(token.length < SHORTEST_SECRET ? text : text.replaceAll(token, '…'));
  }
}

function isKnown(thrown: unknown): boolean {
  return [AggregateError, LoginError, RegisterError].some(
    (kind) => thrown instanceof kind,
  );
}
