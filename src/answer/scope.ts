import { QueryError } from '../query/query-error.ts';
import { splitTokens } from '../text/tokens.ts';
import { type Said, said } from '../wording/said.ts';
import type { Library, Reading } from './library.ts';

/**
 * Chooses the articles that a question is about: all, or the one asked for by its id
 * ("A1") or by words of its headline.
 *
 * @param asked As typed or chosen from the suggestions; undefined for all articles.
 * @throws {QueryError} If no article, or more than one, fits.
 */
export function chooseReadings(
  library: Library,
  asked: string | undefined,
): readonly Reading[] {
  if (asked === undefined) return library.readings;
  if (splitTokens(asked).length === 0) {
    throw new QueryError(said('questions.no-article-words', { text: asked }));
  }
  const byId = library.readingById.get(asked.trim().toUpperCase());
  if (byId) return [byId];
  refuseReplaced(library, asked);
  const fitting = findArticles(library, asked);
  if (fitting.length === 1) return fitting;
  throw new QueryError(
    fitting.length === 0
      ? noSuchArticle(library, asked)
      : said('questions.several-articles', { text: asked, count: fitting.length }),
  );
}

function noSuchArticle({ readings: [first] }: Library, text: string): Said {
  return first
    ? said('questions.no-such-article', { text, example: first.article.id })
    : said('questions.no-article-at-all', { text });
}

/** @throws {QueryError} If it is the id of a text that a newer one of its page has replaced. */
function refuseReplaced({ formerById }: Library, asked: string): void {
  const id = asked.trim().toUpperCase();
  let newest = formerById.get(id)?.replacedBy;
  if (newest === undefined) return;
  for (let next = formerById.get(newest); next; next = formerById.get(newest))
    newest = next.replacedBy;
  throw new QueryError(said('questions.replaced-article', { article: id, newest }));
}

/**
 * Finds the articles whose id or headline has all the words typed so far, the last of
 * which may be unfinished; all articles when nothing is typed.
 */
export function findArticles(library: Library, typed: string): readonly Reading[] {
  const words = splitTokens(typed).map((token) => token.word);
  return library.readings.filter(({ article }) => {
    const known = splitTokens(`${article.id} ${article.headline}`).map(
      (token) => token.word,
    );
    return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
  });
}
