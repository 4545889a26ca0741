import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { ArticleRow, ArticleVersionRow } from './schema.ts';
import type { NewShelfArticle, ShelfArticle, ShelfEntry } from './shelf-article.ts';
import { storable } from './storable.ts';

/** What an article's entry says of the one it replaces, if it does. */
export interface Predecessor {
  readonly replaces: number | null;
  readonly version: number;
}

/** Writes the entry of a new article. */
export function toEntry(
  { guildId, article, hash, by, at }: NewShelfArticle,
  number: number,
  { replaces, version }: Predecessor,
): ShelfEntry {
  return {
    guildId,
    number,
    state: 'ready',
    headline: storable(article.headline),
    url: article.url,
    hash,
    version,
    addedBy: by,
    addedAt: at,
    checkedAt: at,
    removedBy: null,
    removedAt: null,
    lastError: null,
    replaces,
    replacedBy: null,
  };
}

/** Writes the text of a new article. */
export function toVersion(
  { article, sentences, analysis }: NewShelfArticle,
  { guildId, number, version, hash, addedAt }: ShelfEntry,
): ArticleVersionRow {
  return {
    guildId,
    number,
    version,
    storedAt: addedAt,
    hash,
    text: article.text,
    originJson: writeOrigin(article),
    sentencesJson: JSON.stringify(sentences),
    analysis: analysis?.bytes ?? null,
    analysisVersion: analysis?.version ?? null,
  };
}

/** Writes what is known of an article beside its text. */
export function writeOrigin(article: NewShelfArticle['article']): string {
  const { headline, text, ...origin } = article;
  return JSON.stringify(origin);
}

/** Reads the day on which an article came out from what {@link writeOrigin} has written. */
export function readOriginDay(originJson: string): Article['published'] {
  return (JSON.parse(originJson) as Pick<Article, 'published'>).published;
}

/** Reads an entry from its row. */
export function readEntry(row: ArticleRow): ShelfEntry {
  const { state } = row;
  return {
    ...row,
    state: readState(state),
  };
}

/** A row of an article with that of its text. */
export type TextRow = ArticleRow &
  Pick<
    ArticleVersionRow,
    'text' | 'originJson' | 'sentencesJson' | 'analysis' | 'analysisVersion'
  >;

/** The columns of a text, beside those of its article. */
export const TEXT_COLUMNS = [
  'text',
  'originJson',
  'sentencesJson',
  'analysis',
  'analysisVersion',
] as const;

/** Reads an article from its rows. */
export function readShelfArticle(row: TextRow): ShelfArticle {
  const { text, originJson, sentencesJson, analysis, analysisVersion, ...entry } = row;
  const id = `B${entry.number}`;
  return {
    entry: readEntry(entry),
    article: {
      ...(JSON.parse(originJson) as Omit<Article, 'id' | 'slug' | 'headline' | 'text'>),
      id,
      slug: id.toLowerCase(),
      headline: entry.headline,
      text,
    },
    // Mostly they are known otherwise, and reading them takes longer than all else.
    get sentences() {
      return JSON.parse(sentencesJson) as readonly Span[];
    },
    analysis:
      analysis && analysisVersion !== null
        ? { version: analysisVersion, bytes: analysis }
        : null,
  };
}

/** Reads the state of an entry as it stands in the database. */
export function readState(state: string): ShelfEntry['state'] {
  return state === 'removed' || state === 'replaced' ? state : 'ready';
}
