import type { Block } from '../block.ts';
import { statedKey } from '../stated-key.ts';
import { wordsKey } from '../words-key.ts';
import type { Known } from './rule.ts';

/** Share of the chosen text that a stated body must hold: an excerpt holds less. */
const CHOSEN_SHARE = 0.65;
/** Share of the stated body that must have been chosen: else it is another text. */
const STATED_SHARE = 0.85;

/**
 * Leaves out blocks that are not in the text which the page states as its data
 * (`articleBody` of JSON-LD), where that is whole: it then is the publisher's own word on
 * what belongs to the article. Headings stay, for many leave them out there.
 */
export function leaveOutUnstated(
  blocks: readonly Block[],
  { body }: Known,
): readonly Block[] {
  const stated = statedKey(body);
  if (stated === null) return blocks;
  const keys = blocks.map(({ text }) => wordsKey(text));
  const isStated = keys.map((key) => stated.includes(key));
  const sum = (letters: number, key: string): number => letters + key.length;
  const inside = keys.filter((_, place) => isStated[place]).reduce(sum, 0);
  const all = keys.reduce(sum, 0);
  if (inside < all * CHOSEN_SHARE || inside < stated.length * STATED_SHARE) return blocks;
  return blocks.filter(
    ({ headingDepth }, place) => isStated[place] === true || headingDepth > 1,
  );
}
