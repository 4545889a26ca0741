import type { Statement } from '../answer/answer.ts';
import type { Address } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** A passage as it was shown when it was pinned; kept whatever becomes of its article. */
export interface PinnedPassage {
  readonly address: Address;
  /** The article's text at `span`. */
  readonly text: string;
  readonly span: Span;
  readonly statements: readonly Statement[];
  readonly article: Omit<Article, 'text'>;
  /** Where *Open the article* led, with its text fragment; null without a page. */
  readonly link: string | null;
}

/**
 * What Discord did, not what was intended.
 *
 * - `planned`: nothing yet. Found after a crash, its message may or may not be there.
 * - `posted`: its message is in the channel.
 * - `pinned`: Discord said that it is pinned.
 * - `failed`: Discord refused; the outcome says why. It may be tried again.
 * - `replaced`: unpinned for the pin that `replacedBy` names.
 * - `removed`: unpinned, or its message is gone.
 */
export type PinState =
  | 'planned'
  | 'posted'
  | 'pinned'
  | 'failed'
  | 'replaced'
  | 'removed';

/** What Discord answered. */
export interface PinOutcome {
  /** Discord's code (30003: 250 pins are there already); null for success or no answer. */
  readonly code: number | null;
  readonly message: string;
}

/** A pin that is to be made. */
export interface NewPin {
  readonly guildId: string;
  readonly channelId: string;
  /**
   * What makes it this pin and no second one: the id of the interaction that asks for it.
   * The same key twice is one pin.
   */
  readonly key: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: string;
  /** The number of the pin whose place it takes. */
  readonly replaces: number | null;
  readonly passage: PinnedPassage;
}

/** A pin of a server's record. */
export interface Pin {
  readonly guildId: string;
  /** 1, 2, 3 … in its server, never given again. */
  readonly number: number;
  readonly key: string;
  readonly state: PinState;
  readonly channelId: string;
  /** Null until it is posted; of a pin that failed, null once its message is deleted. */
  readonly messageId: string | null;
  /** Null once that person has asked to be forgotten. */
  readonly plannedBy: string | null;
  /** Milliseconds since 1970. */
  readonly plannedAt: number;
  /** Of the newest event. */
  readonly changedAt: number;
  readonly reason: string;
  readonly replaces: number | null;
  readonly replacedBy: number | null;
  readonly passage: PinnedPassage;
  /** Of the newest event. */
  readonly outcome: PinOutcome | null;
}

/** Something that happened to a pin. */
export interface PinChange {
  readonly state: PinState;
  /** Who did it; null where it is not known, or the person asked to be forgotten. */
  readonly by: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly outcome: PinOutcome | null;
  /** The message, with `posted`; null once it is deleted, with `failed`. */
  readonly messageId?: string | null;
  /** The pin that takes its place, with `replaced`. */
  readonly replacedBy?: number;
}

/** One line of a pin's history. */
export type PinEvent = Pick<PinChange, 'state' | 'by' | 'at' | 'outcome'>;

/**
 * True if a pin may come from one state to the other. Each may stay what it is: an
 * attempt that failed, such as to unpin, is an event too.
 */
export function mayBecome(from: PinState, to: PinState): boolean {
  return from === to || NEXT[from].includes(to);
}

const NEXT: Readonly<Record<PinState, readonly PinState[]>> = {
  planned: ['posted', 'failed'],
  posted: ['pinned', 'failed', 'removed'],
  pinned: ['replaced', 'removed'],
  failed: ['posted', 'pinned', 'removed'],
  replaced: ['removed'],
  removed: [],
};
