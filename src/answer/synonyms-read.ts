import type { Query } from '../query/query.ts';
import type { Hit } from '../ranking/rank.ts';
import { sliceSpan } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Mend } from './answer.ts';
import type { Library } from './library.ts';

/**
 * Tells which words of a question a passage was found for by a synonym, and by which as it is
 * printed there: "negotiations" for "talks".
 *
 * @param query The question before synonyms were added to its words.
 */
export function synonymsRead(
  { readingById }: Pick<Library, 'readingById'>,
  query: Query,
  { passage: { article, passage }, match }: Pick<Hit, 'passage' | 'match'>,
): readonly Mend[] {
  const text = readingById.get(article)?.article.text ?? '';
  const tokens = splitTokens(text, passage);
  return match.scoped.query.words.flatMap(({ written, term, forms }, place) => {
    const own = query.words[place];
    const synonyms = forms.filter((form) => !own?.forms.includes(form));
    if (own?.term !== term || synonyms.length === 0) return [];
    const token = tokens.find((each) => synonyms.includes(each.term));
    return token ? [{ written, read: sliceSpan(text, token) }] : [];
  });
}
