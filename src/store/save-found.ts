import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { SavedAnalysis, ShelfArticle } from './shelf-article.ts';
import { readOriginDay } from './shelf-row.ts';

/**
 * Enters what was found in an article, if it is still said to be of the day with which it was
 * read: while that went on, its page may have named another.
 */
export async function saveFound(
  db: Kysely<Schema>,
  { entry: { guildId, number }, article }: Pick<ShelfArticle, 'entry' | 'article'>,
  analysis: SavedAnalysis,
): Promise<void> {
  const known = await db
    .selectFrom('articleVersions')
    .select('originJson')
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!known || readOriginDay(known.originJson) !== article.published) return;
  await db
    .updateTable('articleVersions')
    .set({ analysis: analysis.bytes, analysisVersion: analysis.version })
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    // Nothing may come between: it is the one that was looked at, or none.
    .where('originJson', '=', known.originJson)
    .execute();
}
