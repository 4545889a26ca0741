import process from 'node:process';
import { inspect } from 'node:util';
import { config } from 'dotenv';
import type { Logger } from 'pino';
import { commands } from './commands.ts';
import { type Composition, composeRouting } from './compose-routing.ts';
import { describeFault } from './discord/describe-fault.ts';
import { LoginError } from './discord/login-error.ts';
import { isFirst, isOurs } from './discord/shards.ts';
import { type Bot, shardsOf, startBot } from './discord/start-bot.ts';
import { openLog } from './open-log.ts';
import { type Operation, OperationError, openOperation } from './open-operation.ts';
import { prepareStart, type Start } from './prepare-start.ts';
import { BotStartError } from './preview/page/bot-start-error.ts';
import { RegisterError, registerCommands } from './register.ts';
import { registerPatiently } from './register-patiently.ts';
import { hideSecrets, secretsOf } from './secrets.ts';
import { readSettings } from './settings.ts';
import { stopWithin } from './stop-within.ts';
import { tendFeeds } from './tend-feeds.ts';
import { tendStore } from './tend-store.ts';
import { watchFaults } from './watch-faults.ts';
import { watchNpm } from './watch-npm.ts';

/** Longest wait for answers that are under way when the bot is told to stop. */
const STOP_WITHIN_MS = 4000;

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
    const isTerminal = process.stdout.isTTY === true;
    const log = await openLog(start.settings, { isTerminal });
    const operation = await openOperation(start.settings, start.store);
    const bot = await connect(start, log, operation);
    const untend = tendStore(bot.client, bot.routing);
    const shards = shardsOf(bot.client);
    const unfollow = tendFeeds({ ...bot.routing, isOurs: (id) => isOurs(id, shards) });
    running.stop = async () => {
      log.info('Stopping');
      await Promise.all([bot.stop(), untend(), unfollow()]);
      await bot.close();
      await Promise.all([start.store.close(), operation.close()]);
    };
    // Once for all processes: they have the same commands.
    if (isFirst(shards)) await register(bot, start, log);
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
  // Read here alone: a bot needs none of it, nor has it where it runs in a container.
  const { openPreview } = await import('./run-preview.ts');
  const { address, close } = await openPreview();
  running.stop = close;
  console.log(address);
}

async function connect(
  start: Start,
  log: Logger,
  { observe, origin, running }: Operation,
): Promise<Bot & Composition> {
  watchFaults(log);
  // Before the bot connects: nobody can be answered while articles are read.
  const composition = await composeRouting(start, log, observe);
  running.libraries = composition.libraries;
  if (start.storeFault)
    log.error({ fault: describeFault(start.storeFault) }, 'Going on without a store');
  const bot = await startBot(start.connection, composition.routing);
  running.client = bot.client;
  const articles = start.articles.length;
  const servers = bot.client.guilds.cache.size;
  const { ids, count } = shardsOf(bot.client);
  const shards = `${ids.join()}/${count}`;
  log.info(
    { bot: bot.client.user.tag, shards, servers, articles, health: origin },
    'Ready',
  );
  return { ...bot, ...composition };
}

async function register(
  { client }: Bot,
  { settings }: Start,
  log: Logger,
): Promise<void> {
  const { rest, application } = client;
  const place = { rest, applicationId: application.id, guildId: settings.discordGuildId };
  await registerPatiently(() => registerCommands(commands, place), log);
}

async function stop(running: Running): Promise<never> {
  const { stop: end } = running;
  const fault = end && (await stopWithin(STOP_WITHIN_MS, end));
  if (fault) printFaults(fault);
  process.exit(0);
}

/** A line for each fault that has a remedy; a bug with its stack. Never a secret. */
function printFaults(thrown: unknown): void {
  const secrets = secretsOf(readSettings(process.env).settings);
  // The bot of a preview has said itself what is wrong.
  if (thrown instanceof BotStartError) return;
  for (const fault of thrown instanceof AggregateError ? thrown.errors : [thrown]) {
    const text = isKnown(thrown) ? fault.message : inspect(fault);
    console.error(hideSecrets(text, secrets));
  }
}

function isKnown(thrown: unknown): boolean {
  return [AggregateError, LoginError, OperationError, RegisterError].some(
    (kind) => thrown instanceof kind,
  );
}
