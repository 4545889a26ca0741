import type { Logger } from 'pino';
import type { LibraryAccess } from '../library/library-access.ts';
import type { StoreAccess } from '../store/store-access.ts';
import type { AnswerMemory } from './answer-memory.ts';
import type { Command } from './command.ts';
import type { Intake, ShelfStep } from './effects/shelf-work.ts';
import type { FairShare } from './fair-share.ts';
import type { PinStep } from './pins/pin-work.ts';
import type { AdditionsUnderWay } from './shelf/additions-under-way.ts';
import type { InteractionRecord } from './trace.ts';

/** What every interaction is answered from. */
export interface Routing {
  readonly commands: readonly Command[];
  /** What ships, and the way to the libraries of servers. */
  readonly libraries: Pick<LibraryAccess, 'shipped' | 'empty' | 'open'>;
  readonly store: Pick<StoreAccess, 'open'>;
  readonly log: Logger;
  /** What each person was answered last. */
  readonly memory: AnswerMemory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Keys of the pins that this process is making now. */
  readonly pinsUnderWay: Set<string>;
  /** Who may ask how often; without it everybody as they like. */
  readonly fairShare?: Pick<FairShare, 'admit'>;
  /** Told of each interaction that is over, so that it is counted. Must not throw. */
  readonly observe?: (record: InteractionRecord) => void;
  /** Told of each step of a pin, so that tests can end the process there. */
  readonly atPinStep?: (step: PinStep) => Promise<void>;
  /** What fetches and reads the articles of servers. */
  readonly intake: Intake;
  /** What is being put on shelves now. */
  readonly additions: AdditionsUnderWay;
  /** Told of each step of a change of a shelf, likewise. */
  readonly atShelfStep?: (step: ShelfStep) => Promise<void>;
}
