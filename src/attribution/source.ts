import type { Range } from './tagged-text.ts';

/** The words that name who reports. */
export interface Source extends Range {
  /** `relative`: "who", and {@link head} is the noun phrase it stands for. */
  readonly kind: 'noun' | 'pronoun' | 'relative';
  /** The noun phrase that names the speaker, without its appositions. */
  readonly head: Range;
}
