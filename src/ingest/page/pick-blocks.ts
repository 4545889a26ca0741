import { Readability } from '@mozilla/readability';
import { type Block, isProse } from './block.ts';
import type { PageDocument } from './dom.ts';
import { wordsKey } from './words-key.ts';

/** Characters of text from which Readability is content, not trying again with less care. */
const ENOUGH_CHARS = 250;
/** Shorter blocks than this, in letters, are not looked for inside longer ones. */
const SEARCHED_CHARS = 25;

/**
 * Tells which blocks of a page Mozilla's Readability takes for the article. It takes the
 * page apart: whatever else is to be read must be read before.
 */
export function pickBlocks(page: PageDocument, blocks: readonly Block[]): boolean[] {
  const text = readableText(page);
  if (text === '') return blocks.map(isProse);
  let cursor = 0;
  return blocks.map((block) => {
    if (block.isBeside) return false;
    const key = wordsKey(block.text);
    if (key === '') return false;
    // Readability keeps the order, so a copy elsewhere on the page is not meant.
    const place = text.indexOf(key, cursor);
    if (place === -1) return key.length >= SEARCHED_CHARS && text.includes(key);
    if (key.length < SEARCHED_CHARS && place - cursor > key.length * 40) return false;
    if (place - cursor < 20_000) cursor = place + key.length;
    return true;
  });
}

function readableText(page: PageDocument): string {
  const reader = new Readability<string>(
    // linkedom's document does what Readability asks of a browser's.
    page as unknown as ConstructorParameters<typeof Readability>[0],
    {
      charThreshold: ENOUGH_CHARS,
      disableJSONLD: true,
      keepClasses: true,
      // Its own reading of the text glues paragraphs together, which does no harm here.
      serializer: (node) =>
        wordsKey((node as { textContent: string | null }).textContent ?? ''),
    },
  );
  try {
    return reader.parse()?.content ?? '';
  } catch {
    // On some pages it trips over what it has moved itself; their prose is found without it.
    return '';
  }
}
