import process from 'node:process';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Library } from '../../../src/answer/library.ts';
import { readContent } from '../../../src/content.ts';
import { suggestArticles } from '../../../src/discord/asking-options.ts';
import { suggestSpeakers } from '../../../src/discord/suggest-speakers.ts';
import type { NewArticle } from '../../../src/library/analyse-article.ts';
import { ArticleReader, type ReadArticle } from '../../../src/library/article-reader.ts';
import { buildShelf } from '../../../src/library/build-library.ts';
import { ServerLibraries } from '../../../src/library/server-libraries.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { sqliteAddress } from '../../../src/store/store-address.ts';
import { DirectAnalyser } from '../../support/direct-analyser.ts';
import { mainThreadMs, watchLoop } from '../../support/main-thread.ts';
import { readAskedCorpus } from '../peers/build-corpus.ts';
import { processorMs } from '../peers/processor-clock.ts';
import { newsArticles } from './news-articles.ts';

// One measurement of servers' shelves in a process of its own; prints a line of JSON.
// fill FILE SERVERS ARTICLES-EACH · ask FILE · wake FILE MEGABYTES

const BY = { by: '1', at: 0 };

/** So many questions warm up what all servers share. */
const WARMING = 100;

/** So many different articles are on the shelves of many servers. */
const DIFFERENT = 3000;

const acts: Readonly<
  Record<string, (store: Store, ...sizes: number[]) => Promise<unknown>>
> = {
  /**
   * Puts so many articles on the shelf of each server. Few different ones are made and each
   * is read once, but every server holds its copies as its own: none is shared in memory.
   */
  async fill(store, servers = 1, count = 1) {
    const different = newsArticles(
      servers === 1 ? count : Math.min(count * servers, DIFFERENT),
    );
    const reader = new ArticleReader(store.shelves, new DirectAnalyser());
    const step = Math.ceil(different.length / count);
    for (let server = 0; server < servers; server++) {
      for (let place = 0; place < count; place++) {
        const article = different[(server + place * step) % different.length];
        if (!article) continue;
        const read = await readOnce(reader, article);
        const hash = `${read.hash} ${server}`;
        const url = null;
        await store.shelves.add({
          guildId: `${server}`,
          ...BY,
          ...read,
          article: { ...article, url },
          hash,
        });
      }
    }
    return {};
  },

  /** Asks one large server that was asleep, and then again and again. */
  async ask(store) {
    const { questions } = readAskedCorpus();
    const libraries = await librariesOf(store, Number.MAX_SAFE_INTEGER);
    const before = warmMegabytes(libraries);
    const started = mainThreadMs();
    const { result: library, longestMs: heldMs } = await watchLoop(() =>
      libraries.libraryOf('0'),
    );
    const openMs = mainThreadMs() - started;
    ask(library, questions[0]?.text ?? '');
    const firstMs = mainThreadMs() - started;
    // The index is saved if it was not: in the background, and only where much is new.
    const { longestMs: savingHeldMs } = await watchLoop(() => libraries.settled());
    const times = questions.slice(0, 400).map(({ text }) => ask(library, text));
    const warm = times.slice(100);
    const typing = TYPED.map((typed) => suggest(library, typed));
    globalThis.gc?.();
    const held = heldMegabytes() - before;
    const megabytes = process.memoryUsage.rss() / 1e6;
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
      firstSuggestionMs: typing[0],
      suggestionMs: Math.max(...typing.slice(1)),
      megabytes,
      held,
      estimated: libraries.memoryBytes / 1e6,
      savingHeldMs,
    };
  },

  /** Asks one server after another, more than fit in the memory that is allowed. */
  async wake(store, megabytes = 0) {
    const { questions } = readAskedCorpus();
    const libraries = await librariesOf(store, megabytes * 1e6);
    const before = warmMegabytes(libraries);
    const times: number[] = [];
    const mainTimes: number[] = [];
    for (const [place, guildId] of (await store.servers.known()).entries()) {
      const started = processorMs();
      const mainStarted = mainThreadMs();
      const library = await libraries.libraryOf(guildId);
      ask(library, questions[place % questions.length]?.text ?? '');
      mainTimes.push(mainThreadMs() - mainStarted);
      times.push(processorMs() - started);
    }
    globalThis.gc?.();
    const warm = times.slice(20);
    return {
      servers: times.length,
      p50: quantile(warm, 0.5),
      p99: quantile(warm, 0.99),
      mainP50: quantile(mainTimes.slice(20), 0.5),
      mainP99: quantile(mainTimes.slice(20), 0.99),
      megabytes: heldMegabytes() - before,
      process: process.memoryUsage.rss() / 1e6,
      estimated: libraries.memoryBytes / 1e6,
    };
  },
};

const known = new Map<NewArticle, Promise<ReadArticle>>();

function readOnce(reader: ArticleReader, article: NewArticle): Promise<ReadArticle> {
  const reading = known.get(article) ?? reader.read(article);
  known.set(article, reading);
  return reading;
}

async function librariesOf(store: Store, memoryBytes: number): Promise<ServerLibraries> {
  return new ServerLibraries({
    shipped: buildShelf(await readContent('content')),
    store,
    analyser: new DirectAnalyser(),
    bases: { path: `${file}.bases`, storeAddress },
    memoryBytes,
  });
}

/**
 * What is held before any shelf is opened, once questions were asked of what ships: the
 * dictionary and the words that are remembered are no server's.
 */
function warmMegabytes(libraries: ServerLibraries): number {
  for (const { text } of readAskedCorpus().questions.slice(0, WARMING))
    ask(libraries.shipped, text);
  globalThis.gc?.();
  return heldMegabytes();
}

/** What objects and buffers hold. */
function heldMegabytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** What somebody types who looks for a speaker or an article, letter by letter. */
const TYPED = [
  '',
  'o',
  'ob',
  'oba',
  'obam',
  'm',
  'me',
  'mer',
  'merkle',
  'the pres',
  'zzyzx',
];

/** Milliseconds of the main thread that suggestions take, for the option that takes longer. */
function suggest(library: Library, typed: string): number {
  return Math.max(
    ...[suggestSpeakers, suggestArticles].map((suggestFor) => {
      const started = mainThreadMs();
      suggestFor(library, typed);
      return mainThreadMs() - started;
    }),
  );
}

/** Milliseconds of the main thread that a question takes. */
function ask(library: Library, question: string): number {
  const started = mainThreadMs();
  answerQuestion(library, { asked: question, question, article: undefined });
  return mainThreadMs() - started;
}

function quantile(times: readonly number[], share: number): number {
  return (
    times.toSorted((one, other) => one - other)[Math.ceil(share * times.length) - 1] ?? 0
  );
}

const [act = '', file = '', ...sizes] = process.argv.slice(2);
const storeAddress = sqliteAddress(file);
const store = await openStore(storeAddress);
console.log(JSON.stringify(await acts[act]?.(store, ...sizes.map(Number))));
await store.close();
