import type { LoggedInteraction } from './bot-log.ts';
import type { Memory } from './bot-under-soak.ts';
import type { Seen } from './tally.ts';

/** What a soak has seen. */
export interface Observations {
  readonly seen: readonly Seen[];
  readonly logged: ReadonlyMap<string, LoggedInteraction>;
  readonly errors: readonly string[];
  /** In the order of their times. */
  readonly memory: readonly Memory[];
  /** True if the bot ran until it was told to stop, and then ended with 0. */
  readonly isEndClean: boolean;
}
