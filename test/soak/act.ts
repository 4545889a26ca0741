import type { Invocation } from '../../src/preview/open-interaction.ts';
import type { Crowd } from './crowd.ts';
import type { Words } from './words.ts';

/** One thing that people do with the bot. */
export interface SoakAct {
  readonly name: string;
  /** How often beside the others. */
  readonly weight: number;
  /** Does it; null where just now it cannot be done, such as pressing what is not there. */
  readonly use: (crowd: Crowd, words: Words) => Invocation | null | Promise<Invocation>;
}
