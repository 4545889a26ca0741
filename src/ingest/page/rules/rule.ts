import type { Block } from '../block.ts';

/** What is known of the article beside its blocks. */
export interface Known {
  /** The headlines that the page gives: its title, its `h1`, what it tells other sites. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  /** The text that the page states as data, or null. */
  readonly body: string | null;
}

/** Leaves out what is not the article; what it leaves stays in its order and as it is. */
export type Rule = (blocks: readonly Block[], known: Known) => readonly Block[];
