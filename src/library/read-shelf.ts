import type { ShelfArticle } from '../store/shelf-article.ts';
import type { ShelfStore } from '../store/shelf-store.ts';

/** Articles that are read from the store at once: a few milliseconds, long ones or short. */
const FIRST = 8;
const MOST = 64;

/** So much text is wanted at once, in characters: an article of usual length has 5000. */
const CHARS_AT_ONCE = 200_000;

/**
 * Reads all articles of a server that have a text, in the order of their numbers, and rests
 * before each.
 */
export async function* readShelf(
  shelves: ShelfStore,
  guildId: string,
  rest: () => Promise<void>,
): AsyncIterable<ShelfArticle> {
  let after = 0;
  let limit = FIRST;
  for (;;) {
    await rest();
    const articles = await shelves.texts(guildId, { after, limit });
    let chars = 0;
    for (const article of articles) {
      await rest();
      yield article;
      chars += article.article.text.length;
      after = article.entry.number;
    }
    if (articles.length < limit) return;
    // The next are as long as these, or longer by chance: then fewer follow.
    const fitting = Math.floor((CHARS_AT_ONCE * articles.length) / Math.max(chars, 1));
    limit = Math.min(Math.max(fitting, 1), MOST, 2 * limit);
  }
}
