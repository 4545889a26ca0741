import { type Refusal, refuse } from '../refusal.ts';

/** What is known of an article that a server has already. */
export interface KnownArticle {
  /** `B3`, as addresses call it. */
  readonly id: string;
  readonly headline: string;
  readonly url: string | null;
  readonly hash: string;
}

/**
 * Tells which known article is the same as one that is to be added: the same text first, then the
 * same address, which a page that has changed shares with its older self.
 */
export function findDuplicate(
  { hash, url }: Pick<KnownArticle, 'hash' | 'url'>,
  known: readonly KnownArticle[],
): Refusal | null {
  const sameText = known.find((article) => article.hash === hash);
  if (sameText !== undefined)
    return refuse(
      'duplicate',
      `The text is already here: ${nameOf(sameText)}.`,
      'Ask that one.',
    );
  const sameUrl = url === null ? undefined : known.find((article) => article.url === url);
  if (sameUrl === undefined) return null;
  return refuse(
    'duplicate',
    `The address is already here, with another text: ${nameOf(sameUrl)}.`,
    'Use /library refetch on that one to take over what has changed.',
  );
}

function nameOf({ id, headline }: KnownArticle): string {
  return `${id}, “${headline}”`;
}
