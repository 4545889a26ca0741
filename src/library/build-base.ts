import { SavedIndexBuilder } from '../index/saved-index.ts';
import type { ShelfStore } from '../store/shelf-store.ts';
import { openAnalysis } from './saved-analysis.ts';
import type { SavedArticle, SavedBase } from './saved-base.ts';

/** So many articles are read from the store at once. */
const ARTICLES_AT_ONCE = 16;

/**
 * Puts together what is to be saved of a server's index, from the store alone, in slices:
 * ten thousand articles take some seconds of work, in which everybody is answered. An
 * article whose analysis cannot be read is left out.
 */
export async function buildBase(
  shelves: ShelfStore,
  guildId: string,
  rest: () => Promise<void>,
): Promise<SavedBase> {
  const builder = new SavedIndexBuilder();
  const articles: SavedArticle[] = [];
  for (let after = 0; ; ) {
    await rest();
    const range = { after, limit: ARTICLES_AT_ONCE };
    const texts = await shelves.texts(guildId, range);
    for (const { entry, analysis } of texts) {
      await rest();
      after = entry.number;
      const opened = analysis && openAnalysis(analysis.bytes);
      if (!opened || entry.state !== 'ready') continue;
      builder.add(opened.readPacked());
      articles.push({ number: entry.number, checksum: opened.checksum });
    }
    if (texts.length < ARTICLES_AT_ONCE) break;
  }
  return { articles, index: await builder.build(rest) };
}
