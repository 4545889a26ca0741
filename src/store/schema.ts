import type { Generated } from 'kysely';

/**
 * The tables as Kysely sees them: one interface a table, the same in SQLite and
 * PostgreSQL, named in camel case here and in snake case there.
 *
 * Ids of Discord's are texts (64 bits pass what a number holds). Times are whole
 * milliseconds since 1970, as everywhere in the store. Truth is 0 or 1. Columns named
 * `…Json` hold JSON.
 */
export interface Schema {
  readonly numbers: NumberRow;
  readonly servers: ServerRow;
  readonly pins: PinRow;
  readonly pinEvents: PinEventRow;
  readonly publicAnswers: PublicAnswerRow;
  readonly articles: ArticleRow;
  readonly articleVersions: ArticleVersionRow;
  readonly feeds: FeedRow;
  readonly feedItems: FeedItemRow;
  readonly unanswered: UnansweredRow;
  readonly connectionTurns: ConnectionTurnRow;
}

/** When the next process may connect to Discord, of those that share a key. */
export interface ConnectionTurnRow {
  readonly key: number;
  readonly freeAt: number;
}

/**
 * The highest number given in a server. Stays when its data are deleted: a number that
 * stands in an old message must never mean something else.
 */
export interface NumberRow {
  readonly guildId: string;
  readonly kind: 'pin' | 'article' | 'feed';
  readonly last: number;
}

export interface ServerRow {
  readonly guildId: string;
  readonly leftAt: Generated<number | null>;
  /** Null: everywhere. */
  readonly publicChannelsJson: Generated<string | null>;
  readonly isPrivateByDefault: Generated<number>;
  readonly publisherRolesJson: Generated<string>;
  readonly librarianRolesJson: Generated<string>;
  readonly pinnerRolesJson: Generated<string>;
  readonly hasShippedArticles: Generated<number>;
  readonly pinLogChannel: Generated<string | null>;
}

export interface PinRow {
  readonly guildId: string;
  readonly number: number;
  readonly key: string;
  readonly state: string;
  readonly channelId: string;
  readonly messageId: string | null;
  readonly plannedBy: string | null;
  readonly plannedAt: number;
  readonly changedAt: number;
  readonly reason: string;
  readonly replaces: number | null;
  readonly replacedBy: number | null;
  /** `A12`: the article of the passage, by which pins are found when it changes. */
  readonly article: string;
  readonly passageJson: string;
  readonly outcomeJson: string | null;
}

/** What happened to a pin, in the order of `place`. */
export interface PinEventRow {
  readonly guildId: string;
  readonly number: number;
  /** From 1, for each pin. */
  readonly place: number;
  readonly state: string;
  readonly changedBy: string | null;
  readonly changedAt: number;
  readonly outcomeJson: string | null;
}

export interface PublicAnswerRow {
  readonly messageId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly askedBy: string | null;
  readonly askedAt: number | null;
  readonly removedBy: string | null;
  readonly removedAt: number | null;
  /** The later of the two times. */
  readonly touchedAt: number;
}

export interface ArticleRow {
  readonly guildId: string;
  readonly number: number;
  /** `ready`, `replaced` or `removed`. */
  readonly state: string;
  readonly headline: string;
  /** The canonical address of its page; null where it has none. */
  readonly url: string | null;
  readonly hash: string;
  /** From 1; one more than that of the text it replaces. */
  readonly version: number;
  readonly addedBy: string | null;
  readonly addedAt: number;
  readonly checkedAt: number;
  readonly removedBy: string | null;
  readonly removedAt: number | null;
  readonly lastError: string | null;
  /** Number of the article whose text this one replaced. */
  readonly replaces: number | null;
  readonly replacedBy: number | null;
}

export interface ArticleVersionRow {
  readonly guildId: string;
  readonly number: number;
  readonly version: number;
  readonly storedAt: number;
  readonly hash: string;
  readonly text: string;
  /** What is known of its origin: an Article without id, headline and text. */
  readonly originJson: string;
  /** Start and end of each sentence in the text, the headline first. */
  readonly sentencesJson: string;
  /** What was found in the text, as the library writes it. */
  readonly analysis: Uint8Array | null;
  /** Of the rules by which it was found. */
  readonly analysisVersion: string | null;
}

export interface FeedRow {
  readonly guildId: string;
  readonly number: number;
  readonly address: string;
  readonly title: string;
  /** `live`, or `gone` where its site said that it is no more. */
  readonly state: string;
  readonly addedBy: string | null;
  readonly addedAt: number;
  /** Null until it was looked at for the first time. */
  readonly checkedAt: number | null;
  readonly nextDue: number;
  /** One after another, up to now. */
  readonly failures: number;
  readonly lastError: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An item that was seen in a feed. */
export interface FeedItemRow {
  readonly guildId: string;
  readonly number: number;
  /** The canonical address of its article, by which it is known again. */
  readonly url: string;
  /** `waiting`, `added`, `known`, `refused` or `passed`. */
  readonly state: string;
  /** Among those that were first seen at the same moment: the oldest has the smallest. */
  readonly place: number;
  readonly seenAt: number;
  /** About when it stood in the feed last. */
  readonly listedAt: number;
  readonly triedAt: number | null;
  readonly tries: number;
  readonly nextTry: number;
  readonly reason: string | null;
  /** What is needed to take it in; null once that is done. */
  readonly itemJson: string | null;
}

/** A question that found nothing. */
export interface UnansweredRow {
  readonly guildId: string;
  /** Its normal form: questions with the same are one. */
  readonly key: string;
  readonly question: string;
  readonly count: number;
  readonly firstAskedAt: number;
  readonly lastAskedAt: number;
}
