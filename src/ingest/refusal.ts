import { type Said, said } from '../wording/said.ts';

/**
 * Why a page could not be fetched or read, for the person who asked for it. Plain data: it
 * is said in that person's language where they read it, as plain text without Markdown.
 */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** What was wrong, one sentence. Never says what a network inside of ours answered. */
  readonly problem: Said;
  /** What that person can do, one sentence. */
  readonly remedy: Said;
  /** How long the server asks to be left alone, in milliseconds; left out where it does not. */
  readonly retryAfterMs?: number;
}

/** The kinds of reason, for counting and for the store. */
export type RefusalReason =
  | 'address'
  | 'not-public'
  | 'unreachable'
  | 'too-slow'
  | 'too-big'
  | 'too-many-redirects'
  | 'robots'
  | 'forbidden'
  | 'missing'
  | 'gone'
  | 'failed'
  | 'type'
  | 'busy'
  | 'not-read'
  | 'not-an-article'
  | 'consent'
  | 'paywall'
  | 'stub'
  | 'language'
  | 'duplicate'
  | 'file'
  | 'feed';

/** The remedy that is always there. */
const addAsFile = said('remedies.add-as-file');

/** Makes a refusal; the remedy is the file or pasted text where none is named. */
export function refuse(
  reason: RefusalReason,
  problem: Said,
  remedy: Said = addAsFile,
): Refusal {
  return { kind: 'refused', reason, problem, remedy };
}
