import { type Logger, pino } from 'pino';
import type { Article } from '../../src/article/article.ts';
import { AnswerMemory } from '../../src/discord/answer-memory.ts';
import type { Intake } from '../../src/discord/effects/shelf-work.ts';
import type { Routing } from '../../src/discord/routing.ts';
import { AdditionsUnderWay } from '../../src/discord/shelf/additions-under-way.ts';
import { readFeed } from '../../src/ingest/feed/read-feed.ts';
import { readUpload } from '../../src/ingest/fetch/read-upload.ts';
import { readSource } from '../../src/ingest/read-source.ts';
import { refuse } from '../../src/ingest/refusal.ts';
import { LibraryAccess } from '../../src/library/library-access.ts';
import type { StoreAccess } from '../../src/store/store-access.ts';
import { said } from '../../src/wording/said.ts';
import { DirectAnalyser } from './direct-analyser.ts';

/** Reads in the thread of the test. */
export const DIRECT_READER: Intake['reader'] = {
  read: async (source) => readSource(source),
  readFeed: async (source) => readFeed(source),
};

/** Reads in the thread of the test, and reaches no page. */
const DIRECT_INTAKE: Intake = {
  fetcher: {
    fetch: async () => refuse('unreachable', said('intake.unreachable')),
    fetchFeed: async () => refuse('unreachable', said('intake.unreachable')),
  },
  reader: DIRECT_READER,
  readUpload,
};

/** Builds what a bot of a test answers from. */
export function testRouting(
  store: Pick<StoreAccess, 'open'>,
  { shipped = [], ...known }: Partial<Routing> & { shipped?: readonly Article[] } = {},
): Routing {
  const log: Logger = pino({ level: 'silent' });
  return {
    commands: [],
    libraries: new LibraryAccess({
      shipped,
      store: known.store ?? store,
      analyser: new DirectAnalyser(),
      bases: null,
      memoryBytes: 1e9,
    }),
    store,
    log,
    memory: new AnswerMemory(Date.now),
    now: Date.now,
    pinsUnderWay: new Set(),
    intake: DIRECT_INTAKE,
    additions: new AdditionsUnderWay(),
    ...known,
  };
}
