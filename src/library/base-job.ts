/** An article of a server's index as it comes from the store. */
export interface BaseArticle {
  readonly number: number;
  /** What was found in it, as it was written down. */
  readonly analysis: Uint8Array;
}

/** What is sent to the thread that saves an index; it answers each with nothing when it is done. */
export type BaseJob =
  | { readonly kind: 'add'; readonly articles: readonly BaseArticle[] }
  | {
      readonly kind: 'write';
      /** Of the folder of saved indexes. */
      readonly path: string;
      readonly guildId: string;
    };
