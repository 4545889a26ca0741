import type { Source } from './source.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';

/** Words that report, with their source, before the extent of the contents is known. */
export interface Cue {
  /** Name of the rule that found it. */
  readonly rule: string;
  /** The reporting words; empty where only the place of a quotation reports. */
  readonly ranges: readonly Range[];
  /** Null where nobody is named, or where another cue's source is meant. */
  readonly source: Source | null;
  /** From the first to the last token of source and cue: never part of the content. */
  readonly clause: Range;
  readonly content: ContentPlan;
}

/**
 * Where the content of a cue stands in its frame.
 *
 * - `after`: from a token to the end of the clause; an object ends before it where an
 *   adverbial or another verb follows ("defended the tax | after a meeting").
 * - `before`: what stands before the cue's clause, a quotation or a clause.
 * - `around`: both, as in “Yes,” she said, “but not now.”
 * - `fixed`: exactly these tokens.
 * - `next`: the quotation that the next sentence begins with ("Obama tweeted: ¶ “…”").
 * - `same`: the content of the cue found before it, which is its parent ("…, citing police").
 */
export type ContentPlan =
  | { readonly kind: 'after'; readonly from: number; readonly isObject?: boolean }
  | { readonly kind: 'before' }
  | { readonly kind: 'around'; readonly from: number }
  | { readonly kind: 'fixed'; readonly range: Range }
  | { readonly kind: 'next' }
  | { readonly kind: 'same' };

/** What a rule sees: the text, one frame, and the cues found in it so far, in order. */
export interface CueContext {
  readonly text: TaggedText;
  readonly frame: Frame;
  readonly cues: readonly Cue[];
}

/** Finds the cue that the token at `at` begins, or null. */
export type CueRule = (context: CueContext, at: number) => Cue | null;
