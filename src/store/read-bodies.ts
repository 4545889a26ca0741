import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Span } from '../text/span.ts';
import type { ArticleRow, Schema } from './schema.ts';

/** Shorter bodies, in UTF-16 code units, may be alike by chance: a line that all reports share. */
const LEAST_CHARS = 100;

/**
 * Reads what stands below the headlines of all texts, as a SHA-256 of each: agency copy goes
 * by other headlines elsewhere.
 *
 * @returns Tells the key of an article's body; null where it has none, or one too short.
 */
export async function readBodies(
  transaction: Transaction<Schema>,
  guildIds: Iterable<string>,
): Promise<(article: Pick<ArticleRow, 'guildId' | 'number'>) => string | null> {
  const known = new Map<string, string>();
  // One server after another: the texts of all at once may be more than memory holds.
  for (const guildId of guildIds) {
    const texts = await transaction
      .selectFrom('articleVersions')
      .select(['number', 'text', 'sentencesJson'])
      .where('guildId', '=', guildId)
      .execute();
    for (const { number, text, sentencesJson } of texts) {
      const body = bodyOf(text, sentencesJson);
      if (body.length >= LEAST_CHARS) known.set(`${guildId}/${number}`, hashOf(body));
    }
  }
  return ({ guildId, number }) => known.get(`${guildId}/${number}`) ?? null;
}

/** The first sentence is the headline. */
function bodyOf(text: string, sentencesJson: string): string {
  const [, first] = JSON.parse(sentencesJson) as readonly Span[];
  return first === undefined ? '' : text.slice(first.start).trim();
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}
