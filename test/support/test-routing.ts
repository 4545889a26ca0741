import { type Logger, pino } from 'pino';
import { AnswerMemory } from '../../src/discord/answer-memory.ts';
import type { Routing } from '../../src/discord/routing.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { StoreAccess } from '../../src/store/store-access.ts';

/** Builds what a bot of a test answers from. */
export function testRouting(
  store: Pick<StoreAccess, 'open'>,
  known: Partial<Routing> = {},
): Routing {
  const log: Logger = pino({ level: 'silent' });
  const emptyLibrary = buildLibrary([]);
  return {
    commands: [],
    library: emptyLibrary,
    emptyLibrary,
    store,
    log,
    memory: new AnswerMemory(Date.now),
    now: Date.now,
    pinsUnderWay: new Set(),
    ...known,
  };
}
