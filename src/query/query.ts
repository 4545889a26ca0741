import type { QuestionKind, Wanted } from './question-kind.ts';

/** What a person asked, as far as the search needs it. */
export interface Query {
  /** The question as typed, trimmed. */
  readonly text: string;
  /** What the command asked before the words typed: "when was"; empty for none. */
  readonly opening: string;
  /** The words that say something, in order, each term once; at least one. */
  readonly words: readonly QueryWord[];
  /** All words in order, the common ones too. */
  readonly sequence: readonly SequenceWord[];
  /** Words that were typed in quotation marks: they must follow each other in the passage. */
  readonly phrases: readonly (readonly string[])[];
  readonly kind: QuestionKind;
  /** What an answer would hold. */
  readonly wanted: Wanted;
  /** Place in `words` of the noun after "which", "what" or "how many"; -1 for none. */
  readonly askedNoun: number;
}

/** One word of a question. */
export interface QueryWord {
  /** As typed. */
  readonly written: string;
  /** Normal form (see `src/text/tokens.ts`). */
  readonly term: string;
  /** Folded whole word. */
  readonly word: string;
  /**
   * Other normal forms that mean the same, any of which counts as found: "1200000" beside
   * "1.2" and "million".
   */
  readonly forms: readonly string[];
  /** A number and a name must be found; any other word may be missing. */
  readonly kind: 'word' | 'number' | 'name';
}

/** A word in its place in the question. */
export interface SequenceWord {
  readonly term: string;
  readonly isCommon: boolean;
}
