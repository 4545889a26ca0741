import type { Block } from '../block.ts';
import { wordsKey } from '../words-key.ts';
import type { Known } from './rule.ts';

/** A headline is looked for among so many blocks at the start. */
const FIRST_BLOCKS = 6;

/** Leaves out the headline, which the article has already, wherever it opens the text. */
export function leaveOutRepeatedTitles(
  blocks: readonly Block[],
  { titles }: Known,
): readonly Block[] {
  const keys = new Set(titles.map(wordsKey).filter((key) => key !== ''));
  return blocks.filter(
    ({ text, headingDepth }, place) =>
      !((place < FIRST_BLOCKS || headingDepth > 0) && keys.has(wordsKey(text))),
  );
}
