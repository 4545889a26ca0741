import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Library } from '../../../src/answer/library.ts';
import { readContent } from '../../../src/content.ts';
import { buildShelf } from '../../../src/library/build-library.ts';
import { ServerLibraries } from '../../../src/library/server-libraries.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { sqliteAddress } from '../../../src/store/store-address.ts';
import { DirectAnalyser } from '../../support/direct-analyser.ts';
import { readAskedCorpus } from '../peers/build-corpus.ts';
import { processorMs } from '../peers/processor-clock.ts';
import { newsArticles } from './news-articles.ts';

// One measurement of servers' shelves in a process of its own; prints a line of JSON.
// fill FILE SERVERS ARTICLES · ask FILE · wake FILE MEGABYTES

const BY = { by: '1', at: 0 };

const acts: Readonly<
  Record<string, (store: Store, ...sizes: number[]) => Promise<unknown>>
> = {
  /** Puts articles on the shelves of servers, as evenly as it goes. */
  async fill(store, servers = 1, count = 1) {
    const libraries = await librariesOf(store, 0);
    for (const [place, article] of newsArticles(count).entries())
      await libraries.add(`${place % servers}`, article, BY);
    return {};
  },

  /** Asks one large server that was asleep, and then again and again. */
  async ask(store) {
    const { questions } = readAskedCorpus();
    const libraries = await librariesOf(store, Number.MAX_SAFE_INTEGER);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const started = processorMs();
    const library = await libraries.libraryOf('0');
    const heldMs = delay.max / 1e6;
    delay.disable();
    const openMs = processorMs() - started;
    ask(library, questions[0]?.text ?? '');
    const firstMs = processorMs() - started;
    const times = questions.slice(0, 400).map(({ text }) => ask(library, text));
    const warm = times.slice(100);
    globalThis.gc?.();
    return {
      sentences: library.readings.reduce(
        (sum, { sentenceCount }) => sum + sentenceCount,
        0,
      ),
      openMs,
      firstMs,
      heldMs,
      p50: quantile(warm, 0.5),
      p99: quantile(warm, 0.99),
      megabytes: process.memoryUsage.rss() / 1e6,
      estimated: libraries.memoryBytes / 1e6,
      savedMs: await waitFor(libraries),
    };
  },

  /** Asks one server after another, more than fit in the memory that is allowed. */
  async wake(store, megabytes = 0) {
    const { questions } = readAskedCorpus();
    const libraries = await librariesOf(store, megabytes * 1e6);
    globalThis.gc?.();
    const before = heldMegabytes();
    const times: number[] = [];
    for (const [place, guildId] of (await store.servers.known()).entries()) {
      const started = processorMs();
      const library = await libraries.libraryOf(guildId);
      ask(library, questions[place % questions.length]?.text ?? '');
      times.push(processorMs() - started);
    }
    globalThis.gc?.();
    const warm = times.slice(20);
    return {
      servers: times.length,
      p50: quantile(warm, 0.5),
      p99: quantile(warm, 0.99),
      megabytes: heldMegabytes() - before,
      process: process.memoryUsage.rss() / 1e6,
      estimated: libraries.memoryBytes / 1e6,
    };
  },
};

async function librariesOf(store: Store, memoryBytes: number): Promise<ServerLibraries> {
  return new ServerLibraries({
    shipped: buildShelf(await readContent('content')),
    store,
    analyser: new DirectAnalyser(),
    basesPath: `${file}.bases`,
    memoryBytes,
  });
}

/** What objects and buffers hold. */
function heldMegabytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** Waits until the index is saved; milliseconds of processor time that this takes. */
async function waitFor(libraries: ServerLibraries): Promise<number> {
  const started = processorMs();
  await libraries.settled();
  return processorMs() - started;
}

/** Milliseconds of processor time that a question takes. */
function ask(library: Library, question: string): number {
  const started = processorMs();
  answerQuestion(library, { asked: question, question, article: undefined });
  return processorMs() - started;
}

function quantile(times: readonly number[], share: number): number {
  return (
    times.toSorted((one, other) => one - other)[Math.ceil(share * times.length) - 1] ?? 0
  );
}

const [act = '', file = '', ...sizes] = process.argv.slice(2);
const store = await openStore(sqliteAddress(file));
console.log(JSON.stringify(await acts[act]?.(store, ...sizes.map(Number))));
await store.close();
