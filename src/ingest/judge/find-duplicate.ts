import { said } from '../../wording/said.ts';
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
  if (sameText !== undefined) return refuseSameText(sameText);
  const sameUrl = url === null ? undefined : known.find((article) => article.url === url);
  return sameUrl === undefined ? null : refuseSameAddress(sameUrl);
}

/** What is named of an article that is there. */
type NamedArticle = Pick<KnownArticle, 'id' | 'headline'>;

/** Says that an article has the same text. */
export function refuseSameText({ id, headline }: NamedArticle): Refusal {
  return refuse(
    'duplicate',
    said('intake.known-text', { article: id, headline }),
    said('remedies.ask-that-one'),
  );
}

/** Says that an article is from the same address, with another text. */
export function refuseSameAddress({ id, headline }: NamedArticle): Refusal {
  return refuse(
    'duplicate',
    said('intake.known-address', { article: id, headline }),
    said('remedies.refetch-that-one'),
  );
}
