import type { Library, Reading } from '../../answer/library.ts';
import { chooseReadings, findArticles } from '../../answer/scope.ts';
import { QueryError } from '../../query/query-error.ts';
import { said } from '../../wording/said.ts';
import type { Choice } from '../command.ts';

/**
 * Reads which of a server's own articles is meant, by its id or by words of its headline.
 *
 * @returns Its number: 3 for `B3`.
 * @throws {QueryError} If none is, or one that ships, or several.
 */
export function readOwnArticle(library: Library, asked: string): number {
  const own = { ...library, readings: library.readings.filter(isOwn) };
  const [reading] = chooseReadings(own, asked);
  const id = reading?.article.id ?? '';
  if (!reading || !isOwn(reading))
    throw new QueryError(said('questions.shipped-article', { article: id }));
  return Number(id.slice(1));
}

/** Suggests a server's own articles, the newest first. */
export function suggestOwnArticles(library: Library, typed: string): readonly Choice[] {
  return findArticles(library, typed)
    .filter(isOwn)
    .toReversed()
    .map(({ article: { id, headline } }) => ({ name: `${id} · ${headline}`, value: id }));
}

function isOwn({ article }: Reading): boolean {
  return article.id.startsWith('B');
}
