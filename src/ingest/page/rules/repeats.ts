import type { Block } from '../block.ts';
import { wordsKey } from '../words-key.ts';

/** Letters from which a text that stands twice is a copy and no refrain. */
const COPY_CHARS = 40;
/** Letters of a pull quotation: a few words to some lines. */
const PULLED_CHARS = { least: 20, most: 300 };

/**
 * Leaves out second copies of a paragraph, and pull quotations: a heading or a quotation set
 * apart whose words stand in a paragraph too.
 */
export function leaveOutRepeats(blocks: readonly Block[]): readonly Block[] {
  const keys = blocks.map(({ text }) => wordsKey(text));
  const all = keys.join('\n');
  const seen = new Set<string>();
  return blocks.filter(({ isQuote, headingDepth }, place) => {
    const key = keys[place] ?? '';
    if (key.length >= COPY_CHARS && seen.has(key)) return false;
    seen.add(key);
    const { least, most } = PULLED_CHARS;
    if (!(isQuote || headingDepth > 0) || key.length < least || key.length > most)
      return true;
    return all.indexOf(key) === all.lastIndexOf(key);
  });
}
