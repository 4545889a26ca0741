import type { Logger } from 'pino';
import { basesPathOf } from './bases-path.ts';
import { commands } from './commands.ts';
import { AnswerMemory } from './discord/answer-memory.ts';
import { FairShare } from './discord/fair-share.ts';
import type { Routing } from './discord/routing.ts';
import { AdditionsUnderWay } from './discord/shelf/additions-under-way.ts';
import { PageFetcher } from './ingest/fetch/page-fetcher.ts';
import { readUpload } from './ingest/fetch/read-upload.ts';
import { SourceReader } from './ingest/worker/source-reader.ts';
import { LibraryAccess } from './library/library-access.ts';
import { readRulesVersion } from './library/rules-version.ts';
import { ThreadAnalyser } from './library/thread-analyser.ts';
import { warmUp } from './library/warm-up.ts';
import type { Operation } from './open-operation.ts';
import type { Start } from './prepare-start.ts';
import { readPackage } from './read-package.ts';

/** What the bot answers from, and what ends what it does in the background. */
export interface Composition {
  readonly routing: Routing;
  readonly libraries: LibraryAccess;
  /** To be called when nothing is answered any more, and before the store is closed. */
  readonly close: () => Promise<void>;
}

/** Puts together what the bot answers from, and reads the articles that ship. */
export async function composeRouting(
  start: Start,
  log: Logger,
  observe: Operation['observe'],
): Promise<Composition> {
  const { settings, articles, store } = start;
  const { storeAddress } = settings;
  const libraries = new LibraryAccess({
    shipped: articles,
    store,
    analyser: new ThreadAnalyser(await readRulesVersion()),
    bases: { path: basesPathOf(storeAddress), storeAddress },
    memoryBytes: settings.libraryMemoryMb * BYTES_OF_MEGABYTE,
  });
  warmUp(libraries.shipped);
  const { version, homepage } = readPackage();
  const contact = settings.contact ?? homepage;
  const fetcher = new PageFetcher({ version, contact });
  const reader = new SourceReader();
  const routing: Routing = {
    commands,
    libraries,
    store,
    log,
    memory: new AnswerMemory(() => performance.now()),
    now: Date.now,
    pinsUnderWay: new Set(),
    ...(settings.hasRateLimits
      ? { fairShare: new FairShare(() => performance.now()) }
      : {}),
    ...(observe ? { observe } : {}),
    intake: { fetcher, reader, readUpload },
    additions: new AdditionsUnderWay(),
  };
  const close = async (): Promise<void> => {
    await Promise.all([fetcher.close(), reader.close()]);
    await libraries.close();
  };
  return { routing, libraries, close };
}

const BYTES_OF_MEGABYTE = 1_000_000;
