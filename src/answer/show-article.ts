import type { ArticleShown } from './article-answer.ts';
import { citeCorrections } from './cite-corrections.ts';
import type { Library } from './library.ts';
import { countSentences } from './list-articles.ts';
import { chooseReadings } from './scope.ts';
import { listSpeakers } from './speakers.ts';

/** What `/article show` was asked. */
export interface ShowArticleQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly article: string;
}

/**
 * Answers where an article is from, how long it is, and what became of it.
 *
 * @throws {QueryError} If no article, or more than one, fits.
 */
export function showArticle(
  library: Library,
  { asked, article: words }: ShowArticleQuestion,
): ArticleShown {
  const [reading] = chooseReadings(library, words);
  if (!reading) throw new RangeError('Cannot find the article that was chosen');
  const { id, text } = reading.article;
  return {
    kind: 'article-shown',
    asked,
    ...countSentences(reading),
    speakers: listSpeakers([reading]).length,
    replaced: earlierTexts(library, id),
    corrections: citeCorrections(reading, { start: text.length, end: text.length }),
  };
}

/** The texts that led to an article, one replaced by the other. */
function earlierTexts({ formerById }: Library, id: string): readonly string[] {
  const before = new Map<string, string>();
  for (const [former, { replacedBy }] of formerById) before.set(replacedBy, former);
  const found: string[] = [];
  for (let next = before.get(id); next !== undefined; next = before.get(next))
    found.push(next);
  return found;
}
