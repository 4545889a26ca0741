import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { config } from 'dotenv';
import { type Logger, pino } from 'pino';
import { commands } from './commands.ts';
import { describeFault } from './discord/describe-fault.ts';
import { LoginError } from './discord/login-error.ts';
import { type Bot, startBot } from './discord/start-bot.ts';
import { buildLibrary } from './library/build-library.ts';
import { prepareStart, type Start } from './prepare-start.ts';
import { RegisterError, registerCommands } from './register.ts';

const NO_TOKEN =
  'No DISCORD_TOKEN is set. Ask in the terminal: npm run ask -- /who said what: small-boat. For the bot, get a token at https://discord.com/developers/applications (New Application, then Bot, Reset Token) and put it in .env (see .env.example)';

/** Longest wait for answers that are under way when the bot is told to stop. */
const STOP_WITHIN_MS = 4000;

config({ quiet: true });
await main();

async function main(): Promise<void> {
  const running: { bot?: Bot } = {};
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop(running));
  try {
    const start = await prepareStart(process.env);
    if (!start) {
      console.log(NO_TOKEN);
      return;
    }
    const log = pino({ level: start.settings.logLevel });
    running.bot = await connect(start, log);
    await register(running.bot, start, log);
    throw await running.bot.ended;
  } catch (thrown) {
    printFaults(thrown);
    process.exit(1);
  }
}

async function connect({ connection, articles }: Start, log: Logger): Promise<Bot> {
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: describeFault(error) }, 'Fault of the program');
    process.exit(1);
  });
  // Before the bot connects: nobody can be answered while articles are read.
  const library = buildLibrary(articles);
  const bot = await startBot(connection, { commands, library, log });
  const servers = bot.client.guilds.cache.size;
  log.info({ bot: bot.client.user.tag, servers, articles: articles.length }, 'Ready');
  return bot;
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

async function stop({ bot }: { readonly bot?: Bot }): Promise<never> {
  await Promise.race([bot?.stop(), delay(STOP_WITHIN_MS)]);
  process.exit(0);
}

/** A line for each fault that has a remedy; a bug with its stack. Never the token. */
function printFaults(thrown: unknown): void {
  const token = process.env['DISCORD_TOKEN']?.trim() || null;
  for (const fault of thrown instanceof AggregateError ? thrown.errors : [thrown]) {
    const text = isKnown(thrown) ? fault.message : inspect(fault);
    console.error(token ? text.replaceAll(token, '…') : text);
  }
}

function isKnown(thrown: unknown): boolean {
  return [AggregateError, LoginError, RegisterError].some(
    (kind) => thrown instanceof kind,
  );
}
