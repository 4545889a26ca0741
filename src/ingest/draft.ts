import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import { wordsKey } from './page/words-key.ts';

/** An article before it has a place on a shelf, and with it an id and a slug. */
export type DraftArticle = Omit<Article, 'id' | 'slug'>;

/** What was read of a page, file or text, before it is judged. */
export interface Draft {
  /** Empty where none was found. */
  readonly headline: string;
  /** Paragraphs, headings and list items; no line break in them. */
  readonly paragraphs: readonly string[];
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** The article's own address. */
  readonly url: string | null;
  /** BCP 47 tag as stated, or null. */
  readonly language: string | null;
  readonly licence: string | null;
  readonly credit: string | null;
  /** All texts of its page, for text fragments; empty for what is no page. */
  readonly pageTexts: readonly string[];
  /** What a page says of itself; a file and pasted text say nothing of it. */
  readonly page: PageRemarks | null;
}

/** What a page says of how much of the article it shows. */
export interface PageRemarks {
  /** False where only subscribers read all of it; null where it does not say. */
  readonly isFree: boolean | null;
  readonly isLive: boolean;
  readonly hasNextPage: boolean;
  /** Whether it is the front page of its site. */
  readonly isFrontPage: boolean;
}

/** Makes the article of a draft: its text is the headline and the paragraphs. */
export function toArticle(draft: Draft): DraftArticle {
  const { headline, authors, publisher, published, updated, url, licence, credit } =
    draft;
  const text = [headline, ...draft.paragraphs].join('\n\n');
  // Only English is understood so far, and judged by the words and not by what is stated.
  const language = draft.language?.startsWith('en') ? draft.language : 'en';
  return {
    headline,
    text,
    authors,
    publisher,
    published,
    updated,
    url,
    language,
    licence,
    credit,
  };
}

/**
 * What two drafts with the same text have in common: a SHA-256 of the letters and digits of
 * the paragraphs, without the headline, which every paper writes for itself.
 */
export function textHash({ paragraphs }: Pick<Draft, 'paragraphs'>): string {
  return createHash('sha256')
    .update(wordsKey(paragraphs.join(' ')))
    .digest('hex');
}
