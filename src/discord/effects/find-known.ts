import type { Library } from '../../answer/library.ts';
import { readingsOfPage } from '../../answer/readings-of-page.ts';
import { textHash } from '../../ingest/draft.ts';
import {
  findDuplicate,
  refuseSameAddress,
  refuseSameText,
} from '../../ingest/judge/find-duplicate.ts';
import type { Reading } from '../../ingest/reading.ts';
import type { Refusal } from '../../ingest/refusal.ts';
import type { ShelfEntry } from '../../store/shelf-article.ts';
import { said } from '../../wording/said.ts';

/**
 * Tells which article that can be asked is from the same page, and whether its text is the
 * same; null for none. Texts of other pages are compared by the store.
 *
 * @param except Id of an article that is no reason against it: its own earlier text.
 */
export function findKnown(
  { article, hash }: Pick<Reading, 'article' | 'hash'>,
  library: Library,
  except: string | null = null,
): Refusal | null {
  const { url } = article;
  if (url === null) return null;
  const known = readingsOfPage(library, url)
    .map((reading) => reading.article)
    .filter((one) => one.id !== except)
    .map(({ id, headline, text }) => ({ id, headline, url, hash: hashOf(text) }));
  return findDuplicate({ hash, url }, known);
}

/** An article's text is its headline and its paragraphs, parted by blank lines. */
function hashOf(text: string): string {
  const [, ...paragraphs] = text.split('\n\n');
  return textHash({ paragraphs });
}

/**
 * Names the article of the shelf whose page is gone, and how it is taken off; any other
 * refusal, and that of a page that no article is from, stays as it is.
 */
export function offerRemoval(refusal: Refusal, article: string | undefined): Refusal {
  const isGone = refusal.reason === 'gone' || refusal.reason === 'missing';
  if (!isGone || !article?.startsWith('B')) return refusal;
  return { ...refusal, remedy: said('remedies.remove-it', { article }) };
}

/** Says which article the store has found to be the same: two may add one at once. */
export function refuseKnown(
  kind: 'same-text' | 'same-url',
  { number, headline }: ShelfEntry,
): Refusal {
  const known = { id: `B${number}`, headline };
  return kind === 'same-text' ? refuseSameText(known) : refuseSameAddress(known);
}
