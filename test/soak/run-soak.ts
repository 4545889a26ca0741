import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/preview/clock.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { BotUnderSoak, type Memory } from './bot-under-soak.ts';
import { Crowd, seedServers } from './crowd.ts';
import { FaultPlan } from './fault-plan.ts';
import { startSoakNewsSite } from './news/news-site.ts';
import type { Observations } from './observations.ts';
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
  await using site = await startSoakNewsSite();
  const discord = await startLocalDiscord({
    guilds: seedServers(options.servers),
    clock,
    memory: 200,
    onRequest: (request) => tally?.count(request),
  });
  try {
    const bot = await BotUnderSoak.start({ discord, storePath, newsPort: site.port });
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
    await settle(tally, bot);
    const isAlive = bot.isAlive;
    const isEndClean = (await bot.stop()) === 0 && isAlive;
    options.print(`${site.asked} pages and feeds were asked of the news site`);
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
  const began = clock.now();
  const take = async (): Promise<void> => {
    const at = (clock.now() - began) / 1000;
    memory.push({ at, ...(await bot.memory()) });
  };
  while (bot.isAlive && clock.now() < end) {
    plan.isMeasuring = true;
    await delay(HELD_MS);
    await take();
    await delay(HELD_MS);
    plan.isMeasuring = false;
    const ms = Math.min(MEASURE_SECONDS * 1000, Math.max(0, end - clock.now()));
    await new Promise<void>((resolve) => clock.schedule(ms, resolve));
  }
  if (bot.isAlive) await take();
}

/** Prints how it goes, until what it returns is called. */
function report({ print }: SoakOptions, tally: Tally, left: () => number): () => void {
  const timer = setInterval(() => {
    const seconds = Math.max(0, left() / 1000).toFixed(0);
    print(`${tally.seen.length} sent, ${tally.open} open, ${seconds} s left`);
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}

/** Longest wait for the end of what was begun: a page is fetched for ten seconds, and read for five. */
const SETTLE_MS = 30_000;

/** Waits until nothing is open any more and the bot is done with all, or nothing will come. */
async function settle(tally: Tally, { log }: BotUnderSoak): Promise<void> {
  const until = performance.now() + SETTLE_MS;
  const isOver = (): boolean =>
    tally.open === 0 &&
    tally.seen.every(({ id, taken }) => taken === 0 || log.interactions.has(id));
  while (!isOver() && performance.now() < until) await delay(100);
}
