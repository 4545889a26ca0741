import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/preview/clock.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { BotUnderSoak, type Memory } from './bot-under-soak.ts';
import { Crowd, seedServers } from './crowd.ts';
import { FaultPlan } from './fault-plan.ts';
import type { Observations } from './promises.ts';
import { sendSteadily } from './send-steadily.ts';
import { SoakClock } from './soak-clock.ts';
import { Tally } from './tally.ts';
import { readWords } from './words.ts';

/** How a soak goes. */
export interface SoakOptions {
  readonly seconds: number;
  readonly seed: number;
  readonly servers: number;
  /** Interactions a second. */
  readonly perSecond: number;
  /** Told of how it goes, every ten seconds. */
  readonly print: (line: string) => void;
}

const PROGRESS_MS = 10_000;

/** Milliseconds around a measurement, which holds the bot up, that tell nothing of its time. */
const HELD_MS = 500;

/** Seconds between two measures of memory. */
const MEASURE_SECONDS = 20;

/** Runs the bot among the members of many servers, with faults all along. */
export async function runSoak(options: SoakOptions): Promise<Observations> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-soak-'));
  const storePath = join(folder, 'verbatim.db');
  let tally: Tally | null = null;
  const clock = new SoakClock();
  const discord = await startLocalDiscord({
    guilds: seedServers(options.servers),
    clock,
    memory: 200,
    onRequest: (request) => tally?.count(request),
  });
  try {
    const bot = await BotUnderSoak.start(discord, storePath);
    clock.mind(bot.run.process.pid ?? 0);
    const crowd = new Crowd(discord, options.seed);
    tally = new Tally({
      onMessage: (message, { actor }) => crowd.give(message, actor.member),
      processorMs: () => bot.processorMs(),
    });
    const plan = new FaultPlan({ crowd, clock, storePath, print: options.print });
    const memory: Memory[] = [];
    const end = clock.now() + options.seconds * 1000;
    const words = await readWords();
    const quiet = report(options, tally, () => end - clock.now());
    await Promise.all([
      sendSteadily({
        crowd,
        words,
        clock,
        plan,
        tally,
        end,
        perSecond: options.perSecond,
      }),
      plan.run(end),
      measure(bot, { clock, plan, memory, end }),
    ]);
    quiet();
    await settle(tally);
    const isAlive = bot.isAlive;
    const isEndClean = (await bot.stop()) === 0 && isAlive;
    const { interactions: logged, errors } = bot.log;
    return { seen: tally.seen, logged, errors, memory, isEndClean };
  } finally {
    clock.stop();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measuring {
  readonly clock: Clock;
  readonly plan: FaultPlan;
  readonly memory: Memory[];
  readonly end: number;
}

async function measure(
  bot: BotUnderSoak,
  { clock, plan, memory, end }: Measuring,
): Promise<void> {
  while (bot.isAlive && clock.now() < end) {
    plan.isMeasuring = true;
    await delay(HELD_MS);
    memory.push(await bot.memory());
    await delay(HELD_MS);
    plan.isMeasuring = false;
    await delay(Math.min(MEASURE_SECONDS * 1000, Math.max(0, end - clock.now())));
  }
  if (bot.isAlive) memory.push(await bot.memory());
}

/** Prints how it goes, until what it returns is called. */
function report({ print }: SoakOptions, tally: Tally, left: () => number): () => void {
  const timer = setInterval(() => {
    const seconds = Math.max(0, left() / 1000).toFixed(0);
    print(`${tally.seen.length} sent, ${tally.open} open, ${seconds} s left`);
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}

/** Waits until nothing is open any more, or nothing will come. */
async function settle(tally: Tally): Promise<void> {
  const until = performance.now() + 10_000;
  while (tally.open > 0 && performance.now() < until) await delay(50);
  // The bot logs an interaction after Discord has its answer.
  await delay(200);
}
