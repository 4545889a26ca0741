import type { Span } from '../text/span.ts';

/**
 * How the words of a content stand in the article: all of them in quotation marks
 * (`direct`), some (`mixed`), none (`indirect`). An answer in an interview is `direct` without any.
 */
export type AttributionKind = 'direct' | 'mixed' | 'indirect';

/**
 * Who speaks, and how we know it. A name is never chosen between two fitting candidates.
 *
 * - `stated`: the source itself names the speaker in full, or describes one who is not named elsewhere.
 * - `resolved`: the source is a pronoun, a surname or a description; `evidence` is the mention that tells who it is.
 * - `unclear`: several fit; `candidates` are their names, at least two.
 * - `unknown`: the article does not say (*not stated*).
 */
export type Speaker =
  | { readonly kind: 'stated'; readonly name: string }
  | { readonly kind: 'resolved'; readonly name: string; readonly evidence: Span }
  | { readonly kind: 'unclear'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** One piece of reported speech: who, the words that report, and what was said. */
export interface Attribution {
  readonly kind: AttributionKind;
  /** Who, as printed; sorted; empty where the article names nobody. */
  readonly sources: readonly Span[];
  /** The words that report: "said", "according to", a colon; sorted; may be empty. */
  readonly cues: readonly Span[];
  /** What was said: all pieces, also over several paragraphs; sorted, apart, at least one. */
  readonly contents: readonly Span[];
  readonly speaker: Speaker;
  /** True for an unnamed source ("a Pentagon official"), false for a named one. */
  readonly anonymous: boolean;
  /** Place in the article's list of the attribution that this one lies in, or null. */
  readonly parent: number | null;
}
