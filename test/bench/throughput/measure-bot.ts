import { readdirSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { messageText } from '../../../src/preview/world/message.ts';
import { percentile } from '../../support/percentile.ts';
import { processorOf } from '../../support/processor-of.ts';
import type { SpawnedMain } from '../../support/spawn-main.ts';

/** What a bot can do. */
export interface Throughput {
  /** Interactions a second by the clock, with as many at once as it takes. */
  readonly perSecond: number;
  /** Interactions for each second of processor time that its process took, all threads together. */
  readonly perProcessorSecond: number;
  /** Milliseconds of processor time for a question that was not asked before. */
  readonly firstMs: number;
  /** The same for one that was. */
  readonly againMs: number;
  /** Milliseconds of processor time that the program which sends took for each. */
  readonly senderMs: number;
  /** Milliseconds until Discord had the answer, at half of that load. */
  readonly p50: number;
  readonly p99: number;
}

/** Different questions, and what sends one of them. */
export interface Asking {
  readonly count: number;
  readonly ask: (place: number) => ReturnType<LocalDiscord['slash']>;
}

/** How many are sent at once. */
const AT_ONCE = 16;

/** For so long it only warms up, with every second question; then it is measured. */
const WARM_UP_MS = 3000;

/**
 * Measures a bot that is connected. Counts nothing but answers that Discord has received and
 * that say something.
 *
 * @throws {Error} If an interaction is not answered, or with nothing.
 */
export async function measureBot(
  bot: SpawnedMain,
  asking: Asking,
  measuredMs: number,
): Promise<Throughput> {
  const pid = bot.process.pid ?? 0;
  const { count, ask } = asking;
  const half = Math.floor(count / 2);
  await crowd((place) => ask(2 * (place % (count - half))), WARM_UP_MS);
  const start = processorMs(pid);
  await each(half, (place) => ask(2 * place + 1));
  const firstMs = (processorMs(pid) - start) / half;
  await crowd(ask, WARM_UP_MS);
  const [before, own, from] = [
    processorMs(pid),
    processorMs(process.pid),
    performance.now(),
  ];
  const answered = await crowd(ask, measuredMs);
  const seconds = (performance.now() - from) / 1000;
  const senderMs = (processorMs(process.pid) - own) / answered;
  const againMs = (processorMs(pid) - before) / answered;
  const perSecond = answered / seconds;
  const times = await steadily(ask, perSecond / 2, measuredMs);
  return {
    perSecond,
    perProcessorSecond: 1000 / againMs,
    firstMs,
    againMs,
    senderMs,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

/** Asks so many at once, each again when it has its answer; returns how many were answered. */
async function crowd(ask: Asking['ask'], ms: number): Promise<number> {
  const end = performance.now() + ms;
  return inCrowd(ask, () => performance.now() < end);
}

/** Asks so many questions once each, some at once. */
async function each(count: number, ask: Asking['ask']): Promise<void> {
  await inCrowd(ask, (place) => place < count);
}

async function inCrowd(
  ask: Asking['ask'],
  isDue: (place: number) => boolean,
): Promise<number> {
  let answered = 0;
  let place = 0;
  const one = async (): Promise<void> => {
    while (isDue(place)) {
      const asked = ask(place);
      place += 1;
      await hearAnswer(asked);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return answered;
}

async function hearAnswer({ response }: ReturnType<Asking['ask']>): Promise<void> {
  const heard = await response;
  if (heard.kind !== 'message' || messageText(heard.message) === '')
    throw new Error(`The bot answered with nothing: ${heard.kind}`);
}

/** Asks so often a second; returns the milliseconds that each answer took. */
async function steadily(
  ask: Asking['ask'],
  perSecond: number,
  ms: number,
): Promise<number[]> {
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
