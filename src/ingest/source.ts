import type { ItemSource } from './feed/read-item.ts';

/** What is read: a fetched page, a file, pasted text, or an item of a feed. */
export type Source = PageSource | FileSource | PastedSource | ItemSource;

/** A page as it was fetched. */
export interface PageSource {
  readonly kind: 'page';
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
}

/** A file as it was uploaded. */
export interface FileSource {
  readonly kind: 'file';
  /** With its ending, which tells what it is: `.md`, `.txt`, `.html`, `.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the article stands on the web; a saved page needs it. */
  readonly url: string | null;
}

/** Text with what is known of it, as the fields of a form give it; empty is not stated. */
export interface PastedSource {
  readonly kind: 'pasted';
  readonly text: string;
  readonly headline: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: string;
}
