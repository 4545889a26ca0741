import type { Transaction } from 'kysely';
import { compareOrigin, type Origin } from '../article/compare-origin.ts';
import type { Schema } from './schema.ts';
import { readTexts, type ShelfPlace } from './shelf-queries.ts';
import { writeOrigin } from './shelf-row.ts';

/**
 * Takes over what is known of an article's origin. What was found in it hangs on its day:
 * where that is another, it is found again when the article is next opened.
 *
 * @returns False where nothing has changed.
 */
export async function describeArticle(
  transaction: Transaction<Schema>,
  { guildId, number }: ShelfPlace,
  { publisher, published, updated, authors }: Origin,
): Promise<boolean> {
  const [known] = await readTexts(transaction, guildId, { after: number - 1, limit: 1 });
  if (known?.entry.number !== number) return false;
  const { id: _id, slug: _slug, ...article } = known.article;
  const described = { ...article, publisher, published, updated, authors };
  if (compareOrigin(article, described).length === 0) return false;
  const isOfOtherDay = article.published !== published;
  await transaction
    .updateTable('articleVersions')
    .set({
      originJson: writeOrigin(described),
      ...(isOfOtherDay ? { analysis: null, analysisVersion: null } : {}),
    })
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .execute();
  return true;
}
