/** An item as it stands in a feed of any format: texts as written, null or none for what is not there. */
export interface RawItem {
  /** The first that can be an address of the web is its link. */
  readonly links: readonly (string | null | undefined)[];
  /** What its links are relative to; null for the feed's own address. */
  readonly base: string | null;
  readonly title: string;
  /** Whether the title is HTML; else it is plain text. */
  readonly hasMarkup: boolean;
  readonly date: string | null;
  readonly authors: readonly string[];
  /** HTML. */
  readonly content: string | null;
}

/** A feed of any format. */
export interface RawFeed {
  readonly title: string;
  readonly language: string | null;
  readonly ttlMinutes: number | null;
  readonly items: readonly RawItem[];
}
