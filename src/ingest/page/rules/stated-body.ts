import type { Block } from '../block.ts';
import { wordsKey } from '../words-key.ts';
import type { Known } from './rule.ts';

/** Share of the text that the stated body must hold to be whole. */
const WHOLE_SHARE = 0.85;
/** Letters of the shortest stated body that can be one. */
const LEAST_CHARS = 400;

/**
 * Leaves out blocks that are not in the text which the page states as its data
 * (`articleBody` of JSON-LD), where that is whole: it then is the publisher's own word on
 * what belongs to the article. Headings stay, for many leave them out there.
 */
export function leaveOutUnstated(
  blocks: readonly Block[],
  { body }: Known,
): readonly Block[] {
  const stated = wordsKey(body ?? '');
  if (stated.length < LEAST_CHARS) return blocks;
  const isStated = blocks.map(({ text }) => stated.includes(wordsKey(text)));
  const chars = (is: boolean): number =>
    blocks.reduce(
      (sum, { text }, place) => sum + (isStated[place] === is ? text.length : 0),
      0,
    );
  const inside = chars(true);
  if (inside < (inside + chars(false)) * WHOLE_SHARE) return blocks;
  return blocks.filter(
    ({ headingDepth }, place) => isStated[place] === true || headingDepth > 1,
  );
}
