import type { Source } from './source.ts';
import type { Range } from './tagged-text.ts';

/** An attribution in tokens, before its speaker is known. Rules after the first pass change it. */
export interface Draft {
  readonly rule: string;
  readonly cues: readonly Range[];
  readonly source: Source | null;
  /** Sorted, apart; empty only while the quotation that follows is still to be joined. */
  readonly contents: Range[];
  /** Places in `TaggedText.frames` and `SplitText.paragraphs` where its cue stands. */
  readonly frame: number;
  readonly paragraph: number;
  /** The draft whose content this one repeats ("…, citing the ministry"), or null. */
  readonly repeats: Draft | null;
}
