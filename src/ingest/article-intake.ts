import type { FetchedPage } from './fetch/page-fetcher.ts';
import { findDuplicate, type KnownArticle } from './judge/find-duplicate.ts';
import type { Reading } from './reading.ts';
import type { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/** What fetches pages and what reads them: a `PageFetcher`, a `SourceReader`. */
export interface IntakeParts {
  readonly fetcher: { fetch(address: string): Promise<FetchedPage | Refusal> };
  readonly reader: { read(source: Source): Promise<Reading | Refusal> };
}

/** Says what is being done, for a message that shows it. */
export type Step = 'fetching' | 'reading';

/**
 * Takes in an article from its address: fetches the page, reads it, and judges whether it can be
 * asked and is not there already. Nothing is stored.
 *
 * @param known The articles that the server has.
 * @param tell Called as each step begins.
 */
export async function takeInAddress(
  { fetcher, reader }: IntakeParts,
  address: string,
  {
    known,
    tell,
  }: { readonly known: readonly KnownArticle[]; readonly tell?: (step: Step) => void },
): Promise<Reading | Refusal> {
  tell?.('fetching');
  const page = await fetcher.fetch(address);
  if (page.kind === 'refused') return page;
  tell?.('reading');
  const { bytes, contentType, url } = page;
  return acceptable(await reader.read({ kind: 'page', bytes, contentType, url }), known);
}

/** Takes in an article from a file or from pasted text, likewise. */
export async function takeInSource(
  { reader }: Pick<IntakeParts, 'reader'>,
  source: Source,
  { known }: { readonly known: readonly KnownArticle[] },
): Promise<Reading | Refusal> {
  return acceptable(await reader.read(source), known);
}

function acceptable(
  read: Reading | Refusal,
  known: readonly KnownArticle[],
): Reading | Refusal {
  if (read.kind === 'refused') return read;
  const { article, hash } = read;
  return read.refusal ?? findDuplicate({ hash, url: article.url }, known) ?? read;
}
