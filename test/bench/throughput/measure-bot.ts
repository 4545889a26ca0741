import { readdirSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { percentile } from '../../support/percentile.ts';
import { processorOf } from '../../support/processor-of.ts';
import type { SpawnedMain } from '../../support/spawn-main.ts';

/** What a bot can do. */
export interface Throughput {
  /** Interactions a second by the clock, with as many at once as it takes. */
  readonly perSecond: number;
  /** Interactions for each second of processor time that its process took, all threads together. */
  readonly perProcessorSecond: number;
  /** Milliseconds of processor time that the program which sends took for each. */
  readonly senderMs: number;
  /** Milliseconds until Discord had the answer, at half of that load. */
  readonly p50: number;
  readonly p99: number;
}

/** How many are sent at once. */
const AT_ONCE = 16;

/** For so long it only warms up; then it is measured. */
const WARM_UP_MS = 3000;

/** Measures a bot that is connected. @param ask Sends the next interaction. */
export async function measureBot(
  bot: SpawnedMain,
  ask: (place: number) => ReturnType<LocalDiscord['slash']>,
  measuredMs: number,
): Promise<Throughput> {
  await crowd(ask, WARM_UP_MS);
  const pid = bot.process.pid ?? 0;
  const [before, own, from] = [
    processorMs(pid),
    processorMs(process.pid),
    performance.now(),
  ];
  const answered = await crowd(ask, measuredMs);
  const seconds = (performance.now() - from) / 1000;
  const senderMs = (processorMs(process.pid) - own) / answered;
  const perProcessorSecond = (1000 * answered) / (processorMs(pid) - before);
  const perSecond = answered / seconds;
  const times = await steadily(ask, perSecond / 2, measuredMs);
  return {
    perSecond,
    perProcessorSecond,
    senderMs,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

type Ask = (place: number) => ReturnType<LocalDiscord['slash']>;

/** Asks so many at once, each again when it has its answer; returns how many were answered. */
async function crowd(ask: Ask, ms: number): Promise<number> {
  const end = performance.now() + ms;
  let answered = 0;
  let place = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      place += 1;
      await ask(place).response;
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return answered;
}

/** Asks so often a second; returns the milliseconds that each answer took. */
async function steadily(ask: Ask, perSecond: number, ms: number): Promise<number[]> {
  const from = performance.now();
  const times: number[] = [];
  const asked: Promise<unknown>[] = [];
  while (performance.now() - from < ms) {
    const due = ((performance.now() - from) / 1000) * perSecond;
    while (asked.length < due) {
      const one = ask(asked.length);
      asked.push(
        one.response.then(
          () => times.push(one.respondedAfterMs ?? 0),
          () => undefined,
        ),
      );
    }
    await delay(1);
  }
  await Promise.all(asked);
  return times;
}

/** Of all threads of a process: the counts in its *stat* are too coarse for short turns. */
function processorMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce(
    (sum, thread) => sum + processorOf(`${pid}/task/${thread}`).ranMs,
    0,
  );
}
