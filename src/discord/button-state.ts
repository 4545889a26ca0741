import type { Focus } from '../answer/answer.ts';
import type { ContextSize } from '../answer/cite-passage.ts';
import type { Address } from '../article/address.ts';

/** What a button does; *Open the article* is a link and has no state. */
export type ButtonAction =
  | 'before'
  | 'after'
  | 'more'
  | 'near'
  | 'show'
  | 'pin'
  | 'remove';

/** What a button or the menu of speakers does. */
export type StateAction = ButtonAction | 'speaker';

/**
 * All that a press on a button or a choice in a menu needs, carried in its custom id, so
 * that both work after a restart and no answer is kept in memory.
 */
export interface ButtonState {
  readonly action: StateAction;
  /** Discord's id of the person whose answer it is, 17 to 20 digits. */
  readonly asker: string;
  /**
   * The passage of *Before* and *After*; what follows for *More* and *Near misses*; the
   * headline of the article whose speakers a menu has; else none.
   */
  readonly addresses: readonly Address[];
  /** Sentences of context that now stand around the passage; 0 to 5 each. */
  readonly context: ContextSize;
  /** Place of the first address in the whole order, from 1, and how many there are; 0 where it has none. */
  readonly place: number;
  readonly total: number;
  readonly focus: Focus;
}
