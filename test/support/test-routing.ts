import { type Logger, pino } from 'pino';
import type { Article } from '../../src/article/article.ts';
import { AnswerMemory } from '../../src/discord/answer-memory.ts';
import type { Routing } from '../../src/discord/routing.ts';
import { LibraryAccess } from '../../src/library/library-access.ts';
import type { StoreAccess } from '../../src/store/store-access.ts';
import { DirectAnalyser } from './direct-analyser.ts';

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
      basesPath: null,
      memoryBytes: 1e9,
    }),
    store,
    log,
    memory: new AnswerMemory(Date.now),
    now: Date.now,
    pinsUnderWay: new Set(),
    ...known,
  };
}
