import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { judgedQuestions } from '../support/judged-questions.ts';
import { type SpawnedMain, spawnMain } from '../support/spawn-main.ts';

/** How fast the bot starts and answers; milliseconds. */
export interface AnswerTime {
  /** From starting the process to commands that are registered and can be used. */
  readonly startToReady: number;
  /**
   * From sending an interaction over the gateway to receiving its callback: the time in
   * the bot and the way there and back on the loopback.
   */
  readonly p50: number;
  readonly p99: number;
  readonly questions: number;
}

const WARM_UP_ROUNDS = 5;
const ROUNDS = 20;

/**
 * Measures the bot as it is started, over the shipped articles and the judged questions.
 *
 * @param settings Settings of the bot other than those of the local Discord.
 * @throws {Error} With what the bot printed, if it ends before it is ready.
 */
export async function benchAnswerTime(
  settings: Readonly<Record<string, string>> = {},
): Promise<AnswerTime> {
  const discord = await startLocalDiscord({ rateLimit: { limit: 1e6, windowMs: 1000 } });
  const started = performance.now();
  const { url, token } = discord;
  const local = { DISCORD_API_URL: url, DISCORD_TOKEN: token, LOG_LEVEL: 'silent' };
  const bot = spawnMain({ ...local, ...settings });
  try {
    await becomesReady(discord, bot);
    const startToReady = performance.now() - started;
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await askAll(discord);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(...(await askAll(discord)));
    times.sort((one, other) => one - other);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
    return { startToReady, p50: at(0.5), p99: at(0.99), questions: times.length };
  } finally {
    bot.process.kill('SIGTERM');
    await bot.ended;
    await discord.close();
  }
}

/** Resolves when the commands are registered, which the bot does when it is ready. */
async function becomesReady(discord: LocalDiscord, bot: SpawnedMain): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const registered = new Promise<void>((resolve) => {
    timer = setInterval(() => discord.registrations > 0 && resolve(), 5);
  });
  const ended = bot.ended.then(({ code, out, error }) => {
    throw new Error(`The bot ended with ${code}:\n${out}${error}`);
  });
  try {
    await Promise.race([registered, ended]);
  } finally {
    clearInterval(timer);
    // Once it is ready, its end is the measurement's own doing.
    ended.catch(() => undefined);
  }
}

/** Asks every judged question, one after another; milliseconds each. */
async function askAll(discord: LocalDiscord): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { command, values } of judgedQuestions()) {
    const sent = performance.now();
    await discord.slash({ command, options: values }).response;
    times.push(performance.now() - sent);
  }
  return times;
}
