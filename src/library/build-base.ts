import { SavedIndexBuilder } from '../index/saved-index.ts';
import type { ShelfStore } from '../store/shelf-store.ts';
import { readShelf } from './read-shelf.ts';
import { openAnalysis } from './saved-analysis.ts';
import type { SavedArticle, SavedBase } from './saved-base.ts';

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
  for await (const { entry, analysis } of readShelf(shelves, guildId, rest)) {
    const opened = analysis && openAnalysis(analysis.bytes);
    if (!opened || entry.state !== 'ready') continue;
    builder.add(opened.readPacked());
    articles.push({ number: entry.number, checksum: opened.checksum });
  }
  return { articles, index: await builder.build(rest) };
}
