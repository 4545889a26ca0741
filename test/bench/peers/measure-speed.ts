import { askInTime } from './ask-in-time.ts';
import type { Corpus } from './build-corpus.ts';
import type { Engine } from './engine.ts';
import { processorMs } from './processor-clock.ts';

/** What an engine costs in a library of some size; times are processor time. */
export interface SpeedFigures {
  /** Seconds to index all. */
  readonly buildSeconds: number;
  /** Milliseconds a question in all articles. */
  readonly p50: number;
  readonly p99: number;
  /** How many questions were asked. */
  readonly asked: number;
  /** Megabytes of the process in memory, after all was asked: Node, the texts, the index. */
  readonly megabytes: number;
}

/**
 * So many questions are asked before time is taken, and then; each with the processor time
 * that they are given.
 */
const WARM_UP = { questions: 300, mostMs: 3000 };
const TIMED = { questions: 600, mostMs: 8000 };

/** Measures an engine in this process, which should have done nothing else. */
export async function measureSpeed(
  engine: Engine,
  { articles, questions }: Corpus,
): Promise<SpeedFigures> {
  const start = processorMs();
  const ask = await engine(articles);
  const buildSeconds = (processorMs() - start) / 1000;
  const times: number[] = [];
  const timed = async ({ text }: { readonly text: string }) => {
    const start = processorMs();
    await ask(text, null);
    times.push(processorMs() - start);
  };
  await askInTime(questions.slice(0, WARM_UP.questions), WARM_UP.mostMs, timed);
  times.length = 0;
  await askInTime(questions.slice(-TIMED.questions), TIMED.mostMs, timed);
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? 0;
  globalThis.gc?.(); // there with --expose-gc: what is no longer needed does not count
  const megabytes = process.memoryUsage.rss() / 1e6;
  return { buildSeconds, p50: at(0.5), p99: at(0.99), asked: times.length, megabytes };
}
