import process from 'node:process';
import { REST } from 'discord.js';
import { commands } from '../../../src/commands.ts';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';
import { registerCommands } from '../../../src/register.ts';
import { judgedQuestions } from '../../support/judged-questions.ts';
import { type SpawnedMain, spawnMain } from '../../support/spawn-main.ts';
import { type Asking, measureBot, type Throughput } from './measure-bot.ts';

/** The bot, and the least that a bot of discord.js can do. */
export interface ComparedThroughput {
  readonly bot: Throughput;
  readonly hello: Throughput;
}

/** Measures how many questions a second the bot answers, beside one that says hello. */
export async function benchThroughput(measuredMs = 10_000): Promise<ComparedThroughput> {
  const hello = await run(HELLO, measuredMs);
  return { hello, bot: await run(undefined, measuredMs) };
}

const HELLO = [
  process.execPath,
  '--import',
  'tsx/esm',
  'test/bench/throughput/hello-bot.ts',
];

async function run(
  program: readonly string[] | undefined,
  measuredMs: number,
): Promise<Throughput> {
  const discord = await startLocalDiscord({
    memory: 20,
    rateLimit: { limit: 1e6, windowMs: 1000 },
  });
  await register(discord);
  const settings = {
    DISCORD_API_URL: discord.url,
    DISCORD_TOKEN: discord.token,
    RATE_LIMITS: 'off',
  };
  const bot = spawnMain(settings, program);
  try {
    await becomesReady(bot);
    return await measureBot(bot, askingIn(discord), measuredMs);
  } finally {
    bot.process.kill('SIGTERM');
    await bot.ended;
    await discord.close();
  }
}

/** Both are asked the same: the commands are there before. */
async function register(discord: LocalDiscord): Promise<void> {
  const rest = new REST({ api: discord.url }).setToken(discord.token);
  const { applicationId } = discord;
  await registerCommands(commands, { rest, applicationId, guildId: null });
}

function becomesReady(bot: SpawnedMain): Promise<void> {
  return new Promise((resolve, reject) => {
    let out = '';
    bot.process.stdout?.on('data', (piece) => {
      out += piece;
      if (out.includes('Ready')) resolve();
    });
    bot.ended.then(({ error }) => reject(new Error(`The bot ended:\n${error}`)), reject);
  });
}

function askingIn(discord: LocalDiscord): Asking {
  const questions = judgedQuestions();
  const count = questions.length;
  return {
    count,
    ask: (place) => {
      const { command = '', values = {} } = questions[place % count] ?? {};
      return discord.slash({ command, options: values });
    },
  };
}
